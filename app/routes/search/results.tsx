import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { findThreadRows } from "#app/forum/listing.server.ts";
import { SearchPage, type Result } from "#app/forum/ui/search-page.tsx";
import { findPublishedArticles } from "#app/help-center/credited.server.ts";
import { journeyAt, noteStep } from "#app/insight/recording.server.ts";
import { JourneyLine } from "#app/insight/ui/journey-line.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { hasPublishedList } from "#app/search/analysis/word-lists.server.ts";
import { WordListCredit } from "#app/search/ui/word-list-credit.tsx";
import { queryFrom } from "#app/search/query.ts";
import { findDocuments } from "#app/search/documents-found.server.ts";

export const loader = loaderFor("read", "none", async (visit) => {
  const { db, url, locale } = visit;
  const query = queryFrom(url.searchParams.get("q"));
  const found = await findDocuments(db, { text: query, lang: locale, limit: 30 });
  const idsOf = (kind: "thread" | "article") =>
    found.flatMap((one) => (one.kind === kind ? one.subjectId : []));
  const threads = await findThreadRows(db, idsOf("thread"));
  const articles = await findPublishedArticles(db, idsOf("article"));
  const results = found.flatMap(({ kind, subjectId }): Result[] => {
    if (kind === "article") {
      const article = articles.get(subjectId);
      return article ? [{ kind, article }] : [];
    }
    const thread = threads.get(subjectId);
    return thread ? [{ kind, thread }] : [];
  });
  const journey = query
    ? noteStep(visit, { kind: "search", query, found: results.length })
    : journeyAt(visit);
  return { query, results, journey, hasWordList: await hasPublishedList(db) };
});

export const handle = pageHead<typeof loader>(({ t }, { query }) => ({
  title: query ? t("search.title-for", { query }) : t("search.title"),
  isIndexed: false,
}));

export default function Search() {
  const { journey, hasWordList, ...found } = useLoaderData<typeof loader>();
  const foot = (
    <>
      {hasWordList && <WordListCredit />}
      <JourneyLine {...journey} />
    </>
  );
  return <SearchPage {...found} foot={foot} />;
}
