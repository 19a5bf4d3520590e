import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "#app/platform/database.server.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
import {
  linkFrom,
  postFrom,
  voteFrom,
  type DumpLink,
  type DumpPost,
  type DumpVote,
} from "./shapes.ts";
import { count, localIds, type SiteImport } from "./site.server.ts";
import type { Step } from "./steps.server.ts";

/** Which answer solved a question, as its asker said there. */
export function acceptedStep(site: SiteImport, file: string): Step<DumpPost, DumpPost[]> {
  return {
    name: "Posts, accepted answers",
    file,
    parse: postFrom,
    batch: 300,
    prepare: async (rows) => rows.filter((row) => row.acceptedAnswerId !== null),
    write: async (tx, rows) => {
      const ids = await localIds(
        tx,
        site.host,
        ["question", "answer"],
        rows.flatMap((row) => [row.id, row.acceptedAnswerId]),
      );
      for (const row of rows) {
        const [question, answer] = await pair(
          tx,
          ids.get(row.id),
          ids.get(row.acceptedAnswerId ?? 0),
        );
        if (
          !question ||
          !answer ||
          answer.kind !== "answer" ||
          answer.threadId !== question.threadId
        ) {
          count(site, "left-out/accepted answer that is not there");
          continue;
        }
        const { threadId } = question;
        await tx.insert(solutions).values({
          threadId,
          postId: answer.id,
          acceptedBy: question.authorId,
          acceptedAs: "import",
          acceptedAt: answer.createdAt,
        });
        await tx
          .update(threads)
          .set({
            state: "solved",
            stateChangedAt: answer.createdAt,
            stateChangedBy: question.authorId,
          })
          .where(and(eq(threads.id, threadId), eq(threads.state, "open")));
        count(site, "accepted");
      }
    },
  };
}

async function pair(tx: Tx, one: number | undefined, other: number | undefined) {
  const rows = await tx
    .select({
      id: posts.id,
      kind: posts.kind,
      threadId: posts.threadId,
      authorId: posts.authorId,
      createdAt: posts.createdAt,
    })
    .from(posts)
    .where(inArray(posts.id, [one ?? 0, other ?? 0]));
  return [rows.find((row) => row.id === one), rows.find((row) => row.id === other)] as const;
}

const acceptedVote = 1;
const upVote = 2;
const downVote = 3;

/**
 * Votes have no voters in a dump: they become counts of their post.
 *
 * Other kinds (closing, favourites, bounties …) and votes on what is not here are left out and counted.
 */
export function voteStep(site: SiteImport, file: string): Step<DumpVote, DumpVote[]> {
  return {
    name: "Votes",
    file,
    parse: voteFrom,
    batch: 4_000,
    prepare: async (votes) => votes,
    write: async (tx, votes) => {
      const known = await localIds(
        tx,
        site.host,
        ["question", "answer"],
        votes.map((vote) => vote.postId),
      );
      const sums = new Map<number, { up: number; down: number }>();
      for (const vote of votes) {
        const postId = known.get(vote.postId);
        if (![acceptedVote, upVote, downVote].includes(vote.type))
          count(site, `left-out/vote of type ${vote.type}`);
        else if (postId === undefined) count(site, "left-out/vote on a post that is not there");
        else if (vote.type === acceptedVote) {
          // The day is all a dump tells of it; an answer cannot be accepted before it was written.
          await tx
            .update(solutions)
            .set({ acceptedAt: vote.createdAt })
            .where(
              and(
                eq(solutions.postId, postId),
                sql`${solutions.acceptedAt} < ${sql.param(vote.createdAt, solutions.acceptedAt)}`,
              ),
            );
        } else {
          const sum = sums.get(postId) ?? { up: 0, down: 0 };
          if (vote.type === upVote) sum.up++;
          else sum.down++;
          sums.set(postId, sum);
        }
      }
      for (const [postId, { up, down }] of sums) {
        await addVotes(tx, postId, up, down);
        count(site, "up", up);
        count(site, "down", down);
      }
    },
  };
}

/** Where a dump has no Votes file, the score of a post is all there is: up minus down. */
export function scoreStep(site: SiteImport, file: string): Step<DumpPost, DumpPost[]> {
  return {
    name: "Posts, scores",
    file,
    parse: postFrom,
    batch: 1_000,
    prepare: async (rows) => rows.filter((row) => row.score !== 0),
    write: async (tx, rows) => {
      const known = await localIds(
        tx,
        site.host,
        ["question", "answer"],
        rows.map((row) => row.id),
      );
      for (const row of rows) {
        const postId = known.get(row.id);
        if (postId === undefined) continue;
        const [up, down] = [Math.max(0, row.score), Math.max(0, -row.score)];
        await addVotes(tx, postId, up, down);
        count(site, "up", up);
        count(site, "down", down);
      }
    },
  };
}

/** Nobody but this import writes the two columns, and its progress is stored with them: adding is exact here. */
async function addVotes(tx: Tx, postId: number, up: number, down: number) {
  await tx
    .update(posts)
    .set({
      importedUp: sql`${posts.importedUp} + ${up}`,
      importedDown: sql`${posts.importedDown} + ${down}`,
      score: sql`${posts.score} + ${up}`,
    })
    .where(eq(posts.id, postId));
}

const duplicateLink = 3;

/** Questions that were closed as duplicates point to the question they repeat. */
export function linkStep(site: SiteImport, file: string): Step<DumpLink, DumpLink[]> {
  return {
    name: "PostLinks",
    file,
    parse: linkFrom,
    batch: 500,
    prepare: async (links) => links,
    write: async (tx, links) => {
      const known = await localIds(
        tx,
        site.host,
        ["question"],
        links.flatMap((link) => [link.postId, link.relatedId]),
      );
      for (const link of links) {
        if (link.type !== duplicateLink) {
          count(site, `left-out/link of type ${link.type}`);
          continue;
        }
        const [copy, target] = await pair(tx, known.get(link.postId), known.get(link.relatedId));
        if (!copy || !target) count(site, "left-out/duplicate of a question that is not there");
        else if (await leadsTo(tx, target.threadId, copy.threadId))
          count(site, "left-out/duplicate in a circle");
        else {
          await tx
            .update(threads)
            .set({ state: "duplicate", duplicateOfThreadId: target.threadId, closeReason: null })
            .where(and(eq(threads.id, copy.threadId), sql`${threads.duplicateOfThreadId} is null`));
          count(site, "duplicates");
        }
      }
    },
  };
}

/** Whether following the duplicates from one thread ends at the other: pointing back would make a circle. */
async function leadsTo(tx: Tx, from: number, to: number): Promise<boolean> {
  let at: number | null = from;
  for (let steps = 0; at !== null && steps < 20; steps++) {
    if (at === to) return true;
    const [next]: { target: number | null }[] = await tx
      .select({ target: threads.duplicateOfThreadId })
      .from(threads)
      .where(eq(threads.id, at));
    at = next?.target ?? null;
  }
  return at !== null;
}
