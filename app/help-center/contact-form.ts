import type { ChannelInput } from "./contact.ts";
import type { OpenTime } from "./opening-hours.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** How many rows of opening hours the form shows. */
export const HOUR_ROWS = 3;

/** Reads the form of a channel; a row of hours without days, beginning and end is no row. */
export function readChannelForm(fields: Fields): ChannelInput {
  const text = (name: string) => {
    const value = fields[name];
    return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
  };
  const list = (name: string) => {
    const value = fields[name];
    return value === undefined ? [] : typeof value === "string" ? [value] : [...value];
  };
  const hours: OpenTime[] = [];
  for (let row = 0; row < HOUR_ROWS; row += 1) {
    const days = list(`days-${row}`).map(Number);
    const [from, to] = [text(`from-${row}`), text(`to-${row}`)];
    if (days.length > 0 || from !== "" || to !== "") hours.push({ days, from, to });
  }
  return {
    matter: { en: text("matter-en"), fi: text("matter-fi") },
    way: { en: text("way-en"), fi: text("way-fi") },
    href: text("href"),
    hours,
    languages: list("languages"),
  };
}
