import type { ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { askSteps, outcomesInOrder, type Figures } from "#app/insight/figures.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Page } from "#app/ui/layout.tsx";
import { OutcomeChart } from "./outcome-chart.tsx";
import { StepBars } from "./step-bars.tsx";
import "#app/i18n/parts/figures.ts";

/** What staff see of how people find answers: pictures drawn by the server, each with its numbers in a table. */
export function FiguresPage({ figures }: { figures: Figures }) {
  const { t } = useWords();
  return (
    <Page>
      <h1>{t("insight.figures.title")}</h1>
      <p className="lede mb-5">{t("insight.figures.lede")}</p>
      {figures.total === 0 ? (
        <EmptyState level={2} title={t("insight.figures.empty")}>
          {t("insight.figures.empty-what")}
        </EmptyState>
      ) : (
        <div className="charts">
          <Outcomes figures={figures} />
          <Steps figures={figures} />
          <Gaps figures={figures} />
        </div>
      )}
    </Page>
  );
}

function Outcomes({ figures: { weeks, total, shareWithoutAsking: share } }: { figures: Figures }) {
  const { t, number, day } = useWords();
  const percent = share === null ? null : Math.round(share * 100);
  const title =
    percent === null
      ? t("insight.figures.outcomes-unknown")
      : t("insight.figures.outcomes-title", { percent });
  return (
    <section className="chart w12">
      <h2>{title}</h2>
      <p>{t("insight.figures.outcomes-words", { count: total })}</p>
      <OutcomeChart weeks={weeks} title={title} />
      <Numbers label={t("insight.figures.outcomes-table")}>
        <thead>
          <tr>
            <th scope="col">{t("insight.figures.week")}</th>
            {outcomesInOrder.map((outcome) => (
              <th key={outcome} scope="col" className="n">
                {t(`insight.outcome.${outcome}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, outcomes }) => (
            <tr key={week}>
              <th scope="row">{day(new Date(`${week}T12:00:00Z`))}</th>
              {outcomesInOrder.map((outcome) => (
                <td key={outcome} className="n">
                  {number(outcomes[outcome])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Numbers>
    </section>
  );
}

function Steps({ figures: { steps } }: { figures: Figures }) {
  const { t, number } = useWords();
  const title = t("insight.figures.steps-title", {
    seen: steps.check,
    left: steps["solved-here"] + steps.joined,
  });
  return (
    <section className="chart w5">
      <h2>{title}</h2>
      <p>{t("insight.figures.steps-words")}</p>
      <StepBars steps={steps} title={title} />
      <Numbers label={t("insight.figures.steps-table")}>
        <tbody>
          {askSteps.map((step) => (
            <tr key={step}>
              <th scope="row">{t(`insight.step.${step}`)}</th>
              <td className="n">{number(steps[step])}</td>
            </tr>
          ))}
        </tbody>
      </Numbers>
    </section>
  );
}

function Gaps({ figures: { gaps } }: { figures: Figures }) {
  const { t, number } = useWords();
  return (
    <section className="chart w7">
      <h2>{t("insight.figures.gaps-title", { count: gaps.length })}</h2>
      <p>{t("insight.figures.gaps-words")}</p>
      {gaps.length > 0 && (
        <Scrolling label={t("insight.figures.gaps-table")}>
          <thead>
            <tr>
              <th scope="col">{t("insight.figures.query")}</th>
              <th scope="col" className="n">
                {t("insight.figures.no-result")}
              </th>
              <th scope="col" className="n">
                {t("insight.figures.no-click")}
              </th>
              <th scope="col" className="n">
                {t("insight.figures.asked")}
              </th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ query, lang, noResult, noClick, asked }) => (
              <tr key={`${lang} ${query}`}>
                <th scope="row" lang={lang}>
                  {query}
                </th>
                <td className="n">{number(noResult)}</td>
                <td className="n">{number(noClick)}</td>
                <td className="n">{number(asked)}</td>
              </tr>
            ))}
          </tbody>
        </Scrolling>
      )}
    </section>
  );
}

interface TableProps {
  label: string;
  children: ReactNode;
}

function Numbers({ label, children }: TableProps) {
  const { t } = useWords();
  return (
    <details className="more">
      <summary>
        <Icon name="down" turns />
        {t("insight.figures.numbers")}
      </summary>
      <Scrolling label={label}>{children}</Scrolling>
    </details>
  );
}

function Scrolling({ label, children }: TableProps) {
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways in narrow windows, by keys too */
    <div className="table-wrap" role="group" aria-label={label} tabIndex={0}>
      <table className="table">{children}</table>
    </div>
  );
}
