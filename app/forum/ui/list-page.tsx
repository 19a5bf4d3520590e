import { Form, Link } from "@remix-run/react";
import { inLanguage } from "#app/i18n/locales.ts";
import { languageName } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { withQuery, type Query } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, SelectField } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import type { ReactNode } from "react";
import {
  listedStates,
  mostCounted,
  queryOf,
  type ListFilters,
  type ThreadList,
} from "#app/forum/listing.ts";
import type { TopicEntry } from "#app/forum/topic-tree.ts";
import { ThreadRows } from "./thread-rows.tsx";
import { topicChoices } from "./topic-choices.ts";

interface FilterFormProps {
  /** The address of the list. */
  action: string;
  filters: ListFilters;
  topics: readonly TopicEntry[];
  languages: readonly string[];
}

const stateWords = {
  any: "forum.list.state-any",
  "needs-answer": "forum.state.needs-answer",
  "has-answers": "forum.list.state-has-answers",
  solved: "forum.state.solved",
  official: "forum.list.state-official",
} as const;

const timeWords = {
  week: "forum.list.time-week",
  month: "forum.list.time-month",
  year: "forum.list.time-year",
} as const;
const times = ["week", "month", "year"] as const;

/** What to show, as a form that asks for a page of its own. */
export function FilterForm({ action, filters, topics, languages }: FilterFormProps) {
  const { t, locale } = useWords();
  return (
    <Form method="get" action={action} aria-label={t("forum.list.filter")} key={keyOf(filters)}>
      {filters.isFollowing && <input type="hidden" name="show" value="following" />}
      {filters.sort !== "newest" && <input type="hidden" name="sort" value={filters.sort} />}
      <div className="filters">
        <SelectField
          label={t("forum.list.topic")}
          name="topic"
          small
          placeholder={t("forum.list.all-topics")}
          defaultValue={filters.topic ?? ""}
          choices={topicChoices(topics, (name) => inLanguage(name, locale))}
        />
        <SelectField
          label={t("forum.list.state")}
          name="state"
          small
          defaultValue={filters.state}
          choices={listedStates.map((state) => ({ value: state, label: t(stateWords[state]) }))}
        />
        <SelectField
          label={t("forum.list.language")}
          name="lang"
          small
          placeholder={t("forum.list.all-languages")}
          defaultValue={filters.lang ?? ""}
          choices={languages.map((lang) => ({ value: lang, label: languageName(lang, locale) }))}
        />
        <SelectField
          label={t("forum.list.time")}
          name="time"
          small
          placeholder={t("forum.list.any-time")}
          defaultValue={filters.time ?? ""}
          choices={times.map((time) => ({ value: time, label: t(timeWords[time]) }))}
        />
        <Field
          label={t("forum.list.tag")}
          name="tag"
          defaultValue={filters.tag?.replaceAll(",", ", ") ?? ""}
          maxLength={190}
          autoComplete="off"
        />
        <Button small>{t("forum.list.apply")}</Button>
      </div>
    </Form>
  );
}

/** A new form for new filters: the browser keeps what was chosen in an old one. */
const keyOf = (filters: ListFilters) => JSON.stringify(queryOf(filters));

interface ChipsProps {
  action: string;
  filters: ListFilters;
  topicName: string | null;
}

/** The filters in force, each with its way out. */
export function FilterChips({ action, filters, topicName }: ChipsProps) {
  const { t, locale } = useWords();
  const tags = filters.tag?.split(",") ?? [];
  const chips = [
    filters.topic && { key: "topic", words: topicName ?? filters.topic },
    filters.state !== "any" && { key: "state", words: t(stateWords[filters.state]) },
    filters.lang && { key: "lang", words: languageName(filters.lang, locale) },
    filters.time && { key: "time", words: t(timeWords[filters.time]) },
    ...tags.map((tag) => ({
      key: "tag",
      words: tag,
      left: tags.filter((other) => other !== tag).join(","),
    })),
  ].filter((chip) => chip !== false && chip !== null && chip !== "");
  if (chips.length === 0) return null;
  const query = queryOf(filters);
  const without = (key: string, left?: string) =>
    withQuery(action, { ...query, [key]: left ?? null });
  return (
    <div className="chips">
      {chips.map(({ key, words, ...chip }) => (
        <Link
          className="chip"
          key={`${key} ${words}`}
          to={without(key, "left" in chip ? chip.left : undefined)}
        >
          {words} <Icon name="x" />
          <span className="vh">{t("forum.list.remove-filter")}</span>
        </Link>
      ))}
      {chips.length > 1 && (
        <Link to={withQuery(action, { show: query.show, sort: query.sort })}>
          {t("forum.list.clear-all")}
        </Link>
      )}
    </div>
  );
}

interface ResultsProps {
  list: ThreadList;
  /** The address of the list and what it was asked for. */
  action: string;
  query: Query;
  empty: ReactNode;
  withoutTopic?: boolean;
  time?: "createdAt" | "activeAt";
}

/** A page of rows with the ways to the pages before and after; else why there is none. */
export function ListResults({ list, action, query, empty, ...rows }: ResultsProps) {
  if (list.rows.length === 0) return empty;
  return (
    <>
      <ThreadRows rows={list.rows} {...rows} />
      <Pagination
        previous={list.newer && withQuery(action, { ...query, before: list.newer })}
        next={list.older && withQuery(action, { ...query, after: list.older })}
      />
    </>
  );
}

/** How many there are, as far as anybody counted. */
export function ResultCount({ number }: { number: number }) {
  const { t, number: say } = useWords();
  return (
    <p className="muted" role="status">
      {number > mostCounted
        ? t("forum.list.over", { most: say(mostCounted) })
        : t("forum.list.questions", { count: number })}
    </p>
  );
}
