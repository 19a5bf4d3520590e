import { Link } from "@remix-run/react";
import type { HomeTab } from "#app/forum/home.ts";
import type { ThreadRow } from "#app/forum/listing.ts";
import type { Person } from "#app/forum/people.ts";
import { withThoseBelow, type TopicEntry } from "#app/forum/topic-tree.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths, withQuery } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page, Section, Tabs } from "#app/ui/layout.tsx";
import { HomeAside, type AsideArticle } from "./home-aside.tsx";
import { Hero, WelcomeStrip, type Unread } from "./home-bands.tsx";
import { NothingListed } from "./questions-page.tsx";
import { ThreadRows } from "./thread-rows.tsx";
import { TopicRows } from "./topic-rows.tsx";

interface HomePageProps {
  tab: HomeTab;
  questions: readonly ThreadRow[];
  needsAnswer: number;
  topics: readonly TopicEntry[];
  usualTags: readonly string[];
  helping: readonly { person: Person; solutions: number }[];
  articles: readonly AsideArticle[];
  /** Published articles by topic. */
  articleCounts: Readonly<Record<number, number>>;
  welcome: { name: string; unread: Unread } | null;
}

/** To an answer that exists in one field, else to asking in one click. */
export function HomePage(props: HomePageProps) {
  const { topics, usualTags, helping, articles, articleCounts, welcome } = props;
  const { t, locale } = useWords();
  return (
    <Page
      band={
        <>
          <Hero usualTags={usualTags} />
          {welcome && <WelcomeStrip {...welcome} />}
        </>
      }
      aside={
        (articles.length > 0 || helping.length > 0) && (
          <HomeAside articles={articles} helping={helping} />
        )
      }
      asideLabel={t("forum.home.more")}
    >
      <div className="stack stack--wide">
        <Section
          id="topics-h"
          title={t("forum.topics.title")}
          end={<Link to={paths.topics(locale)}>{t("forum.topics.all")}</Link>}
        >
          {topics.length > 0 ? (
            <TopicRows
              topics={topicsToShow(topics)}
              articles={withThoseBelow(topics, articleCounts)}
              twoColumns
            />
          ) : (
            <EmptyState title={t("forum.topics.empty")}>{t("forum.topics.empty-hint")}</EmptyState>
          )}
        </Section>
        <HomeQuestions {...props} />
      </div>
    </Page>
  );
}

/** More topics than this would hide the questions under them. */
const mostTopics = 16;

/** The areas that people ask in: the lower level, where it is short enough. */
function topicsToShow(topics: readonly TopicEntry[]) {
  const lower = topics.flatMap((topic) => (topic.children.length > 0 ? topic.children : [topic]));
  return lower.length <= mostTopics ? lower : topics;
}

function HomeQuestions({ tab, questions, needsAnswer }: HomePageProps) {
  const { t, locale } = useWords();
  const to = (show: HomeTab) => `${withQuery(paths.home(locale), { show })}#questions-h`;
  const tabs = (
    <Tabs
      label={t("forum.list.show")}
      tabs={[
        { to: to("newest"), label: t("forum.list.newest"), current: tab === "newest" },
        {
          to: to("needs-answer"),
          label: t("forum.state.needs-answer"),
          count: needsAnswer,
          current: tab === "needs-answer",
        },
        { to: to("solved"), label: t("forum.list.recently-solved"), current: tab === "solved" },
      ]}
    />
  );
  const more = {
    newest: {},
    "needs-answer": { state: "needs-answer" },
    solved: { state: "solved" },
  }[tab];
  return (
    <Section id="questions-h" title={t("forum.list.title")} end={tabs}>
      {questions.length > 0 ? (
        <>
          <ThreadRows rows={questions} time={tab === "solved" ? "activeAt" : "createdAt"} />
          <p className="mt-4">
            <LinkButton to={paths.questions(locale, more)}>{t("forum.list.more")}</LinkButton>
          </p>
        </>
      ) : (
        <NothingListed
          filters={{
            topic: null,
            tag: null,
            lang: null,
            time: null,
            sort: "newest",
            isFollowing: false,
            state: tab === "newest" ? "any" : tab,
          }}
        />
      )}
    </Section>
  );
}
