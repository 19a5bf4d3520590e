import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Tag } from "#app/ui/badge.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Crumbs, Page, Section } from "#app/ui/layout.tsx";
import type { RoughTime } from "#app/forum/first-answer.ts";
import { queryOf, type ListFilters, type ThreadList } from "#app/forum/listing.ts";
import type { TopicEntry } from "#app/forum/topic-tree.ts";
import { ListResults, ResultCount } from "./list-page.tsx";
import { PlaceTabs } from "./place-tabs.tsx";
import { NoQuestionsYet, NothingListed } from "./questions-page.tsx";
import { TopicRows } from "./topic-rows.tsx";
import { useUsualWait } from "./usual-wait.tsx";
import "#app/i18n/parts/profile.ts";

interface TopicPageProps {
  topic: TopicEntry;
  parent: TopicEntry | null;
  tags: readonly { name: string; questions: number }[];
  filters: ListFilters;
  list: ThreadList;
  number: number;
  needsAnswer: number;
  usualWait: RoughTime | null;
}

/** A product area: what it is about, the areas in it, its questions. */
export function TopicPage({ topic, parent, tags, usualWait, ...listed }: TopicPageProps) {
  const { filters, list, number, needsAnswer } = listed;
  const { t, locale, number: say } = useWords();
  const sayWait = useUsualWait();
  const action = paths.topic(locale, topic.slug);
  const own = { ...filters, topic: null };
  const intro = inLanguage(topic.description, locale);
  return (
    <Page
      head={
        <div className="stack stack--tight mb-4">
          <Crumbs
            steps={[
              { to: paths.topics(locale), label: t("forum.topics.title") },
              ...(parent
                ? [
                    {
                      to: paths.topic(locale, parent.slug),
                      label: inLanguage(parent.name, locale),
                    },
                  ]
                : []),
            ]}
          />
          <div className="split">
            <h1>{inLanguage(topic.name, locale)}</h1>
            <ResultCount number={number} />
          </div>
          {intro && <p className="lede">{intro}</p>}
          {usualWait && <p className="small muted">{sayWait(usualWait)}</p>}
        </div>
      }
      aside={
        <>
          {topic.children.length > 0 && (
            <Section id="below-h" title={t("forum.topics.below")} small>
              <TopicRows topics={topic.children} />
            </Section>
          )}
          {tags.length > 0 && (
            <Section id="tags-h" title={t("forum.list.tags-here")} small>
              <p className="cluster">
                {tags.map(({ name, questions }) => (
                  <Tag key={name} to={paths.tag(locale, name)}>
                    {name} {say(questions)}
                  </Tag>
                ))}
              </p>
            </Section>
          )}
          {topic.isClosed ? (
            <p>{t("forum.topics.closed")}</p>
          ) : (
            <p>
              <LinkButton to={paths.ask(locale, { topic: topic.slug })}>{t("site.ask")}</LinkButton>
            </p>
          )}
        </>
      }
      asideLabel={t("forum.profile.about")}
    >
      <PlaceTabs action={action} filters={filters} needsAnswer={needsAnswer} />
      <h2 className="vh">{t("forum.list.results")}</h2>
      <ListResults
        list={list}
        action={action}
        query={queryOf(own)}
        withoutTopic={topic.children.length === 0}
        time={filters.sort === "active" ? "activeAt" : "createdAt"}
        empty={
          topic.questions > 0 ? (
            <NothingListed filters={own} />
          ) : topic.isClosed ? (
            <EmptyState title={t("forum.list.empty")} />
          ) : (
            <NoQuestionsYet topic={topic.slug} />
          )
        }
      />
    </Page>
  );
}
