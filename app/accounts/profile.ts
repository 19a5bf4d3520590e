export const displayNameLength = { least: 2, most: 40 } as const;

export const bioLength = 500;

/** Whether it is the name of a time zone that this process can tell the time in. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,60}$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The time zones to choose from, as this process knows them. */
export function listTimeZones(): string[] {
  return Intl.supportedValuesOf("timeZone").filter((name) => name.includes("/"));
}
