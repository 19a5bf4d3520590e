import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { spendSearch } from "#app/accounts/limits.server.ts";
import { listAskTopics } from "#app/forum/ask-topics.server.ts";
import { findThreadRows } from "#app/forum/listing.server.ts";
import { SearchPage } from "#app/forum/ui/search-page.tsx";
import type { Result } from "#app/forum/ui/search-result.tsx";
import { findPublishedArticles } from "#app/help-center/credited.server.ts";
import { journeyAt, noteStep } from "#app/insight/recording.server.ts";
import { JourneyLine } from "#app/insight/ui/journey-line.tsx";
import { hasPublishedList } from "#app/search/analysis/word-lists.server.ts";
import { requestFrom } from "#app/search/filters.ts";
import { search } from "#app/search/search-desk.server.ts";
import { WordListCredit } from "#app/search/ui/word-list-credit.tsx";
import { tooOften } from "#app/routes/too-often.server.ts";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "none", async (visit) => {
  const { db, url, locale } = visit;
  const request = requestFrom(url.searchParams);
  const topics = (await listAskTopics(db, locale)).map(({ slug, name, parent }) => ({
    slug,
    name,
    parent: parent && { name: parent.name },
  }));
  const none: Result[] = [];
  const hasWordList = await hasPublishedList(db);
  const page = { request, topics, hasWordList };
  const unanswered = { ...page, answer: null, results: none, journey: journeyAt(visit) };
  const wait = request.q === "" ? null : await spendSearch(visit, "search");
  if (wait !== null) return tooOften({ ...unanswered, trouble: "often" as const }, wait);
  const answer = await search(db, "site", { request, locale });
  if (answer === "too-slow") return { ...unanswered, trouble: "slow" as const };

  const idsOf = (kind: "thread" | "article") =>
    answer.results.flatMap((one) => (one.kind === kind ? one.subjectId : []));
  const threads = await findThreadRows(db, idsOf("thread"));
  const articles = await findPublishedArticles(db, idsOf("article"));
  const results = answer.results.flatMap((found): Result[] => {
    const article = found.kind === "article" ? articles.get(found.subjectId) : undefined;
    const thread = found.kind === "thread" ? threads.get(found.subjectId) : undefined;
    return article || thread ? [{ found, article, thread }] : [];
  });
  const { total, isMore, counts, waysOn } = answer;
  const journey = request.q
    ? noteStep(visit, { kind: "search", query: request.q, found: total })
    : journeyAt(visit);
  const shown = { total, isMore, counts, waysOn };
  return { ...page, results, answer: shown, journey, trouble: null };
});

export const handle = pageHead<typeof loader>(({ t }, { request: { q } }) => ({
  title: q ? t("search.title-for", { query: q }) : t("search.title"),
  isIndexed: false,
}));

export default function Search() {
  const { journey, hasWordList, ...page } = useLoaderData<typeof loader>();
  const foot = (
    <>
      {hasWordList && <WordListCredit />}
      <JourneyLine {...journey} />
    </>
  );
  return <SearchPage {...page} foot={foot} />;
}
