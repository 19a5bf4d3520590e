import { loaderFor } from "#app/accounts/admission.server.ts";
import { spendSearch } from "#app/accounts/limits.server.ts";
import { findThreadTitles } from "#app/forum/threads.server.ts";
import { findPublishedArticles } from "#app/help-center/credited.server.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import { paths } from "#app/platform/paths.ts";
import { queryFrom } from "#app/search/query.ts";
import { askedTooOften } from "#app/routes/too-often.server.ts";
import { search } from "#app/search/search-desk.server.ts";

/** What a search field suggests while somebody types: at most six titles with their addresses, best first. */
export const loader = loaderFor("read", "none", async (visit) => {
  const { db, url, locale } = visit;
  const t = wordsIn(locale);
  const typed = queryFrom(url.searchParams.get("q"));
  const wait = await spendSearch(visit, "suggestions");
  if (wait !== null) return askedTooOften(typed, wait);
  const found = await search(db, "suggestions", { typed, locale });
  if (found === "too-slow") return Response.json([]);

  const idsOf = (kind: "thread" | "article") =>
    found.flatMap((one) => (one.kind === kind ? one.subjectId : []));
  const threads = await findThreadTitles(db, idsOf("thread"));
  const articles = await findPublishedArticles(db, idsOf("article"));
  const suggestions = found.flatMap(({ kind, subjectId, title, lang, isSolved }) => {
    const article = kind === "article" ? articles.get(subjectId) : undefined;
    if (article)
      return { to: paths.article(locale, article), title, lang, kind: t("search.article") };
    const thread = kind === "thread" ? threads.get(subjectId) : undefined;
    if (!thread) return [];
    const state = isSolved ? t("forum.state.solved") : "";
    return { to: paths.thread(locale, thread), title, lang, kind: state };
  });
  return Response.json(suggestions);
});
