import { dayRuns, type OpenTime } from "#app/help-center/opening-hours.ts";
import { useWords } from "#app/i18n/ui/words.tsx";

const dayKeys = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Says opening hours: "Mon–Fri 09:00–16:00". */
export function useHoursWords(): (hours: OpenTime) => string {
  const { t } = useWords();
  const name = (day: number) => t(`help-center.day.${dayKeys[day - 1] ?? "mon"}`);
  return ({ days, from, to }) => {
    const runs = dayRuns(days).map(([first, last]) =>
      first === last ? name(first) : `${name(first)}–${name(last)}`,
    );
    return `${runs.join(", ")} ${from}–${to}`;
  };
}
