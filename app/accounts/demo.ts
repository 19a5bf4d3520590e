/** The people of the demo whom anybody may be with one click, in the order of what they may do. */
export const demoHandles = [
  "otto",
  "vera",
  "pekka",
  "nina",
  "mo",
  "stella",
  "anna",
  "ada",
] as const;

export type DemoHandle = (typeof demoHandles)[number];

export function isDemoHandle(value: unknown): value is DemoHandle {
  return demoHandles.includes(value as DemoHandle);
}
