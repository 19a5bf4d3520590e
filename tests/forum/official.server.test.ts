import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  markOfficial,
  pickAnswer,
  unmarkOfficial,
  unpickAnswer,
} from "#app/forum/official.server.ts";
import { posts } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { anAnswer, aQuestion, postRow, threadRow, withRenderer } from "#tests/support/forum.ts";
import { everybody, minutes } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

async function answered() {
  const people = await everybody(bench.db);
  const { threadId, postId: questionId } = await aQuestion(bench.db, people.otto);
  const veras = await anAnswer(bench.db, people.vera, threadId);
  const stellas = await anAnswer(bench.db, people.stella, threadId);
  return { ...people, threadId, questionId, veras, stellas };
}

describe("markOfficial", () => {
  test("makes an answer of staff the company's word, by its author or another of staff", async () => {
    const { anna, threadId, stellas } = await answered();

    await markOfficial(bench.db, anna, { postId: stellas }, minutes(30));

    expect(await postRow(bench.db, stellas)).toMatchObject({
      officialAt: minutes(30),
      officialBy: anna.id,
    });
    expect((await threadRow(bench.db, threadId)).hasOfficial).toBe(true);
  });

  test("again keeps who did it first", async () => {
    const { anna, stella, stellas } = await answered();
    await markOfficial(bench.db, anna, { postId: stellas }, minutes(30));

    await markOfficial(bench.db, stella, { postId: stellas }, minutes(40));

    expect((await postRow(bench.db, stellas)).officialBy).toBe(anna.id);
  });

  test("taken back leaves no trace", async () => {
    const { anna, threadId, stellas } = await answered();
    const before = await postRow(bench.db, stellas);
    await markOfficial(bench.db, anna, { postId: stellas });

    await unmarkOfficial(bench.db, anna, { postId: stellas });

    expect(await postRow(bench.db, stellas)).toEqual(before);
    expect((await threadRow(bench.db, threadId)).hasOfficial).toBe(false);
  });

  test("refuses a member's answer and a question", async () => {
    const { stella, veras, questionId } = await answered();

    await expect(markOfficial(bench.db, stella, { postId: veras })).rejects.toThrow(
      refusal("forum.official-not-staff", "conflict"),
    );
    await expect(markOfficial(bench.db, stella, { postId: questionId })).rejects.toThrow(
      refusal("forum.official-not-an-answer", "invalid"),
    );
  });

  test("refuses an answer that is not public", async () => {
    const { stella, stellas } = await answered();
    await bench.db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, stellas));

    const marking = markOfficial(bench.db, stella, { postId: stellas });

    await expect(marking).rejects.toThrow(refusal("forum.not-public", "conflict"));
  });

  test("is for staff", async () => {
    const { vera, pekka, mo, stellas } = await answered();

    for (const actor of [vera, pekka, mo]) {
      const marking = markOfficial(bench.db, actor, { postId: stellas });
      await expect(marking).rejects.toThrow(refusal("accounts.not-allowed", "not_allowed"));
      const unmarking = unmarkOfficial(bench.db, actor, { postId: stellas });
      await expect(unmarking).rejects.toThrow(refusal("accounts.not-allowed", "not_allowed"));
    }
  });
});

describe("pickAnswer", () => {
  test("recommends anybody's answer, and can be taken back", async () => {
    const { stella, veras } = await answered();

    await pickAnswer(bench.db, stella, { postId: veras }, minutes(30));
    await pickAnswer(bench.db, stella, { postId: veras }, minutes(40));
    const picked = await postRow(bench.db, veras);
    await unpickAnswer(bench.db, stella, { postId: veras });

    expect(picked).toMatchObject({ pickedAt: minutes(30), pickedBy: stella.id });
    expect(await postRow(bench.db, veras)).toMatchObject({ pickedAt: null, pickedBy: null });
  });

  test("refuses a question", async () => {
    const { stella, questionId } = await answered();

    const picking = pickAnswer(bench.db, stella, { postId: questionId });

    await expect(picking).rejects.toThrow(refusal("forum.pick-not-an-answer", "invalid"));
  });

  test("is for staff", async () => {
    const { mo, veras } = await answered();

    await expect(pickAnswer(bench.db, mo, { postId: veras })).rejects.toThrow(
      refusal("accounts.not-allowed", "not_allowed"),
    );
    await expect(unpickAnswer(bench.db, mo, { postId: veras })).rejects.toThrow(
      refusal("accounts.not-allowed", "not_allowed"),
    );
  });
});
