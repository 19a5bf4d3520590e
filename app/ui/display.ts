/** How a reader wants pages to look: kept in cookies, so that the server sets it and nothing flashes. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Text sizes in percent of what the browser is set to. */
export const textSizes = ["100", "112", "125"] as const;
export type TextSize = (typeof textSizes)[number];

/** Whether single keys move about the pages. */
export const shortcutChoices = ["on", "off"] as const;
export type ShortcutChoice = (typeof shortcutChoices)[number];

export interface Display {
  theme: Theme;
  textSize: TextSize;
  shortcuts: ShortcutChoice;
}

/** What the cookies say; anything they should not say is as if it were not there. */
export function readDisplay(cookieHeader: string | null): Display {
  return {
    theme: oneOf(themes, cookieIn(cookieHeader, "theme")) ?? "system",
    textSize: oneOf(textSizes, cookieIn(cookieHeader, "text")) ?? "100",
    shortcuts: oneOf(shortcutChoices, cookieIn(cookieHeader, "keys")) ?? "on",
  };
}

/** The cookies that keep a choice for a year. */
export function displayCookies(display: Display & { lang: string }, isSecure: boolean): string[] {
  const rest = `; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${isSecure ? "; Secure" : ""}`;
  return [
    `theme=${display.theme}${rest}`,
    `text=${display.textSize}${rest}`,
    `keys=${display.shortcuts}${rest}`,
    `lang=${display.lang}${rest}`,
  ];
}

function cookieIn(header: string | null, name: string): string | undefined {
  for (const pair of (header ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name) return value;
  }
  return undefined;
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((one) => one === value);
}
