import type { Contributions } from "#app/forum/contributions.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Section } from "#app/ui/layout.tsx";
import "#app/i18n/parts/profile.ts";

const cell = 14;
const left = 34;
const top = 22;

/** A year of answers: a sentence, a picture, and a table with the same numbers. */
export function ContributionGraph({ contributions }: { contributions: Contributions }) {
  const { t, locale, number } = useWords();
  const { total, weeks, months, busiestMonth } = contributions;
  const monthName = (month: string, length: "long" | "short") =>
    new Intl.DateTimeFormat(locale, { month: length, timeZone: "UTC" }).format(
      new Date(`${month}-01T00:00:00Z`),
    );
  const sentence = t("forum.profile.graph-words", {
    count: total,
    month: busiestMonth === null ? "" : monthName(busiestMonth, "long"),
  });
  return (
    <Section id="year-h" title={t("forum.profile.year")} className="mt-6">
      <p className="muted small mb-4">{sentence}</p>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways in narrow windows, by keys too */}
      <div className="graph-scroll" role="group" aria-label={t("forum.profile.graph")} tabIndex={0}>
        <svg
          className="plot"
          viewBox={`0 0 ${left + weeks.length * cell + 2} 124`}
          role="img"
          aria-labelledby="graph-t"
        >
          <title id="graph-t">{sentence}</title>
          {monthStarts(weeks).map(({ month, week }) => (
            <text key={week} x={left + week * cell} y={13}>
              {monthName(month, "short")}
            </text>
          ))}
          {[0, 2, 4].map((day) => (
            <text key={day} x={0} y={top + 10 + day * cell}>
              {weekdayName(day, locale)}
            </text>
          ))}
          {weeks.flatMap((days, week) =>
            days.map(({ date, level }, day) => (
              <rect
                key={date}
                className={`cell r${level}`}
                x={left + week * cell}
                y={top + day * cell}
                width={11}
                height={11}
              />
            )),
          )}
        </svg>
      </div>
      <details className="more">
        <summary>
          <Icon name="down" turns />
          {t("forum.profile.graph-table")}
        </summary>
        <div
          className="table-wrap"
          role="group"
          aria-label={t("forum.profile.by-month")}
          tabIndex={0}
        >
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("forum.profile.month")}</th>
                <th scope="col" className="n">
                  {t("forum.profile.answers")}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, count }) => (
                <tr key={month}>
                  <th scope="row">
                    {monthName(month, "long")} {month.slice(0, 4)}
                  </th>
                  <td className="n">{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
    </Section>
  );
}

/** A name of a month needs the width of so many weeks. */
const widthOfName = 3;

/** Where the name of a month goes: over its first Monday, unless the next name leaves it no room. */
function monthStarts(weeks: Contributions["weeks"]): { month: string; week: number }[] {
  const monthOf = (week: number) => weeks[week]?.[0]?.date.slice(0, 7);
  const starts = weeks.flatMap((_, week) => {
    const month = monthOf(week);
    return month && month !== monthOf(week - 1) ? [{ month, week }] : [];
  });
  return starts.filter(
    ({ week }, place) => (starts[place + 1]?.week ?? weeks.length) - week >= widthOfName,
  );
}

/** Monday is 0. */
function weekdayName(day: number, locale: string): string {
  const monday = Date.UTC(2024, 0, 1);
  return new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(
    new Date(monday + day * 86_400_000),
  );
}
