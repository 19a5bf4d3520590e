import { and, eq, gte } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { detectLanguage } from "#app/content/languages.server.ts";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import type { Tx } from "#app/platform/database.server.ts";
import { posts } from "#db/schema/forum.ts";
import { judgeRendered } from "./posting.ts";
import type { PostKind } from "./states.ts";

/** The text of a post, ready to be stored. */
export interface Written {
  markdown: string;
  html: string;
  text: string;
  rendererVersion: number;
}

/** Renders a post whose length was judged. Slow: call it before the transaction, never inside. */
export async function renderPost(
  author: MemberActor,
  kind: PostKind,
  markdown: string,
): Promise<Written> {
  const rendered = await renderMarkdown(markdown, kind === "comment" ? "comment" : "post");
  judgeRendered(author, kind, rendered);
  return {
    markdown,
    html: rendered.html,
    text: rendered.text,
    // A text that the renderer had no time for is made anew by the next `tuki rerender`.
    rendererVersion: rendered.degraded ? 0 : rendered.version,
  };
}

/** The language that somebody chose, else the one their words are in, else that of the page. */
export async function languageOf(
  text: string,
  { chosen, otherwise }: { chosen?: string | undefined; otherwise: string },
): Promise<string> {
  return chosen !== undefined && isLanguage(chosen) ? chosen : detectLanguage(text, otherwise);
}

export const isLanguage = (code: string) => /^[a-z]{2,3}$/.test(code);

/** How long the same words from the same person are taken for a form that was sent twice. */
const sameFormMinutes = 10;

export interface NewPost extends Written {
  threadId: number;
  kind: PostKind;
  parentId: number | null;
  authorId: number;
  lang: string;
  createdAt: Date;
}

/** Finds the post that the same form made a moment ago: a double click posts once. */
export async function findTwin(tx: Tx, post: NewPost): Promise<number | null> {
  const since = new Date(post.createdAt.getTime() - sameFormMinutes * 60_000);
  const recent = await tx
    .select({ id: posts.id, markdown: posts.markdown, parentId: posts.parentId })
    .from(posts)
    .where(
      and(
        eq(posts.threadId, post.threadId),
        eq(posts.kind, post.kind),
        eq(posts.authorId, post.authorId),
        eq(posts.visibility, "public"),
        gte(posts.createdAt, since),
      ),
    );
  const twin = recent.find(
    (other) => other.markdown === post.markdown && other.parentId === post.parentId,
  );
  return twin?.id ?? null;
}

/** Stores a new public post and gives its id. Counting, telling and indexing are the caller's. */
export async function insertPost(tx: Tx, post: NewPost): Promise<number> {
  const [row] = await tx
    .insert(posts)
    .values({
      ...post,
      revision: 1,
      visibility: "public",
      score: 0,
      importedUp: 0,
      importedDown: 0,
      commentCount: 0,
    })
    .returning({ id: posts.id });
  if (!row) throw new Error("A stored post has a row.");
  return row.id;
}
