import { Form, Link } from "@remix-run/react";
import { languageName } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { addressOf, shownKinds, spans, type SearchRequest } from "#app/search/filters.ts";
import { Button } from "#app/ui/button.tsx";
import { CarriedField, useCarrier } from "#app/ui/carrier.tsx";
import { Field, SelectField } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

export interface TopicChoice {
  slug: string;
  name: string;
  parent: { name: string } | null;
}

interface FiltersProps {
  request: SearchRequest;
  topics: readonly TopicChoice[];
}

const languages = ["en", "fi"];

/** What the results are narrowed to, as a form that asks for a page of its own. */
export function SearchFilters({ request, topics }: FiltersProps) {
  const { t, locale } = useWords();
  return (
    <Form
      method="get"
      action={paths.search(locale)}
      className="stack"
      aria-label={t("search.narrow-label")}
      // A new form for new filters: the browser keeps what was chosen in an old one.
      key={JSON.stringify(addressOf(request))}
    >
      <CarriedField />
      <input type="hidden" name="q" value={request.q} />
      {request.sort !== "best" && <input type="hidden" name="sort" value={request.sort} />}
      <SelectField
        label={t("search.kind")}
        name="show"
        small
        defaultValue={request.show}
        choices={shownKinds.map((kind) => ({ value: kind, label: t(`search.show-${kind}`) }))}
      />
      <SelectField
        label={t("forum.list.topic")}
        name="topic"
        small
        placeholder={t("forum.list.all-topics")}
        defaultValue={request.topic ?? ""}
        choices={topics.map(({ slug, name, parent }) => ({
          value: slug,
          label: parent ? `– ${name}` : name,
        }))}
      />
      <SelectField
        label={t("forum.list.language")}
        name="lang"
        small
        placeholder={t("forum.list.all-languages")}
        defaultValue={request.lang ?? ""}
        choices={languages.map((lang) => ({ value: lang, label: languageName(lang, locale) }))}
      />
      <SelectField
        label={t("search.time")}
        name="time"
        small
        defaultValue={request.time}
        choices={spans.map((span) => ({ value: span, label: t(`search.time-${span}`) }))}
      />
      <Field
        label={t("forum.list.tag")}
        name="tag"
        defaultValue={request.tag ?? ""}
        maxLength={35}
        autoComplete="off"
      />
      <Field
        label={t("search.by")}
        name="by"
        defaultValue={request.by ?? ""}
        maxLength={40}
        autoComplete="off"
      />
      <Button small>{t("forum.list.apply")}</Button>
    </Form>
  );
}

/** The filters in force, each with its way out. */
export function SearchChips({ request, topics }: FiltersProps) {
  const { t, locale } = useWords();
  const carry = useCarrier();
  const { topic, lang, time, tag, by, show } = request;
  const chips = [
    show === "unanswered" && {
      without: { show: "all" as const },
      words: t("search.show-unanswered"),
    },
    topic && {
      without: { topic: null },
      words: topics.find(({ slug }) => slug === topic)?.name ?? topic,
    },
    lang && { without: { lang: null }, words: languageName(lang, locale) },
    time !== "any" && { without: { time: "any" as const }, words: t(`search.time-${time}`) },
    tag && { without: { tag: null }, words: tag },
    by && { without: { by: null }, words: `@${by}` },
  ].filter((chip) => typeof chip === "object" && chip !== null);
  if (chips.length === 0) return null;
  return (
    <div className="chips">
      {chips.map(({ without, words }) => (
        <Link
          className="chip"
          key={words}
          to={carry(paths.search(locale, addressOf({ ...request, page: 1, ...without })))}
        >
          {words} <Icon name="x" />
          <span className="vh">{t("forum.list.remove-filter")}</span>
        </Link>
      ))}
      {chips.length > 1 && (
        <Link to={carry(paths.search(locale, addressOf({ q: request.q })))}>
          {t("forum.list.clear-all")}
        </Link>
      )}
    </div>
  );
}
