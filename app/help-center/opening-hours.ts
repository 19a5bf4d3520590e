/** The same shape as the table's: days from 1 Monday to 7 Sunday, times as HH:MM. */
export interface OpenTime {
  days: number[];
  from: string;
  to: string;
}

export const HOURS_LIMITS = { rows: 7 } as const;

const time = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether the times can be kept. `24:00` ends a day; an end before the beginning is one of the next day. */
export function areHours(hours: readonly OpenTime[]): boolean {
  return (
    hours.length <= HOURS_LIMITS.rows &&
    hours.every(
      ({ days, from, to }) =>
        days.length > 0 &&
        days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
        time.test(from) &&
        (time.test(to) || to === "24:00") &&
        from !== to,
    )
  );
}

/**
 * Whether a way of contact is open at a moment, by the clocks of the site's time zone.
 *
 * The first minute counts, the last does not: 9:00 to 16:00 is open at 15:59 and closed at 16:00. What goes past
 * midnight belongs to the day it begins on. Where clocks are turned, the time they show decides.
 */
export function isOpenAt(hours: readonly OpenTime[], at: Date, timeZone: string): boolean {
  const { day, minute } = wallClock(at, timeZone);
  const yesterday = day === 1 ? 7 : day - 1;
  return hours.some(({ days, from, to }) => {
    const [begin, end] = [minutesOf(from), minutesOf(to)];
    if (begin < end) return days.includes(day) && minute >= begin && minute < end;
    return (days.includes(day) && minute >= begin) || (days.includes(yesterday) && minute < end);
  });
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function wallClock(at: Date, timeZone: string): { day: number; minute: number } {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return {
    day: weekdays.indexOf(part("weekday")) + 1,
    minute: Number(part("hour")) * 60 + Number(part("minute")),
  };
}

/** Runs of days as pairs: Monday to Friday is [1, 5], Sunday alone [7, 7]. */
export function dayRuns(days: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const day of [...new Set(days)].toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
