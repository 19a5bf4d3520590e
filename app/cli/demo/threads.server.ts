import { eq } from "drizzle-orm";
import { postAnswer } from "#app/forum/answers.server.ts";
import { postComment } from "#app/forum/comments.server.ts";
import { reindexThread, recountVotes } from "#app/forum/counters.server.ts";
import { deletePost } from "#app/forum/deletion.server.ts";
import { editPost, readEditable } from "#app/forum/edits.server.ts";
import { followThread } from "#app/forum/following.server.ts";
import { pickAnswer } from "#app/forum/official.server.ts";
import { acceptSolution, solveOtherwise } from "#app/forum/solutions.server.ts";
import { askQuestion } from "#app/forum/threads.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { posts, threads, votes } from "#db/schema/forum.ts";
import { people } from "#db/seed/people.ts";
import type { SeedAnswer, SeedComment, SeedThread } from "#db/seed/types.ts";
import type { Cast } from "./people.server.ts";

const minute = 60_000;

/** Where a seed thread and its posts are now; "question" and the keys of the answers name the posts. */
export interface Planted {
  threadId: number;
  postIds: Map<string, number>;
}

interface Happening {
  at: Date;
  act: (at: Date) => Promise<unknown>;
}

/**
 * Lets one thread happen as its people would have made it happen, act by act in the order of time.
 *
 * So every counter, notification and point is there for the reason it would be in life.
 */
export async function plantThread(
  db: Db,
  seed: SeedThread,
  { cast, topicId, now }: { cast: Cast; topicId: number; now: Date },
): Promise<Planted> {
  const askedAt = new Date(now.getTime() - seed.hoursAgo * 60 * minute);
  const { threadId, postId } = await askQuestion(
    db,
    cast(seed.by),
    {
      title: seed.title,
      body: seed.edited?.from ?? seed.body,
      topicId,
      tags: seed.tags,
      askFields: seed.fields ?? {},
      lang: seed.lang,
    },
    askedAt,
  );
  const planted: Planted = { threadId, postIds: new Map([["question", postId]]) };
  const happenings = [
    ...comments(db, cast, () => postId, askedAt, seed.comments ?? []),
    ...seed.answers.flatMap((answer) => answering(db, cast, planted, askedAt, answer)),
    ...(seed.edited
      ? [edit(db, cast, () => postId, askedAt, { by: seed.by, body: seed.body, ...seed.edited })]
      : []),
    ...(seed.state?.is === "solved_otherwise"
      ? [solved(db, cast, seed.by, threadId, seed.state, askedAt)]
      : []),
  ];
  for (const { at, act } of happenings.toSorted(
    (one, other) => one.at.getTime() - other.at.getTime(),
  )) {
    await act(at);
  }
  for (const follower of seed.followers ?? []) {
    await followThread(db, cast(follower), { threadId, wanted: true }, askedAt);
  }
  await plantVotes(db, seed, planted, { cast, askedAt, now });
  await db
    .update(threads)
    .set({ viewCount: seed.views ?? 0, ...(seed.locked && { lockedAt: now }) })
    .where(eq(threads.id, threadId));
  return planted;
}

function answering(
  db: Db,
  cast: Cast,
  planted: Planted,
  askedAt: Date,
  answer: SeedAnswer,
): Happening[] {
  const { threadId, postIds } = planted;
  const answeredAt = later(askedAt, answer.after);
  const postId = () => postIds.get(answer.key)!;
  const { solution } = answer;
  return [
    {
      at: answeredAt,
      act: async (at) => {
        const posted = await postAnswer(
          db,
          cast(answer.by),
          {
            threadId,
            body: answer.edited?.from ?? answer.body,
            official: answer.official ?? false,
          },
          at,
        );
        postIds.set(answer.key, posted.postId);
      },
    },
    ...comments(db, cast, postId, answeredAt, answer.comments ?? []),
    ...(answer.edited
      ? [edit(db, cast, postId, answeredAt, { by: answer.by, body: answer.body, ...answer.edited })]
      : []),
    ...(answer.staffPick
      ? [
          {
            at: later(answeredAt, 150),
            act: (at: Date) => pickAnswer(db, cast("stella"), { postId: postId() }, at),
          },
        ]
      : []),
    ...(answer.deleted
      ? [
          {
            at: later(answeredAt, 90),
            act: (at: Date) => deletePost(db, cast(answer.by), { postId: postId() }, at),
          },
        ]
      : []),
    ...(solution
      ? [
          {
            at: later(answeredAt, solution.after),
            act: async (at: Date) => {
              const accepter =
                solution.by === undefined ? await askerOf(db, threadId, cast) : cast(solution.by);
              await acceptSolution(db, accepter, { threadId, postId: postId() }, at);
              if (solution.note)
                await postComment(db, accepter, { postId: postId(), body: solution.note }, at);
            },
          },
        ]
      : []),
  ];
}

function comments(
  db: Db,
  cast: Cast,
  postId: () => number,
  since: Date,
  list: readonly SeedComment[],
): Happening[] {
  return list.map((comment) => ({
    at: later(since, comment.after),
    act: (at) => postComment(db, cast(comment.by), { postId: postId(), body: comment.text }, at),
  }));
}

function edit(
  db: Db,
  cast: Cast,
  postId: () => number,
  since: Date,
  { by, body, after, reason }: { by: string; body: string; after: number; reason: string },
): Happening {
  return {
    at: later(since, after),
    act: async (at) => {
      const { madeFrom } = await readEditable(db, cast(by), postId(), at);
      await editPost(db, cast(by), { postId: postId(), madeFrom, body, reason }, at);
    },
  };
}

function solved(
  db: Db,
  cast: Cast,
  asker: string,
  threadId: number,
  state: { note: string; after: number },
  askedAt: Date,
): Happening {
  return {
    at: later(askedAt, state.after),
    act: (at) => solveOtherwise(db, cast(asker), { threadId, note: state.note }, at),
  };
}

async function askerOf(db: Db, threadId: number, cast: Cast) {
  const [thread] = await db
    .select({ askerId: threads.askerId })
    .from(threads)
    .where(eq(threads.id, threadId));
  const asker = people.find((person) => cast(person.handle).id === thread?.askerId);
  return cast(asker!.handle);
}

/** Votes by as many people as the seed says, spread over those who were here: never the author, never the newcomer. */
async function plantVotes(
  db: Db,
  seed: SeedThread,
  planted: Planted,
  { cast, askedAt, now }: { cast: Cast; askedAt: Date; now: Date },
) {
  const wanted = new Map([
    ["question", seed.sameProblem ?? 0],
    ...seed.answers.map(
      (answer) => [answer.key, answer.deleted ? 0 : (answer.helpful ?? 0)] as const,
    ),
  ]);
  const voters = people.filter((person) => person.joinedDaysAgo > 0);
  await db.transaction(async (tx) => {
    for (const [key, many] of wanted) {
      const [post] = await tx
        .select()
        .from(posts)
        .where(eq(posts.id, planted.postIds.get(key)!));
      if (!post || many === 0) continue;
      const able = voters.filter((person) => cast(person.handle).id !== post.authorId);
      const first = (planted.threadId * 7 + post.id * 3) % able.length;
      const chosen = Array.from(
        { length: Math.min(many, able.length) },
        (_, at) => able[(first + at) % able.length]!,
      );
      const span = now.getTime() - post.createdAt.getTime();
      await tx.insert(votes).values(
        chosen.map((person, at) => ({
          postId: post.id,
          voterId: cast(person.handle).id,
          castAt: new Date(
            post.createdAt.getTime() + Math.floor((span * (at + 1)) / (chosen.length + 1)),
          ),
        })),
      );
      await recountVotes(tx, post, askedAt);
    }
    await reindexThread(tx, planted.threadId, false, askedAt);
  });
}

/** Sets what only moderators can: needs info, closed, duplicate. Their acts come with their tools. */
export async function plantState(
  db: Db,
  seed: SeedThread,
  planted: Planted,
  {
    cast,
    now,
    threadOf,
    articleOf,
  }: {
    cast: Cast;
    now: Date;
    threadOf: (key: string) => number;
    articleOf: (key: string) => number;
  },
) {
  const { state } = seed;
  if (!state || state.is === "solved_otherwise") return;
  const stateChangedBy = cast("by" in state ? state.by : "mo").id;
  const target =
    state.is !== "duplicate"
      ? {}
      : "thread" in state.of
        ? { duplicateOfThreadId: threadOf(state.of.thread) }
        : { duplicateOfArticleId: articleOf(state.of.article) };
  await db.transaction(async (tx) => {
    await tx
      .update(threads)
      .set({
        state: state.is,
        closeReason: state.is === "closed" ? state.reason : null,
        stateChangedAt: now,
        stateChangedBy,
        ...target,
      })
      .where(eq(threads.id, planted.threadId));
    await reindexThread(tx, planted.threadId, false, now);
  });
}

const later = (since: Date, minutes: number) => new Date(since.getTime() + minutes * minute);
