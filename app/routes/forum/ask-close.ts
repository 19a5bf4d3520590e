import { loaderFor } from "#app/accounts/admission.server.ts";
import { spendSearch } from "#app/accounts/limits.server.ts";
import { closeTitles, inTime } from "#app/forum/ask-check.ts";
import { findClose } from "#app/forum/ask-check.server.ts";
import { cleanTitle, titleProblem } from "#app/forum/posting.ts";
import { findPublishedArticles } from "#app/help-center/credited.server.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import { journeyAt } from "#app/insight/recording.server.ts";
import { carrying, paths } from "#app/platform/paths.ts";
import { askedTooOften } from "#app/routes/too-often.server.ts";
import "#app/i18n/parts/asking.ts";

/** What is close to a title while it is being typed: at most five titles with their state, articles first. */
export const loader = loaderFor("draft", "question", async (visit) => {
  const { db, actor, url, locale } = visit;
  const title = cleanTitle(url.searchParams.get("title") ?? "");
  if (titleProblem(title)) return Response.json([]);
  const wait = await spendSearch(visit, "suggestions");
  if (wait !== null) return askedTooOften(title, wait);

  const find = async () => {
    const { articleIds, solved, open, shown } = await findClose(db, actor, {
      text: title,
      lang: locale,
    });
    const articles = await findPublishedArticles(db, articleIds);
    const read = articleIds.flatMap((id) => articles.get(id) ?? []);
    return { titles: closeTitles({ articles: read, solved, open }), shown };
  };
  const found = await inTime(find());
  if (!found) return Response.json([]);
  const t = wordsIn(locale);
  const { carried } = journeyAt(visit);
  return Response.json(
    found.titles.map(({ id, kind, title: words, lang, state }) => ({
      to: carrying(paths.askOpened(locale, { [kind]: id, shown: found.shown }), carried),
      title: words,
      lang,
      state: t(`forum.ask.${state}`),
    })),
  );
});
