import { useWords } from "#app/i18n/ui/words.tsx";
import { outcomesInOrder, type FigureWeek } from "#app/insight/figures.ts";
import "#app/i18n/parts/figures.ts";

const look = {
  "confirmed-solved": "f1",
  "probably-solved": "f2",
  joined: "f3",
  "asked-anyway": "f4",
  abandoned: "f5",
} as const;

interface ChartProps {
  weeks: readonly FigureWeek[];
  title: string;
}

/** Columns of ended journeys, one a week, stacked by how they came out; the names stand beside the last. Without scripts. */
export function OutcomeChart({ weeks, title }: ChartProps) {
  return (
    <>
      <Columns weeks={weeks} title={title} wide />
      <Columns weeks={weeks.slice(-6)} title={title} />
    </>
  );
}

function Columns({ weeks, title, wide = false }: ChartProps & { wide?: boolean }) {
  const { t, number, day } = useWords();
  const [width, height, right, left] = wide ? [960, 320, 190, 44] : [360, 300, 152, 34];
  const [top, foot] = [16, 30];
  const most = niceTop(Math.max(...weeks.map(({ total }) => total)));
  const y = (count: number) => height - foot - (count / most) * (height - foot - top);
  const step = (width - left - right) / weeks.length;
  const id = wide ? "outcomes-wide" : "outcomes-narrow";
  return (
    <svg
      className={`plot ${wide ? "plot--wide" : "plot--narrow"}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{title}</title>
      {[0, most / 2, most].map((count) => (
        <g key={count}>
          <line className="grid" x1={left} x2={width - right} y1={y(count)} y2={y(count)} />
          <text x={left - 8} y={y(count) + 4} textAnchor="end">
            {number(count)}
          </text>
        </g>
      ))}
      {weeks.map((week, nth) => (
        <g key={week.week}>
          {piecesOf(week).map(({ outcome, from, to }) => (
            <rect
              key={outcome}
              className={`${look[outcome]} cut`}
              x={left + nth * step + step * 0.12}
              width={step * 0.76}
              y={y(to)}
              height={y(from) - y(to)}
            />
          ))}
          {nth % 2 === weeks.length % 2 && (
            <text x={left + (nth + 0.5) * step} y={height - 10} textAnchor="middle">
              {day(new Date(`${week.week}T12:00:00Z`), true)}
            </text>
          )}
        </g>
      ))}
      <line className="axis" x1={left} x2={width - right} y1={y(0)} y2={y(0)} />
      {outcomesInOrder.map((outcome, nth) => (
        <g key={outcome}>
          <rect
            className={look[outcome]}
            x={width - right + 12}
            y={height - foot - 26 - nth * 26}
            width={12}
            height={12}
          />
          <text className="lab" x={width - right + 30} y={height - foot - 16 - nth * 26}>
            {t(`insight.outcome.${outcome}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function piecesOf({ outcomes }: FigureWeek) {
  let from = 0;
  return outcomesInOrder.flatMap((outcome) => {
    const to = from + outcomes[outcome];
    const piece = { outcome, from, to };
    from = to;
    return piece.to > piece.from ? [piece] : [];
  });
}

/** An even number that is easy to read, at least 2: 1, 2 or 5 times a power of ten, doubled. */
export function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 2)));
  const half = [1, 2, 5, 10].find((times) => times * power * 2 >= most) ?? 10;
  return half * power * 2;
}
