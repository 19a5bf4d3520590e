import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Crumbs, Page } from "#app/ui/layout.tsx";
import { queryOf, type ListFilters, type ThreadList } from "#app/forum/listing.ts";
import { ListResults, ResultCount } from "./list-page.tsx";
import { PlaceTabs } from "./place-tabs.tsx";
import { NothingListed } from "./questions-page.tsx";

interface TagPageProps {
  tag: { name: string; description: string; synonyms: readonly string[] };
  filters: ListFilters;
  list: ThreadList;
  number: number;
  needsAnswer: number;
}

/** The questions that carry one keyword. */
export function TagPage({ tag, filters, list, number, needsAnswer }: TagPageProps) {
  const { t, locale } = useWords();
  const action = paths.tag(locale, tag.name);
  return (
    <Page
      narrow
      head={
        <div className="stack stack--tight mb-4">
          <Crumbs steps={[{ to: paths.questions(locale), label: t("forum.list.title") }]} />
          <div className="split">
            <h1>{t("forum.tags.title", { name: tag.name })}</h1>
            <ResultCount number={number} />
          </div>
          {tag.description && <p className="lede">{tag.description}</p>}
          {tag.synonyms.length > 0 && (
            <p className="small muted">
              {t("forum.tags.synonyms", { names: tag.synonyms.join(", ") })}
            </p>
          )}
        </div>
      }
    >
      <PlaceTabs action={action} filters={filters} needsAnswer={needsAnswer} />
      <h2 className="vh">{t("forum.list.results")}</h2>
      <ListResults
        list={list}
        action={action}
        query={queryOf({ ...filters, tag: null })}
        time={filters.sort === "active" ? "activeAt" : "createdAt"}
        empty={<NothingListed filters={filters} />}
      />
    </Page>
  );
}
