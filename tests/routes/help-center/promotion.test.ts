import { describe, expect, test } from "vitest";
import { readEditedArticle } from "#app/help-center/drafts.server.ts";
import { readPromotion } from "#app/help-center/promotion.server.ts";
import { articles } from "#db/schema/help-center.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aSection, aSolvedThread } from "#tests/support/articles.ts";
import { aQuestion, withRenderer } from "#tests/support/forum.ts";
import { fieldsShown } from "#tests/support/forms.ts";
import { everybody } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();
withRenderer();

async function given() {
  const { db } = bench;
  const people = await everybody(db);
  const sectionId = await aSection(db);
  const thread = await aSolvedThread(db, { asker: people.otto, helper: people.vera });
  return { db, ...people, ...thread, sectionId, address: `/en/curate/${thread.threadId}` };
}

describe("the promotion page", () => {
  test("offers the words of the solution ticked, but no greeting and no signature", async () => {
    const { stella, address } = await given();

    const page = await (await visit(address, { as: stella })).text();

    const { tick } = fieldsShown(page);
    expect(page).toContain("Vera solved it");
    expect(tick).toHaveLength(3);
    expect(page).toContain("greeting or signature, not used");
  });

  test("without JavaScript inserts what is ticked, saves the draft and comes back to it", async () => {
    const { db, stella, threadId, address } = await given();
    const form = fieldsShown(await (await visit(address, { as: stella })).text());

    const answer = await visit(address, {
      as: stella,
      form: { ...form, title: "Find a refund", intent: "insert" },
    });

    const { article } = await readPromotion(db, stella, threadId);
    expect(answer.status).toBe(303);
    expect(leadsTo(answer)).toMatch(
      new RegExp(`^/en/curate/${threadId}\\?article=${article!.id}#block-[0-9a-f]+$`),
    );
    expect(article!.draft.title).toBe("Find a refund");
    expect(article!.blocks.map(({ kind, mode, markdown }) => [kind, mode, markdown])).toEqual([
      ["text", "verbatim", "Look at the purchase date. Not at today's."],
      ["step", "verbatim", "Open the statement"],
      ["step", "verbatim", "Copy the reference"],
    ]);
  });

  test("moves, removes and adds blocks, and finds out that a changed one is adapted", async () => {
    const { db, stella, threadId, address } = await given();
    const send = async (own: Record<string, string | string[]>) => {
      const form = fieldsShown(await (await visit(address, { as: stella })).text());
      const answer = await visit(address, { as: stella, form: { ...form, ...own } });
      expect(answer.status).toBe(303);
      return (await readPromotion(db, stella, threadId)).article!;
    };

    const first = await send({ intent: "insert" });
    const [text, step, last] = first.draft.blocks.map(({ key }) => key);
    const up = await send({ intent: `up:${last}`, tick: [] });
    expect(up.draft.blocks.map(({ key }) => key)).toEqual([text, last, step]);
    const removed = await send({ intent: `remove:${text}` });
    expect(removed.draft.blocks.map(({ key }) => key)).toEqual([last, step]);
    const added = await send({ intent: "add:note", blockText: ["Copy it twice", "Open it"] });
    expect(added.blocks.map(({ kind, mode }) => [kind, mode])).toEqual([
      ["step", "adapted"],
      ["step", "adapted"],
      ["note", "new"],
    ]);
  });

  test("shows both wordings to the second of two tabs, and saves hers when asked again", async () => {
    const { db, stella, anna, threadId, address } = await given();
    const begun = fieldsShown(await (await visit(address, { as: stella })).text());
    await visit(address, { as: stella, form: { ...begun, intent: "insert" } });
    const annas = fieldsShown(await (await visit(address, { as: anna })).text());
    await visit(address, {
      as: stella,
      form: { ...annas, title: "A title by Stella", intent: "save" },
    });

    const answer = await visit(address, {
      as: anna,
      form: { ...annas, title: "A title by Anna", intent: "save" },
    });

    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain("Somebody saved this article after you opened it");
    expect(page).toMatch(/<del>.*Stella/);
    expect(page).toContain('value="A title by Anna"');
    const again = await visit(address, {
      as: anna,
      form: { ...fieldsShown(page), intent: "save" },
    });
    expect(again.status).toBe(303);
    expect((await readPromotion(db, anna, threadId)).draft.title).toBe("A title by Anna");
  });

  test("lets the second who begins choose: look at the first draft, or begin another", async () => {
    const { db, stella, anna, address } = await given();
    const form = fieldsShown(await (await visit(address, { as: stella })).text());
    const begun = { ...form, intent: "save" };
    await visit(address, { as: stella, form: begun });

    const answer = await visit(`${address}?article=new`, {
      as: anna,
      form: { ...begun, title: "A draft by Anna" },
    });

    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain("Somebody began an article from this thread");
    expect(page).toContain("Articles from this thread");
    const next = { ...fieldsShown(page), intent: "save" };
    expect(next).toMatchObject({ title: "A draft by Anna", article: "new", known: "1" });
    const again = await visit(`${address}?article=new`, { as: anna, form: next });
    expect(again.status).toBe(303);
    expect(await db.$count(articles)).toBe(2);
  });

  test("keeps what was typed for a draft that somebody threw away", async () => {
    const { stella, anna, address } = await given();
    const form = fieldsShown(await (await visit(address, { as: stella })).text());
    await visit(address, { as: stella, form: { ...form, intent: "save" } });
    const typed = fieldsShown(await (await visit(address, { as: anna })).text());
    await visit(address, { as: stella, form: { ...typed, intent: "discard" } });

    const answer = await visit(`${address}?article=${String(typed.article)}`, {
      as: anna,
      form: { ...typed, title: "Typed for nothing", intent: "save" },
    });

    expect(answer.status).toBe(404);
    expect(fieldsShown(await answer.text())).toMatchObject({
      title: "Typed for nothing",
      article: "new",
    });
  });

  test("keeps every word of a form that it refuses", async () => {
    const { db, stella, address } = await given();
    const form = fieldsShown(await (await visit(address, { as: stella })).text());
    const block = {
      blockKey: "abc",
      blockKind: "note",
      blockText: "My <b>own</b> words",
      blockSource: "",
    };

    const answer = await visit(address, {
      as: stella,
      form: { ...form, ...block, title: "", inShort: "x".repeat(201), intent: "save" },
    });

    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(fieldsShown(page)).toMatchObject({
      blockText: "My <b>own</b> words",
      blockKind: "note",
      inShort: "x".repeat(201),
      tick: form.tick,
    });
    expect(await db.$count(articles)).toBe(0);
  });

  test("answers a form in disorder with a sentence", async () => {
    const { stella, address } = await given();
    const form = fieldsShown(await (await visit(address, { as: stella })).text());
    const refused = async (own: Record<string, string | string[]>) =>
      (await visit(address, { as: stella, form: { ...form, intent: "save", ...own } })).status;
    const block = { blockKey: "a", blockKind: "text", blockText: "b", blockSource: "" };

    expect(await refused({ blockKey: ["a", "b"], blockKind: "text" })).toBe(422);
    expect(await refused({ ...block, blockSource: "1.1.5-2" })).toBe(422);
    expect(await refused({ ...block, blockSource: "1.1.0-99999" })).toBe(422);
    expect(await refused({ ...block, blockKind: "script" })).toBe(422);
    expect(await refused({ ...block, blockKey: '"><b>' })).toBe(422);
    expect(await refused({ section: "0" })).toBe(422);
    expect(await refused({ kind: "poem" })).toBe(422);
    expect(await refused({ intent: "insert", tick: [] })).toBe(422);
    expect(await refused({ article: "999" })).toBe(404);
    expect(await refused({ ...block, intent: "dance" })).toBe(303);
  });

  test("throws a draft away when told to, twice asked", async () => {
    const { db, stella, address } = await given();
    const form = fieldsShown(await (await visit(address, { as: stella })).text());
    await visit(address, { as: stella, form: { ...form, intent: "save" } });
    const stored = fieldsShown(await (await visit(address, { as: stella })).text());

    const answer = await visit(address, { as: stella, form: { ...stored, intent: "discard" } });

    expect(leadsTo(answer)).toBe("/en/articles");
    expect(await db.$count(articles)).toBe(0);
  });

  test("leads to publishing with everything saved", async () => {
    const { db, stella, address } = await given();
    const form = fieldsShown(await (await visit(address, { as: stella })).text());

    const answer = await visit(address, {
      as: stella,
      form: { ...form, title: "Typed just now", intent: "publish" },
    });

    const id = Number(/articles\/(\d+)\/publish$/.exec(leadsTo(answer))?.[1]);
    expect((await readEditedArticle(db, stella, id)).draft.title).toBe("Typed just now");
  });

  test("says in both languages why an unsolved thread can't be promoted", async () => {
    const { db, otto, stella } = await given();
    const { threadId } = await aQuestion(db, otto, { title: "Nobody has answered this yet" });

    const english = await visit(`/en/curate/${threadId}`, { as: stella });
    const finnish = await visit(`/fi/curate/${threadId}`, { as: stella });

    expect([english.status, finnish.status]).toEqual([409, 409]);
    expect(await english.text()).toContain("Only a thread with a solution");
    expect(await finnish.text()).toContain("Vain keskustelusta, jossa on ratkaisu");
  });

  test("is not there for anybody below staff, and guests are asked to sign in", async () => {
    const { otto, nina, pekka, mo, address } = await given();

    for (const actor of [otto, nina, pekka, mo]) {
      expect((await visit(address, { as: actor })).status).toBe(404);
      expect((await visit(address, { as: actor, form: { intent: "save" } })).status).toBe(404);
    }
    expect(leadsTo(await visit(address))).toMatch(/^\/en\/sign-in/);
    expect((await visit("/en/curate/abc", { as: mo })).status).toBe(404);
  });
});
