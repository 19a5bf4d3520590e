const day = 86_400_000;
const weeks = 53;

export interface DayOfHelping {
  /** YYYY-MM-DD in the time zone that was asked for. */
  date: string;
  count: number;
  /** 0 to 4: how strong the cell is. */
  level: number;
}

export interface Contributions {
  total: number;
  /** 53 columns of up to seven days, Monday first; the last one ends today. */
  weeks: DayOfHelping[][];
  /** The last twelve months, oldest first, as YYYY-MM. */
  months: { month: string; count: number }[];
  busiestMonth: string | null;
}

/** Sorts the times of a year into days, weeks and months of a time zone. */
export function contributionsOver(
  times: readonly Date[],
  now: Date,
  timeZone: string,
): Contributions {
  const dateIn = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const counts = new Map<string, number>();
  for (const time of times) {
    const date = dateIn.format(time);
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }

  const today = Date.parse(dateIn.format(now));
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  const start = today - (weekday + (weeks - 1) * 7) * day;
  const days: DayOfHelping[] = [];
  for (let at = start; at <= today; at += day) {
    const date = new Date(at).toISOString().slice(0, 10);
    const count = counts.get(date) ?? 0;
    days.push({ date, count, level: Math.min(4, count) });
  }

  const months = lastMonths(today).map((month) => ({
    month,
    count: days.reduce((sum, one) => sum + (one.date.startsWith(month) ? one.count : 0), 0),
  }));
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const [busiest] = months.toSorted((a, b) => b.count - a.count);
  return {
    total,
    weeks: Array.from({ length: weeks }, (_, week) => days.slice(week * 7, week * 7 + 7)),
    months,
    busiestMonth: busiest && busiest.count > 0 ? busiest.month : null,
  };
}

/** The beginning of the time that the picture covers, with room for any time zone. */
export const contributionsSince = (now: Date) => new Date(now.getTime() - (weeks * 7 + 2) * day);

function lastMonths(today: number): string[] {
  const last = new Date(today);
  return Array.from({ length: 12 }, (_, back) => {
    const month = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - 11 + back, 1));
    return month.toISOString().slice(0, 7);
  });
}
