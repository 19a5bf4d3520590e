import { describe, expect, test } from "vitest";
import { deletePost } from "#app/forum/deletion.server.ts";
import { castVote } from "#app/forum/voting.server.ts";
import { threads, votes } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aComment, anAnswer, answerText, aQuestion, withRenderer } from "#tests/support/forum.ts";
import { days, minutes, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

describe("a new member", () => {
  test("asks three questions in a day, and the fourth on the next", async () => {
    const { db } = bench;
    const nina = await person(db, "nina");
    for (let count = 1; count <= 3; count++)
      await aQuestion(db, nina, { title: `Where is refund number ${count}?` }, minutes(count));

    const fourth = aQuestion(db, nina, { title: "Where is refund number 4?" }, minutes(60));
    await expect(fourth).rejects.toThrow(refusal("forum.pace-question-day", "too_many"));
    await aQuestion(db, nina, { title: "Where is refund number 4?" }, days(1, minutes(1)));

    expect(await db.$count(threads)).toBe(4);
  });

  test("does not get a question back by deleting one", async () => {
    const { db } = bench;
    const nina = await person(db, "nina");
    for (let count = 1; count <= 3; count++) {
      const title = `Where is refund number ${count}?`;
      const { postId } = await aQuestion(db, nina, { title }, minutes(count));
      await deletePost(db, nina, { postId });
    }

    const fourth = aQuestion(db, nina, {}, minutes(60));

    await expect(fourth).rejects.toThrow(refusal("forum.pace-question-day", "too_many"));
  });

  test("asks no more by asking at once", async () => {
    const { db } = bench;
    const nina = await person(db, "nina");
    await aQuestion(db, nina);

    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((count) =>
        aQuestion(db, nina, { title: `Where is refund number ${count}?` }),
      ),
    );

    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(2);
  });

  test("writes ten answers in a day", async () => {
    const { db } = bench;
    const [otto, nina] = [await person(db, "otto"), await person(db, "nina")];
    const { threadId } = await aQuestion(db, otto);
    const answer = (count: number) =>
      anAnswer(db, nina, threadId, { body: `${answerText} ${count}`, at: minutes(count) });
    for (let count = 1; count <= 10; count++) await answer(count);

    await expect(answer(11)).rejects.toThrow(refusal("forum.pace-answer-day", "too_many"));
  });

  test("writes twenty comments in a day", async () => {
    const { db } = bench;
    const [otto, nina] = [await person(db, "otto"), await person(db, "nina")];
    const { postId } = await aQuestion(db, otto);
    const comment = (count: number) =>
      aComment(db, nina, postId, { body: `Which one? ${count}`, at: minutes(count) });
    for (let count = 1; count <= 20; count++) await comment(count);

    await expect(comment(21)).rejects.toThrow(refusal("forum.pace-comment-day", "too_many"));
  });

  test("votes twenty times in a day, and takes a vote back at any time", async () => {
    const { db } = bench;
    const nina = await person(db, "nina");
    const postIds = await questionsOfMany(21);
    for (const postId of postIds.slice(0, 20))
      await castVote(db, nina, { postId, wanted: true }, noon);

    const more = castVote(db, nina, { postId: postIds[20]!, wanted: true }, minutes(60));
    await expect(more).rejects.toThrow(refusal("forum.pace-vote-day", "too_many"));
    await castVote(db, nina, { postId: postIds[0]!, wanted: true }, minutes(60));
    await castVote(db, nina, { postId: postIds[0]!, wanted: false }, minutes(60));

    expect(await db.$count(votes)).toBe(19);
  });
});

describe("a member", () => {
  test("asks ten questions in an hour", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const ask = (count: number, at = minutes(count)) =>
      aQuestion(db, otto, { title: `Where is refund number ${count}?` }, at);
    for (let count = 1; count <= 10; count++) await ask(count);

    await expect(ask(11)).rejects.toThrow(refusal("forum.pace-question-hour", "too_many"));
    await ask(11, minutes(61));

    expect(await db.$count(threads)).toBe(11);
  });

  test("votes thirty times in a minute", async () => {
    const { db } = bench;
    const vera = await person(db, "vera");
    const postIds = await questionsOfMany(31);
    for (const postId of postIds.slice(0, 30))
      await castVote(db, vera, { postId, wanted: true }, noon);

    const more = castVote(db, vera, { postId: postIds[30]!, wanted: true }, noon);
    await expect(more).rejects.toThrow(refusal("forum.pace-vote-hour", "too_many"));
    await castVote(db, vera, { postId: postIds[30]!, wanted: true }, minutes(1));

    expect(await db.$count(votes)).toBe(31);
  });
});

async function questionsOfMany(many: number): Promise<number[]> {
  const postIds: number[] = [];
  for (let count = 1; count <= many; count++) {
    const asker = await person(bench.db, `asker${count}`);
    postIds.push((await aQuestion(bench.db, asker)).postId);
  }
  return postIds;
}
