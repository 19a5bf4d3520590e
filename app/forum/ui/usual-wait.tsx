import { useWords } from "#app/i18n/ui/words.tsx";
import type { RoughTime } from "#app/forum/first-answer.ts";

/** How long the first answer usually takes; nothing where nobody can say. */
export function useUsualWait(): (wait: RoughTime | null) => string {
  const { t } = useWords();
  const units = {
    minutes: "forum.wait.minutes",
    hours: "forum.wait.hours",
    days: "forum.wait.days",
  } as const;
  return (wait) =>
    wait ? t("forum.wait.usual", { time: t(units[wait.unit], { count: wait.count }) }) : "";
}
