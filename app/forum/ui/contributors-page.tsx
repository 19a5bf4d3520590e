import { Form } from "@remix-run/react";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { Page, Tabs } from "#app/ui/layout.tsx";
import { periods, type Period } from "#app/forum/contributors.ts";
import type { Contributor } from "#app/forum/contributors.server.ts";
import type { TopicEntry } from "#app/forum/topic-tree.ts";
import { LeagueRows } from "./league-rows.tsx";
import { topicChoices } from "./topic-choices.ts";

interface ContributorsPageProps {
  period: Period;
  topic: string | null;
  topics: readonly TopicEntry[];
  contributors: readonly Contributor[];
}

/** Whose answers were accepted most, in a week, a month or ever, in all topics or in one. */
export function ContributorsPage({ period, topic, topics, contributors }: ContributorsPageProps) {
  const { t, locale } = useWords();
  const words = {
    week: t("forum.contributors.week"),
    month: t("forum.contributors.month"),
    all: t("forum.contributors.all"),
  };
  const action = paths.contributors(locale);
  return (
    <Page narrow>
      <div className="stack stack--tight mb-4">
        <h1>{t("forum.contributors.title")}</h1>
        <p className="lede">{t("forum.contributors.what")}</p>
      </div>
      <Tabs
        label={t("forum.contributors.period")}
        line
        tabs={periods.map((one) => ({
          to: paths.contributors(locale, { period: one === "month" ? null : one, topic }),
          label: words[one],
          current: one === period,
        }))}
      />
      <Form method="get" action={action} className="filters mt-4" key={`${period} ${topic}`}>
        {period !== "month" && <input type="hidden" name="period" value={period} />}
        <SelectField
          label={t("forum.list.topic")}
          name="topic"
          small
          placeholder={t("forum.list.all-topics")}
          defaultValue={topic ?? ""}
          choices={topicChoices(topics, (name) => inLanguage(name, locale))}
        />
        <Button small>{t("forum.list.apply")}</Button>
      </Form>
      {contributors.length === 0 ? (
        <EmptyState
          level={2}
          title={t("forum.contributors.empty")}
          actions={
            <LinkButton to={paths.questions(locale, { state: "needs-answer" })}>
              {t("forum.contributors.see-open")}
            </LinkButton>
          }
        >
          {t("forum.contributors.empty-what")}
        </EmptyState>
      ) : (
        <ol className="league mt-4">
          <LeagueRows rows={contributors} />
        </ol>
      )}
      <p className="small muted mt-4">{t("forum.contributors.counted")}</p>
    </Page>
  );
}
