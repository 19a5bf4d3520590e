import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { guest } from "#app/accounts/actor.ts";
import { spendSearch } from "#app/accounts/limits.server.ts";
import { acceptSolution } from "#app/forum/solutions.server.ts";
import { threads } from "#db/schema/forum.ts";
import { searchOpenings } from "#db/schema/search.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, aTopic, anAnswer, withRenderer } from "#tests/support/forum.ts";
import { days, person } from "#tests/support/people.ts";
import { indexed } from "#tests/support/search.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const base = withDatabase();
withRenderer();

const title = "My refund has not come to my card";

describe("the list under the title", () => {
  const close = (words: string, address = "192.0.2.1") =>
    visit(`/en/ask/close?title=${encodeURIComponent(words)}`, { address });

  test("offers what the next step would, as titles that count when opened", async () => {
    const { threadId } = await aSolvedQuestion();

    const [found, ...rest] = (await (await close(title)).json()) as Record<string, string>[];
    const opened = await visit(found!.to!);

    expect(found).toMatchObject({ title: "Where is my refund?", lang: "en", state: "Solved" });
    expect(rest).toEqual([]);
    expect(leadsTo(opened)).toBe(`/en/t/${threadId}/where-is-my-refund`);
    expect(await base.db.select().from(searchOpenings)).toMatchObject([{ opened: 1 }]);
  });

  test("is empty when nothing is close, or not enough was typed", async () => {
    await aSolvedQuestion();

    expect(await (await close("Printer shows a paper jam every morning")).json()).toEqual([]);
    expect(await (await close("My refund")).json()).toEqual([]);
    expect(await (await visit("/en/ask/close")).json()).toEqual([]);
  });

  test("offers nothing that is out of sight", async () => {
    const { threadId } = await aSolvedQuestion();
    await base.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));

    expect(await (await close(title)).json()).toEqual([]);
  });

  test("is refused who asks too often, with what was typed", async () => {
    const address = "198.51.100.31";
    for (let time = 0; time < 59; time += 1)
      await spendSearch({ actor: guest, context: { address } }, "suggestions");
    expect((await close(title, address)).status).toBe(200);

    const answer = await close(title, address);

    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ asked: title });
  });

  test("has its place in the form, empty without scripts", async () => {
    await aTopic(base.db);

    const page = await (await visit("/en/ask")).text();

    expect(page).toContain('<close-questions from="/en/ask/close"');
    expect(page).toMatch(/<p role="status"[^>]*><\/p><ul[^>]*><\/ul><\/close-questions>/);
  });
});

describe("check these first", () => {
  test("offers a close solved question with its solution", async () => {
    const { threadId } = await aSolvedQuestion();
    const nina = await person(base.db, "nina");
    await begin(nina);

    const page = await (await visit("/en/ask/check", { as: nina })).text();

    expect(page).toContain("Where is my refund?");
    expect(page).toContain("Look at the purchase date");
    expect(page).toContain(`name="thread" value="${threadId}"`);
  });

  test("what is offered leads to the thread, and counts as opened", async () => {
    const { threadId } = await aSolvedQuestion();
    const nina = await person(base.db, "nina");
    await begin(nina);
    const page = await (await visit("/en/ask/check", { as: nina })).text();
    const link = /href="(\/en\/ask\/opened[^"]*)"/.exec(page)![1]!.replaceAll("&amp;", "&");

    const answer = await visit(link, { as: nina });

    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/where-is-my-refund`);
    expect(await base.db.select().from(searchOpenings)).toMatchObject([{ opened: 1 }]);
  });

  test("saying that it is solved counts as opened too", async () => {
    const { threadId } = await aSolvedQuestion();
    const nina = await person(base.db, "nina");
    await begin(nina);
    const page = await (await visit("/en/ask/check", { as: nina })).text();
    const shown = /name="shown" value="([^"]+)"/.exec(page)![1]!;

    const form = { intent: "solved", thread: String(threadId), shown };
    await visit("/en/ask/check", { as: nina, form });

    expect(await base.db.select().from(searchOpenings)).toMatchObject([{ opened: 1 }]);
  });

  test("an opened thread that nobody may read is not there, and counts nothing", async () => {
    const { threadId } = await aSolvedQuestion();
    await base.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));

    expect((await visit(`/en/ask/opened?thread=${threadId}`)).status).toBe(404);
    expect((await visit("/en/ask/opened")).status).toBe(404);
  });

  test("is skipped when nothing is close", async () => {
    await aSolvedQuestion();
    const nina = await person(base.db, "nina");
    await begin(nina, "Printer shows a paper jam every morning");

    expect(leadsTo(await visit("/en/ask/check", { as: nina }))).toBe("/en/ask/details");
  });

  test("leads back to the first step where nothing was asked", async () => {
    expect(leadsTo(await visit("/en/ask/check"))).toBe("/en/ask");
  });

  test("ends in thanks when an answer solved it, and keeps the words", async () => {
    const { threadId } = await aSolvedQuestion();
    const nina = await person(base.db, "nina");
    await begin(nina);

    const answer = await visit("/en/ask/check", {
      as: nina,
      form: { intent: "solved", thread: String(threadId) },
    });
    const page = await (await visit(leadsTo(answer), { as: nina })).text();

    expect(leadsTo(answer)).toBe(`/en/ask/solved?thread=${threadId}`);
    expect(page).toContain("Good that it is solved");
    expect(page).toContain("/en/ask/details");
  });

  test("lets a member join a question instead of asking it again", async () => {
    const { threadId } = await aSolvedQuestion();
    const vera = await person(base.db, "vera");
    await begin(vera);

    const answer = await visit("/en/ask/check", {
      as: vera,
      form: { intent: "join", thread: String(threadId) },
    });

    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/where-is-my-refund`);
    const [thread] = await base.db.select().from(threads).where(eq(threads.id, threadId));
    expect(thread!.sameProblemCount).toBe(1);
  });

  test("asks a guest who wants to join to sign in", async () => {
    const { threadId } = await aSolvedQuestion();

    const answer = await visit("/en/ask/check", {
      form: { intent: "join", thread: String(threadId) },
    });

    expect(leadsTo(answer)).toMatch(/^\/en\/sign-in\?next=/);
  });

  test("finds nothing to join under a number that is none", async () => {
    const vera = await person(base.db, "vera");
    const topic = String(await aTopic(base.db));
    await visit("/en/ask", { as: vera, form: { title, topic } });
    const join = async (thread: string) =>
      (await visit("/en/ask/check", { as: vera, form: { intent: "join", thread } })).status;

    expect(await join("999999")).toBe(404);
    expect(await join("0x10")).toBe(404);
  });

  test("shows nothing of a question that is not public", async () => {
    const { threadId } = await aSolvedQuestion();
    await base.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));
    const nina = await person(base.db, "nina");
    await begin(nina);

    expect(leadsTo(await visit("/en/ask/check", { as: nina }))).toBe("/en/ask/details");
  });
});

async function aSolvedQuestion() {
  const otto = await person(base.db, "otto");
  const pekka = await person(base.db, "pekka");
  const { threadId } = await aQuestion(base.db, otto);
  const postId = await anAnswer(base.db, pekka, threadId);
  await acceptSolution(base.db, otto, { threadId, postId }, days(1));
  await indexed(base.db);
  return { threadId };
}

async function begin(as: Awaited<ReturnType<typeof person>>, asked = title) {
  const topics = await visit("/en/ask", { as });
  const topic = /<option value="(\d+)"/.exec(await topics.text())![1]!;
  await visit("/en/ask", { as, form: { title: asked, topic } });
}
