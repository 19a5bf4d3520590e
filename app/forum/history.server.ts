import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import { differencesBetween, type Difference } from "#app/content/differences.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { postRevisions, posts, threads } from "#db/schema/forum.ts";
import type { HistoryView } from "./history.ts";
import { judgePostSight } from "./holding.server.ts";
import { readPeople } from "./people.server.ts";
import { listThreadTags } from "./tags.server.ts";

/** More versions than this are not compared on one page; the newest are. */
export const mostVersions = 30;

/** How a post came to be what it is, word by word. For whoever may see the post. */
export async function readHistory(
  db: Db,
  actor: Actor,
  threadId: number,
  postId: number,
): Promise<HistoryView> {
  const [found] = await db
    .select({ thread: threads, post: posts })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.id, postId), eq(posts.threadId, threadId)));
  if (!found) throw new Refusal("not_found", "errors.not-found");
  await judgePostSight(db, actor, found);
  const { thread, post } = found;

  const earlier = await db
    .select()
    .from(postRevisions)
    .where(eq(postRevisions.postId, postId))
    .orderBy(desc(postRevisions.number))
    .limit(mostVersions + 1);
  const isQuestion = post.kind === "question";
  const current = {
    number: post.revision,
    markdown: post.markdown,
    title: isQuestion ? thread.title : null,
    tags: isQuestion ? await listThreadTags(db, threadId) : null,
    authorId: post.revision > 1 ? (post.editedBy ?? post.authorId) : post.authorId,
    reason: post.revision > 1 ? post.editReason : null,
    createdAt: post.revision > 1 ? (post.editedAt ?? post.createdAt) : post.createdAt,
  };
  const all = [current, ...earlier];
  const people = await readPeople(
    db,
    all.map(({ authorId }) => authorId),
  );
  return {
    thread: { id: thread.id, slug: thread.slug, title: thread.title, lang: thread.lang },
    postId,
    kind: post.kind,
    lang: post.lang,
    // One more was read than is shown: the oldest that is shown is told by what changed since it.
    versions: all.slice(0, mostVersions + 1).map((version, index) => ({
      number: version.number,
      author: version.authorId === null ? null : (people.get(version.authorId) ?? null),
      createdAt: version.createdAt,
      reason: version.reason,
      isCurrent: index === 0,
      ...changesSince(all[index + 1], version),
    })),
  };
}

interface Version {
  markdown: string;
  title: string | null;
  tags: string[] | null;
}

function changesSince(before: Version | undefined, after: Version) {
  if (!before)
    return {
      isFirst: true,
      text: [{ kind: "same" as const, text: after.markdown }],
      title: null,
      tags: null,
    };
  return {
    isFirst: false,
    text: changeOf(before.markdown, after.markdown),
    title: changeOf(before.title ?? "", after.title ?? ""),
    tags: changeOf((before.tags ?? []).join(" "), (after.tags ?? []).join(" ")),
  };
}

const changeOf = (before: string, after: string): Difference[] | null =>
  before === after ? null : differencesBetween(before, after);
