import { Link } from "@remix-run/react";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { classNames } from "#app/ui/class-names.ts";
import type { TopicEntry } from "#app/forum/topic-tree.ts";

interface TopicRowsProps {
  topics: readonly TopicEntry[];
  /** Published articles by topic; a topic that has none says nothing of articles. */
  articles?: Readonly<Record<number, number>>;
  twoColumns?: boolean;
}

/** Topics as a table of contents, with real numbers. */
export function TopicRows({ topics, articles = {}, twoColumns }: TopicRowsProps) {
  const { t, locale } = useWords();
  return (
    <ul className={classNames("index", twoColumns && "index--two")}>
      {topics.map((topic) => {
        const numbers = [
          articles[topic.id] ? t("forum.topics.articles", { count: articles[topic.id]! }) : "",
          t("forum.list.questions", { count: topic.questions }),
        ].filter(Boolean);
        return (
          <li key={topic.id}>
            <Link to={paths.topic(locale, topic.slug)}>{inLanguage(topic.name, locale)}</Link>
            <span>{numbers.join(" · ")}</span>
          </li>
        );
      })}
    </ul>
  );
}
