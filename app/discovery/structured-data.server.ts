import { inArray } from "drizzle-orm";
import type { ThreadView } from "#app/forum/thread-view.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import type { ShownArticle } from "#app/help-center/articles.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { posts } from "#db/schema/forum.ts";
import { articleData, scriptText, threadData } from "./structured-data.ts";

/**
 * The data block of a thread's page; null where search engines do not keep the page, or it is sorted in another way
 * than its canonical address.
 */
export async function threadScript(
  db: Db,
  thread: ThreadView,
  locale: Locale,
): Promise<string | null> {
  if (!thread.isIndexed || thread.sort !== "best") return null;
  const t = wordsIn(locale);
  const shown = [thread.question, ...thread.solutions, ...thread.answers];
  const rows = await db
    .select({ id: posts.id, text: posts.text })
    .from(posts)
    .where(
      inArray(
        posts.id,
        shown.map(({ id }) => id),
      ),
    );
  return scriptText(
    threadData(thread, {
      origin: environment().publicOrigin,
      nameless: (person) => t(person ? "forum.person.former" : "forum.person.unknown"),
      texts: new Map(rows.map(({ id, text }) => [id, text])),
    }),
  );
}

/** The data block of an article's page. */
export function articleScript(article: ShownArticle, locale: Locale): string {
  const t = wordsIn(locale);
  const said = { ...article, shownDate: article.verified?.at ?? article.updatedAt };
  return scriptText(
    articleData(said, {
      origin: environment().publicOrigin,
      siteName: t("site.title"),
      helpCenter: t("help-center.home.title"),
      locale,
    }),
  );
}
