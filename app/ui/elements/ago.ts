const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** From here on a day says more than a distance. */
const far = 14 * day;

/**
 * How long ago a moment was, in words such as "2 hours ago" or "eilen".
 *
 * Null where it is 14 days away or more, either way. `locale` as BCP 47; the words are the platform's own.
 */
export function agoIn(at: Date, now: Date, locale: string): string | null {
  const away = at.getTime() - now.getTime();
  const size = Math.abs(away);
  if (Number.isNaN(size) || size >= far) return null;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (size < minute) return words.format(0, "second");
  if (size < hour) return words.format(Math.trunc(away / minute), "minute");
  if (size < day) return words.format(Math.trunc(away / hour), "hour");
  return words.format(Math.trunc(away / day), "day");
}
