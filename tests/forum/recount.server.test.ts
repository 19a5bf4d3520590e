import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { postAnswer } from "#app/forum/answers.server.ts";
import { postComment } from "#app/forum/comments.server.ts";
import { deletePost } from "#app/forum/deletion.server.ts";
import { editPost, readEditable } from "#app/forum/edits.server.ts";
import { markOfficial, unmarkOfficial } from "#app/forum/official.server.ts";
import { recountAll } from "#app/forum/recount.server.ts";
import { acceptSolution, solveOtherwise, withdrawSolution } from "#app/forum/solutions.server.ts";
import { castVote } from "#app/forum/voting.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { members, pointEntries } from "#db/schema/accounts.ts";
import { posts, tags, threads } from "#db/schema/forum.ts";
import { withDatabase, testDatabase } from "#tests/support/database.ts";
import {
  anAnswer,
  answerText,
  aQuestion,
  pointsOf,
  postRow,
  questionText,
  withRenderer,
} from "#tests/support/forum.ts";
import { everybody, minutes, person } from "#tests/support/people.ts";

const bench = withDatabase();
withRenderer();

/** The made-up posts of our people are not there to be counted. */
const standNoPosts = (db: Db) => db.update(members).set({ standingPosts: 0 });

describe("recountAll", () => {
  test("finds nothing in an empty database", async () => {
    expect(await recountAll(bench.db, { check: true })).toEqual([]);
  });

  test("finds every number that is wrong, and with check leaves it", async () => {
    const { db } = bench;
    const { vera } = await aSpoiltThread();

    const drifts = await recountAll(db, { check: true });

    expect(drifts.map((drift) => drift.what).sort()).toEqual([
      "members.points",
      "members.standing-posts",
      "point-entries",
      "point-entries",
      "posts.comments",
      "posts.score",
      "tags.threads",
      "threads.answers",
      "threads.official",
      "threads.same-problem",
      "threads.solutions",
    ]);
    expect(await pointsOf(db, vera)).toBe(99);
  });

  test("corrects every number that is wrong", async () => {
    const { db } = bench;
    const { vera, answerId } = await aSpoiltThread();

    await recountAll(db, { check: false });

    expect(await recountAll(db, { check: true })).toEqual([]);
    expect(await pointsOf(db, vera)).toBe(21);
    expect((await postRow(db, answerId)).score).toBe(1);
  });

  test("leaves what articles have paid", async () => {
    const { db } = bench;
    const vera = await person(db, "vera", { standingPosts: 0, points: 20 });
    const credit = { memberId: vera.id, cause: "article/7", points: 20, createdAt: minutes(1) };
    await db.insert(pointEntries).values(credit);

    expect(await recountAll(db, { check: false })).toEqual([]);
  });
});

/** A solved thread in which every stored number has been spoilt by hand. */
async function aSpoiltThread() {
  const { db } = bench;
  const { otto, vera } = await everybody(db);
  await standNoPosts(db);
  const { threadId } = await aQuestion(db, otto, { tags: "refund" });
  const answerId = await anAnswer(db, vera, threadId);
  await castVote(db, otto, { postId: answerId, wanted: true });
  await acceptSolution(db, otto, { threadId, postId: answerId });
  await db.update(posts).set({ score: 7, commentCount: 3 }).where(eq(posts.id, answerId));
  await db
    .update(threads)
    .set({ answerCount: 5, solutionCount: 2, sameProblemCount: 8, hasOfficial: true });
  await db.update(tags).set({ threadCount: 9 });
  await db.update(members).set({ points: 99, standingPosts: 4 }).where(eq(members.id, vera.id));
  await db.update(pointEntries).set({ points: 3 }).where(eq(pointEntries.points, 6));
  await db.delete(pointEntries).where(eq(pointEntries.points, 15));
  return { vera, answerId };
}

type Who = "otto" | "vera" | "pekka" | "mo" | "stella";
interface Deed {
  who: Who;
  what:
    | "ask"
    | "answer"
    | "comment"
    | "vote"
    | "unvote"
    | "accept"
    | "withdraw"
    | "otherwise"
    | "delete"
    | "official"
    | "unofficial"
    | "retag";
  /** Which of the posts there are. */
  at: number;
}

const deeds = fc.array(
  fc.record<Deed>({
    who: fc.constantFrom("otto", "vera", "pekka", "mo", "stella"),
    what: fc.constantFrom(
      ...(["ask", "answer", "comment", "vote", "vote", "unvote", "accept", "accept"] as const),
      ...(["withdraw", "otherwise", "delete", "official", "unofficial", "retag"] as const),
    ),
    at: fc.nat({ max: 30 }),
  }),
  { minLength: 5, maxLength: 25 },
);

test("whatever people do, every number equals a recount", { timeout: 240_000 }, async () => {
  const { db } = bench;
  const people = await everybody(db);
  await standNoPosts(db);
  await aQuestion(db, people.otto, { tags: "refund" });
  let count = 0;

  await fc.assert(
    fc.asyncProperty(deeds, async (sequence) => {
      for (const deed of sequence) {
        try {
          await doIt(db, people[deed.who], deed, ++count);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }

      expect(await recountAll(db, { check: true })).toEqual([]);
    }),
    { numRuns: testDatabase === "sqlite" ? 100 : 10, endOnFailure: true },
  );
});

async function doIt(db: Db, actor: MemberActor, { what, at }: Deed, count: number) {
  const now = minutes(count * 10);
  const recent = await db.select().from(posts);
  const post = recent[recent.length - 1 - (at % recent.length)]!;
  const { id: postId, threadId } = post;
  switch (what) {
    case "ask":
      return aQuestion(db, actor, { title: `Where is refund number ${count}?`, tags: "card" }, now);
    case "answer":
      return postAnswer(db, actor, { threadId, body: `${answerText} ${count}` }, now);
    case "comment":
      return postComment(db, actor, { postId, body: `Which one? ${count}` }, now);
    case "vote":
    case "unvote":
      return castVote(db, actor, { postId, wanted: what === "vote" }, now);
    case "accept":
      return acceptSolution(db, actor, { threadId, postId }, now);
    case "withdraw":
      return withdrawSolution(db, actor, { threadId, postId }, now);
    case "otherwise":
      return solveOtherwise(db, actor, { threadId, note: "It came after all, a day late." }, now);
    case "delete":
      return deletePost(db, actor, { postId }, now);
    case "official":
      return markOfficial(db, actor, { postId }, now);
    case "unofficial":
      return unmarkOfficial(db, actor, { postId });
    case "retag": {
      const { madeFrom } = await readEditable(db, actor, postId, now);
      const body = `${questionText} ${count}`;
      const input = { postId, madeFrom, body, tags: `refund, tag-${at}`, reason: "Better tags" };
      return editPost(db, actor, input, now);
    }
  }
}
