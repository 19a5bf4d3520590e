import { describe, expect, test } from "vitest";
import { listTopics, readTopic } from "#app/forum/topics.server.ts";
import { topics } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { fieldsShown } from "#tests/support/forms.ts";
import { aTopic } from "#tests/support/forum.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();
const address = "/en/admin/topics/new";

const lostCards = { "name-en": "Lost cards", "name-fi": "Kadonneet kortit" };
const paidWith = {
  "field-1-key": "paid-with",
  "field-1-label-en": "How was it paid?",
  "field-1-label-fi": "Miten se maksettiin?",
  "field-1-hint-en": "Look at the receipt.",
  "field-1-hint-fi": "Katso kuitista.",
  "field-1-required": "yes",
  "field-1-options-en": "Card\nCash\n",
  "field-1-options-fi": "Kortti\nKäteinen",
};

async function given() {
  const ada = await person(bench.db, "ada");
  /** Fills in the form as it is shown, and sends it. */
  const send = async (form: Record<string, string>, to = address) => {
    const shown = fieldsShown(await (await visit(to, { as: ada })).text());
    return openPageOf(await visit(to, { as: ada, form: { ...shown, ...form } }));
  };
  return { db: bench.db, ada, send };
}

async function openPageOf(answer: Response) {
  const html = await answer.text();
  return { status: answer.status, to: leadsTo(answer), html };
}

/** The fields that the page says are wrong. */
const problemsIn = (html: string) =>
  [...html.matchAll(/<li><a href="#([a-z0-9-]+)">/g)].map(([, field]) => field);

describe("the form of a topic", () => {
  test("makes one of two names alone, and takes its address from the English one", async () => {
    const { db, send } = await given();

    const answer = await send(lostCards);

    const made = await readTopic(db, "lost-cards");
    expect([answer.status, answer.to]).toEqual([303, `/en/admin/topics?saved=${made.id}`]);
    expect(made).toMatchObject({
      name: { en: "Lost cards", fi: "Kadonneet kortit" },
      parentId: null,
      isClosed: false,
      askFields: [],
    });
  });

  test("tells afterwards that it is saved", async () => {
    const { ada, send } = await given();
    const { to } = await send(lostCards);

    const english = await openPage(to, { as: ada });
    const finnish = await openPage(to.replace("/en/", "/fi/"), { as: ada });

    expect(wordsOf(english.document, ".flash")).toEqual(["Saved: Lost cards."]);
    expect(wordsOf(finnish.document, ".flash")).toEqual(["Tallennettu: Kadonneet kortit."]);
  });

  test("makes one with everything, and shows it again as it was", async () => {
    const { db, ada, send } = await given();
    const parent = await aTopic(db, "cards");
    const whole = {
      ...lostCards,
      ...paidWith,
      "description-en": "What to do first.",
      "description-fi": "Mitä tehdä ensin.",
      slug: "lost",
      parent: String(parent),
      closed: "yes",
    };

    await send(whole);

    const made = await readTopic(db, "lost");
    expect(made).toMatchObject({ parentId: parent, isClosed: true });
    expect(made.askFields).toEqual([
      {
        key: "paid-with",
        label: { en: "How was it paid?", fi: "Miten se maksettiin?" },
        hint: { en: "Look at the receipt.", fi: "Katso kuitista." },
        required: true,
        options: [
          { en: "Card", fi: "Kortti" },
          { en: "Cash", fi: "Käteinen" },
        ],
      },
    ]);
    const page = await visit(`/en/admin/topics/${made.id}`, { as: ada });
    expect(fieldsShown(await page.text())).toMatchObject({
      ...whole,
      "field-1-options-en": "Card\nCash",
    });
  });

  test("changes one without touching what was not changed", async () => {
    const { db, send } = await given();
    await send({ ...lostCards, ...paidWith });
    const before = await readTopic(db, "lost-cards");

    const answer = await send({ "name-en": "Stolen cards" }, `/en/admin/topics/${before.id}`);

    expect(answer.status).toBe(303);
    expect(await readTopic(db, "lost-cards")).toEqual({
      ...before,
      name: { ...before.name, en: "Stolen cards" },
    });
  });

  test("leaves empty fields out, whichever they are, and makes a key of the English label", async () => {
    const { db, send } = await given();

    await send({
      ...lostCards,
      "field-1-required": "yes",
      "field-2-label-en": "2 last digits",
      "field-2-label-fi": "2 viimeistä numeroa",
    });

    expect((await readTopic(db, "lost-cards")).askFields).toEqual([
      {
        key: "field-2-last-digits",
        label: { en: "2 last digits", fi: "2 viimeistä numeroa" },
        required: false,
      },
    ]);
  });

  test("says all that is wrong at once, beside each field, and loses nothing", async () => {
    const { db, send } = await given();
    const typed = {
      "name-en": "L",
      "name-fi": "Kadonneet <b>kortit</b>",
      "description-fi": "x".repeat(301),
      slug: "Lost cards!",
      closed: "yes",
      "field-2-key": "1st",
      "field-2-label-en": "How?",
      "field-2-options-en": "Card\nCash",
      "field-2-options-fi": "Kortti",
    };

    const { status, html } = await send(typed);

    expect(status).toBe(422);
    expect(problemsIn(html)).toEqual([
      "slug",
      "name-en",
      "description-fi",
      "field-1-key",
      "field-1-label-fi",
      "field-1-options-fi",
    ]);
    for (const field of problemsIn(html)) expect(html).toContain(`id="${field}-problem"`);
    expect(fieldsShown(html)).toMatchObject({
      "name-fi": "Kadonneet <b>kortit</b>",
      "description-fi": "x".repeat(301),
      slug: "Lost cards!",
      closed: "yes",
      "field-1-key": "1st",
      "field-1-label-en": "How?",
      "field-1-options-en": "Card\nCash",
      "field-1-options-fi": "Kortti",
    });
    expect(await db.$count(topics)).toBe(0);
  });

  test("says it in Finnish too", async () => {
    const { send } = await given();

    const { status, html } = await send({ slug: "a" }, "/fi/admin/topics/new");

    expect(status).toBe(422);
    expect(html).toContain("Anna aiheelle nimi tällä kielellä");
  });

  test("refuses an address that another topic has, and a second one of the same name", async () => {
    const { db, send } = await given();
    await aTopic(db, "lost-cards");

    const same = await send(lostCards);
    const typed = await send({ ...lostCards, slug: " LOST-cards " });

    expect([same.status, typed.status]).toEqual([422, 422]);
    expect([problemsIn(same.html), problemsIn(typed.html)]).toEqual([["slug"], ["slug"]]);
  });

  test("offers the first level alone as a place, and never the topic itself", async () => {
    const { db, ada } = await given();
    const cards = await aTopic(db, "cards");
    await aTopic(db, "lost-cards", { parentId: cards });
    await aTopic(db, "refunds", { position: 1 });

    const { document } = await openPage(`/en/admin/topics/${cards}`, { as: ada });

    expect(wordsOf(document, "#parent option")).toEqual(["None: first level", "Topic refunds"]);
  });

  test("refuses a third level and a parent that is none", async () => {
    const { db, send } = await given();
    const cards = await aTopic(db, "cards");
    const lost = await aTopic(db, "lost-cards", { parentId: cards });
    const refunds = await aTopic(db, "refunds", { position: 1 });
    const under = async (id: number | "new", parent: string) => {
      const { status, html } = await send(
        { ...lostCards, slug: `topic-${id}`, parent },
        `/en/admin/topics/${id}`,
      );
      return [status, ...problemsIn(html)];
    };

    expect(await under("new", String(lost))).toEqual([422, "parent"]);
    expect(await under(cards, String(refunds))).toEqual([422, "parent"]);
    expect(await under(refunds, String(refunds))).toEqual([422, "parent"]);
    expect(await under("new", "999")).toEqual([422, "parent"]);
    expect(await under("new", "1; drop table topics")).toEqual([422, "parent"]);
    expect((await listTopics(db)).map(({ slug }) => slug)).toEqual(["cards", "refunds"]);
  });

  test("answers a form in disorder with a sentence", async () => {
    const { db, ada } = await given();
    const post = async (form: Record<string, string | string[]>, to = address) =>
      (await visit(to, { as: ada, form })).status;

    expect(await post({})).toBe(422);
    expect(await post({ ...lostCards, slug: ["one-of", "two"] })).toBe(303);
    expect(await post({ ...lostCards, slug: "x", "field-1-options-en": "a\n".repeat(9_999) })).toBe(
      422,
    );
    expect(await post(lostCards, "/en/admin/topics/999")).toBe(404);
    expect(await post(lostCards, "/en/admin/topics/0")).toBe(404);
    expect(await post(lostCards, "/en/admin/topics/1e1")).toBe(404);
    expect((await listTopics(db)).map(({ slug }) => slug)).toEqual(["one-of"]);
  });

  test("is not there for anybody below admin, and guests are asked to sign in", async () => {
    const { db } = bench;

    for (const handle of ["otto", "nina", "pekka", "mo", "stella"]) {
      const actor = await person(db, handle);
      expect((await visit(address, { as: actor })).status).toBe(404);
      expect((await visit(address, { as: actor, form: lostCards })).status).toBe(404);
    }
    expect(leadsTo(await visit(address))).toMatch(/^\/en\/sign-in/);
    expect(leadsTo(await visit(address, { form: lostCards }))).toMatch(/^\/en\/sign-in/);
    expect(await db.$count(topics)).toBe(0);
  });

  test("is what an empty site needs before anybody can ask", async () => {
    const { ada, send } = await given();
    const before = await openPage("/en/ask", { as: ada });

    await send(lostCards);

    const after = await openPage("/en/ask", { as: ada });
    expect(linksOf(before.document, ".empty a")).toEqual([address]);
    expect(wordsOf(after.document, "main form")).not.toEqual([]);
  });
});
