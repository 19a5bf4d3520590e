import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { articles } from "#db/schema/help-center.ts";

type ArticleRow = typeof articles.$inferSelect;

export interface Translation {
  id: number;
  slug: string;
  title: string;
  lang: string;
}

/** The same article in other languages, as far as readers see them. */
export async function listTranslations(
  db: Queries,
  article: Pick<ArticleRow, "id" | "translationGroup">,
): Promise<Translation[]> {
  if (article.translationGroup === null) return [];
  return db
    .select({ id: articles.id, slug: articles.slug, title: articles.title, lang: articles.lang })
    .from(articles)
    .where(
      and(
        eq(articles.translationGroup, article.translationGroup),
        ne(articles.id, article.id),
        inArray(articles.state, ["published", "needs_another_look"]),
      ),
    )
    .orderBy(asc(articles.lang), asc(articles.id));
}

/** Another article of the same group, whatever its state: what the editor's choice shows. */
export async function findTranslation(db: Queries, article: ArticleRow): Promise<number | null> {
  if (article.translationGroup === null) return null;
  const [other] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        eq(articles.translationGroup, article.translationGroup),
        ne(articles.id, article.id),
        ne(articles.state, "archived"),
      ),
    )
    .orderBy(asc(articles.id))
    .limit(1);
  return other?.id ?? null;
}

/** Says that an article says the same as one of another language, or as none. */
export async function tieTranslation(tx: Tx, article: ArticleRow, otherId: number | null) {
  const group = otherId === null ? null : await groupOf(tx, article, otherId);
  await tx.update(articles).set({ translationGroup: group }).where(eq(articles.id, article.id));
}

async function groupOf(tx: Tx, article: ArticleRow, otherId: number) {
  const [other] = await tx.select().from(articles).where(eq(articles.id, otherId));
  const [own] = await tx.select().from(articles).where(eq(articles.id, article.id));
  if (!other || !own || other.id === own.id || other.state === "archived") throw unfit();
  const group = other.translationGroup ?? other.id;
  const taken = await tx
    .select({ lang: articles.lang })
    .from(articles)
    .where(
      and(
        eq(articles.translationGroup, group),
        ne(articles.id, own.id),
        ne(articles.state, "archived"),
      ),
    );
  if (other.lang === own.lang || taken.some(({ lang }) => lang === own.lang)) throw unfit();
  if (other.translationGroup === null)
    await tx.update(articles).set({ translationGroup: group }).where(eq(articles.id, other.id));
  return group;
}

function unfit() {
  return new Refusal("invalid", "form.invalid", {
    fields: { translationOf: "help-center.translation-unfit" },
  });
}
