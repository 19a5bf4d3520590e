import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
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
