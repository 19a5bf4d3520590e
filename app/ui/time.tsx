import { localeRegions } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";

interface TimeProps {
  at: Date;
  /** Leaves the year out while it is this one. */
  short?: boolean;
  /** Says the time of day too. */
  withTime?: boolean;
  /** Becomes "2 hours ago" in a browser with scripts; the page itself says the day. */
  relative?: boolean;
}

/** A point in time, in the reader's words and the site's time zone. */
export function Time({ at, short, withTime, relative }: TimeProps) {
  const { locale, day, dayAndTime } = useWords();
  const iso = at.toISOString();
  const words = (
    <time dateTime={iso} suppressHydrationWarning>
      {withTime ? dayAndTime(at) : day(at, short)}
    </time>
  );
  if (!relative) return words;
  return (
    <time-ago lang={localeRegions[locale]} suppressHydrationWarning>
      {words}
    </time-ago>
  );
}
