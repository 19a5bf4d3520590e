import { and, eq, inArray } from "drizzle-orm";
import { excerptOf } from "#app/content/excerpts.ts";
import { cleanLine } from "#app/content/names.ts";
import { slugFrom } from "#app/content/slugs.ts";
import type { Tx } from "#app/platform/database.server.ts";
import { postRevisions, posts, tags, threads, threadTags } from "#db/schema/forum.ts";
import { importedHistory, importedItems } from "#db/schema/imports.ts";
import { licenceOf } from "./licence.ts";
import { markdownFromHtml } from "./markdown.server.ts";
import { maskRow, type MaskedRow } from "./masking.ts";
import { firstOfEach, tagIds } from "./people.server.ts";
import { postFrom, type DumpPost } from "./shapes.ts";
import { count, countMasked, localIds, type SiteImport } from "./site.server.ts";
import type { Step } from "./steps.server.ts";
import { readyPost, type ReadyPost, type Renderer } from "./texts.server.ts";
import { closeReasonFrom } from "./versions.ts";

const questionType = 1;
const answerType = 2;
const tagExcerptType = 4;

/**
 * Questions, answers and tag descriptions. Posts are held until the import is done with their thread.
 *
 * An answer that stands before its question in the file is taken by a second run with `onlyLate`.
 */
export function postStep(
  site: SiteImport,
  file: string,
  renderer: Renderer,
  { onlyLate = false } = {},
): Step<MaskedRow<DumpPost>, ReadyPost[]> {
  return {
    name: onlyLate ? "Posts, answers before their question" : "Posts",
    file,
    parse: (row) => maskRow(site.mask, postFrom(row), ["title", "ownerName"]),
    batch: 60,
    prepare: async (rows) => {
      const wanted = onlyLate ? await lateAnswers(site, rows) : firstOfEach(rows);
      const history = await historyOf(site, wanted);
      return Promise.all(
        wanted.map((row) =>
          readyPost(row, history.get(row.id) ?? [], { renderer, mask: site.mask }),
        ),
      );
    },
    write: async (tx, ready) => {
      const known = await localIds(
        tx,
        site.host,
        ["question", "answer"],
        ready.flatMap(({ row }) => [row.id, row.parentId]),
      );
      const people = await localIds(tx, site.host, ["member"], peopleIn(ready));
      for (const post of ready) {
        if (known.has(post.row.id)) continue;
        if (post.row.type === questionType) {
          known.set(post.row.id, await writeQuestion(tx, site, post, people));
        } else if (post.row.type === answerType) {
          const question = known.get(post.row.parentId ?? 0);
          if (question === undefined)
            count(site, onlyLate ? "left-out/answer without question" : "late-answers");
          else await writeAnswer(tx, site, post, question, people);
        } else if (post.row.type === tagExcerptType) await describeTag(tx, site, post.row);
        else count(site, `left-out/post of type ${post.row.type}`);
      }
    },
  };
}

async function lateAnswers(site: SiteImport, rows: MaskedRow<DumpPost>[]) {
  const answers = rows.filter((row) => row.type === answerType);
  const known = await localIds(
    site.db,
    site.host,
    ["answer"],
    answers.map((row) => row.id),
  );
  return firstOfEach(answers.filter((row) => !known.has(row.id)));
}

async function historyOf(site: SiteImport, rows: DumpPost[]) {
  const found = new Map<number, (typeof importedHistory.$inferSelect)[]>();
  if (rows.length === 0) return found;
  const lines = await site.db
    .select()
    .from(importedHistory)
    .where(
      and(
        eq(importedHistory.host, site.host),
        inArray(
          importedHistory.postId,
          rows.map((row) => row.id),
        ),
      ),
    );
  for (const line of lines) found.set(line.postId, [...(found.get(line.postId) ?? []), line]);
  return found;
}

function* peopleIn(ready: readonly ReadyPost[]) {
  for (const { row, editedBy, earlier } of ready) {
    yield row.ownerId;
    yield editedBy;
    for (const version of earlier) yield version.authorId;
  }
}

const held = { visibility: "held", visibilityAt: null, visibilityBy: null } as const;

async function writeQuestion(
  tx: Tx,
  site: SiteImport,
  post: ReadyPost,
  people: Map<number, number>,
) {
  const { row } = post;
  const title = cleanLine(row.title) || excerptOf(post.rendered.text, 100) || `Question ${row.id}`;
  const askerId = people.get(row.ownerId ?? 0) ?? null;
  const [thread] = await tx
    .insert(threads)
    .values({
      title,
      slug: slugFrom(title),
      lang: post.lang,
      topicId: site.topicId,
      askerId,
      questionId: null,
      askFields: {},
      state: row.closedAt ? "closed" : "open",
      closeReason: row.closedAt ? closeReasonFrom(post.lines) : null,
      stateChangedAt: row.closedAt ?? row.createdAt,
      stateChangedBy: null,
      lockedAt: null,
      visibility: "held",
      createdAt: row.createdAt,
      activeAt: row.activeAt,
      answerCount: 0,
      solutionCount: 0,
      hasOfficial: false,
      sameProblemCount: 0,
      viewCount: row.viewCount,
      sourceHost: site.host,
    })
    .returning({ id: threads.id });
  const postId = await writePost(tx, site, post, {
    threadId: thread!.id,
    kind: "question",
    people,
  });
  await tx.update(threads).set({ questionId: postId }).where(eq(threads.id, thread!.id));
  const ids = await tagIds(tx, row.tags, site.now);
  const taggings = row.tags.map((name, position) => ({
    threadId: thread!.id,
    tagId: ids.get(name)!,
    position,
  }));
  if (taggings.length > 0) await tx.insert(threadTags).values(taggings);
  count(site, "questions");
  return postId;
}

async function writeAnswer(
  tx: Tx,
  site: SiteImport,
  post: ReadyPost,
  questionId: number,
  people: Map<number, number>,
) {
  const [question] = await tx
    .select({ threadId: posts.threadId })
    .from(posts)
    .where(eq(posts.id, questionId));
  await writePost(tx, site, post, { threadId: question!.threadId, kind: "answer", people });
  count(site, "answers");
}

async function writePost(
  tx: Tx,
  site: SiteImport,
  { row, rendered, earlier, ...post }: ReadyPost,
  {
    threadId,
    kind,
    people,
  }: { threadId: number; kind: "question" | "answer"; people: Map<number, number> },
): Promise<number> {
  const memberOf = (sourceId: number | null) => people.get(sourceId ?? 0) ?? null;
  const [written] = await tx
    .insert(posts)
    .values({
      threadId,
      kind,
      parentId: null,
      authorId: memberOf(row.ownerId),
      markdown: post.markdown,
      html: rendered.html,
      text: rendered.text,
      rendererVersion: rendered.version,
      lang: post.lang,
      revision: earlier.length + 1,
      createdAt: row.createdAt,
      editedAt: post.editedAt,
      editedBy: memberOf(post.editedBy),
      editReason: post.editReason,
      ...held,
      score: 0,
      importedUp: 0,
      importedDown: 0,
      commentCount: 0,
    })
    .returning({ id: posts.id });
  const postId = written!.id;
  if (earlier.length > 0) {
    await tx.insert(postRevisions).values(
      earlier.map((version, at) => ({
        postId,
        number: at + 1,
        markdown: version.markdown,
        title: kind === "question" ? version.title : null,
        tags: kind === "question" ? version.tags : null,
        authorId: memberOf(version.authorId),
        reason: at === 0 ? null : version.reason,
        createdAt: version.createdAt,
      })),
    );
  }
  await tx.insert(importedItems).values({
    host: site.host,
    kind,
    sourceId: row.id,
    localId: postId,
    licence: licenceOf(row.licence, row.createdAt),
    authorName: memberOf(row.ownerId) === null ? row.ownerName : null,
    isChanged: post.isChanged,
  });
  count(site, "score", row.score);
  countMasked(site, [row, post]);
  return postId;
}

const longestDescription = 500;

async function describeTag(tx: Tx, site: SiteImport, row: DumpPost) {
  const tag = (await localIds(tx, site.host, ["tag"], [row.id])).get(row.id);
  if (tag === undefined) return count(site, "left-out/description of a tag that is not there");
  const masked = site.mask(markdownFromHtml(row.body));
  countMasked(site, [{ masked: masked.count }]);
  const description = excerptOf(masked.text, longestDescription);
  await tx
    .update(tags)
    .set({ description })
    .where(and(eq(tags.id, tag), eq(tags.description, "")));
  count(site, "tag-descriptions");
}
