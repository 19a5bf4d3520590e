import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Given } from "#app/cli/command.ts";
import { recount } from "#app/cli/recount.server.ts";
import { posts } from "#db/schema/forum.ts";
import { members } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { anAnswer, aQuestion, postRow, withRenderer } from "#tests/support/forum.ts";
import { person } from "#tests/support/people.ts";

const bench = withDatabase();
withRenderer();

/** Runs the command and gives its exit code with what it said. */
async function run(...options: ("check" | "json")[]) {
  const said: string[] = [];
  const given: Given = {
    words: [],
    text: () => undefined,
    isSet: (name) => options.some((option) => option === name),
  };
  const code = await recount(bench.db, given, (line) => said.push(line));
  return { code, said };
}

/** A community whose only wrong number is the score of an answer. */
async function aWrongScore() {
  const { db } = bench;
  const { threadId } = await aQuestion(db, await person(db, "otto"));
  const postId = await anAnswer(db, await person(db, "vera"), threadId);
  await db.update(members).set({ standingPosts: 1 });
  await db.update(posts).set({ score: 7 }).where(eq(posts.id, postId));
  return postId;
}

describe("tuki recount", () => {
  test("has nothing to say of an empty database", async () => {
    expect(await run("check")).toEqual({ code: 0, said: ["Every number is what its rows say."] });
  });

  test("with --check ends with 1, tells which number differs and leaves it", async () => {
    const postId = await aWrongScore();

    const { code, said } = await run("check");

    expect(code).toBe(1);
    expect(said).toEqual([
      `posts.score of ${postId}: stored 7, counted 0`,
      "1 differ. Correct them: tuki recount",
    ]);
    expect((await postRow(bench.db, postId)).score).toBe(7);
  });

  test("corrects it and ends with 0, so that a check is content", async () => {
    const postId = await aWrongScore();

    const { code, said } = await run();

    expect([code, said.at(-1)]).toEqual([0, "1 corrected."]);
    expect((await postRow(bench.db, postId)).score).toBe(0);
    expect((await run("check")).code).toBe(0);
  });

  test("with --json says one line that programs read", async () => {
    const postId = await aWrongScore();

    const { code, said } = await run("check", "json");

    expect(code).toBe(1);
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0]!)).toEqual([
      { what: "posts.score", id: postId, stored: 7, counted: 0 },
    ]);
  });
});
