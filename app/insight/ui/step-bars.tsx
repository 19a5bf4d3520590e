import { useWords } from "#app/i18n/ui/words.tsx";
import { askSteps, type AskStep } from "#app/insight/figures.ts";
import "#app/i18n/parts/figures.ts";

const row = 46;
const solved: readonly AskStep[] = ["solved-here", "joined"];

interface StepBarsProps {
  steps: Record<AskStep, number>;
  title: string;
}

/** One bar a step of asking, its name above and its number at its end. */
export function StepBars({ steps, title }: StepBarsProps) {
  const { t, number } = useWords();
  const most = Math.max(1, ...askSteps.map((step) => steps[step]));
  return (
    <svg
      className="plot"
      viewBox={`0 0 360 ${askSteps.length * row}`}
      role="img"
      aria-labelledby="steps-t"
    >
      <title id="steps-t">{title}</title>
      {askSteps.map((step, nth) => {
        const width = (steps[step] / most) * 300;
        return (
          <g key={step}>
            <text x={0} y={nth * row + 14}>
              {t(`insight.step.${step}`)}
            </text>
            <rect
              className={solved.includes(step) ? "f1" : "f3"}
              x={0}
              y={nth * row + 20}
              width={Math.max(width, 1)}
              height={11}
            />
            <text className="lab" x={Math.max(width, 1) + 8} y={nth * row + 30}>
              {number(steps[step])}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
