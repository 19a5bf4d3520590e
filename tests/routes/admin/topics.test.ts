import { describe, expect, test } from "vitest";
import { closeTopic, listTopics } from "#app/forum/topics.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aTopic } from "#tests/support/forum.ts";
import { openPage, wordsOf } from "#tests/support/page.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();
const address = "/en/admin/topics";

async function given() {
  const { db } = bench;
  const ada = await person(db, "ada");
  const cards = await aTopic(db, "cards", { name: { en: "Cards", fi: "Kortit" } });
  const lost = await aTopic(db, "lost-cards", {
    name: { en: "Lost cards", fi: "Kadonneet kortit" },
    parentId: cards,
  });
  const refunds = await aTopic(db, "refunds", {
    name: { en: "Refunds", fi: "Palautukset" },
    position: 1,
  });
  return { db, ada, cards, lost, refunds };
}

const order = async () => (await listTopics(bench.db)).map(({ slug }) => slug);

describe("the topics of the administration", () => {
  test("say on an empty site what comes first, in both languages", async () => {
    const ada = await person(bench.db, "ada");

    const english = await openPage(address, { as: ada });
    const finnish = await openPage("/fi/admin/topics", { as: ada });

    expect(wordsOf(english.document, ".empty h2")).toEqual(["There are no topics yet."]);
    expect(wordsOf(finnish.document, ".empty h2")).toEqual(["Aiheita ei ole vielä."]);
    expect(english.document.querySelector(".empty a")?.getAttribute("href")).toBe(
      "/en/admin/topics/new",
    );
  });

  test("stand in their order, each under its parent, with what is closed", async () => {
    const { db, ada, refunds } = await given();
    await closeTopic(db, ada, { id: refunds, isClosed: true });

    const { document } = await openPage(address, { as: ada });

    expect(wordsOf(document, "tbody th > div > a")).toEqual(["Cards", "Lost cards", "Refunds"]);
    expect(wordsOf(document, "tbody .meta")[1]).toContain("under Cards");
    expect(wordsOf(document, ".state")).toEqual(["Closed"]);
  });

  test("move and stay where they end, without JavaScript", async () => {
    const { ada, refunds } = await given();

    const moved = await visit(address, { as: ada, form: { intent: `up:${refunds}` } });
    expect([moved.status, leadsTo(moved)]).toEqual([303, `${address}#topic-${refunds}`]);
    expect(await order()).toEqual(["refunds", "cards"]);

    await visit(address, { as: ada, form: { intent: `up:${refunds}` } });
    expect(await order()).toEqual(["refunds", "cards"]);

    await visit(address, { as: ada, form: { intent: `down:${refunds}` } });
    expect(await order()).toEqual(["cards", "refunds"]);
  });

  test("are closed and opened by a button", async () => {
    const { ada, lost } = await given();
    const isClosed = async () => (await listTopics(bench.db))[0]!.children[0]!.isClosed;

    await visit(address, { as: ada, form: { intent: `close:${lost}` } });
    expect(await isClosed()).toBe(true);

    await visit(address, { as: ada, form: { intent: `open:${lost}` } });
    expect(await isClosed()).toBe(false);
  });

  test("answer an act on nothing, or none at all, with a page", async () => {
    const { ada, cards } = await given();
    const refused = async (intent: string) => {
      const answer = await openPage(address, { as: ada, form: { intent } });
      expect(wordsOf(answer.document, ".errors h2")).toHaveLength(1);
      return answer.status;
    };

    expect(await refused("up:999")).toBe(404);
    expect(await refused("close:999")).toBe(404);
    expect(await refused("up:abc")).toBe(404);
    expect(await refused("")).toBe(422);
    expect(await refused("constructor:1")).toBe(422);
    expect(await refused(`burn:${cards}`)).toBe(422);
    expect(await order()).toEqual(["cards", "refunds"]);
  });

  test("are not there for anybody below admin, and guests are asked to sign in", async () => {
    const { db, refunds } = await given();

    for (const handle of ["otto", "nina", "pekka", "mo", "stella"]) {
      const actor = await person(db, handle);
      expect((await visit(address, { as: actor })).status).toBe(404);
      expect((await visit("/en/admin", { as: actor })).status).toBe(404);
      const form = { intent: `up:${refunds}` };
      expect((await visit(address, { as: actor, form })).status).toBe(404);
    }
    expect(leadsTo(await visit(address))).toMatch(/^\/en\/sign-in/);
    expect(await order()).toEqual(["cards", "refunds"]);
  });

  test("are where the administration begins", async () => {
    const { ada } = await given();

    expect(leadsTo(await visit("/fi/admin", { as: ada }))).toBe("/fi/admin/topics");
  });

  test("have the other places of the administration beside them, and are marked among them", async () => {
    const { ada } = await given();

    const { document } = await openPage(address, { as: ada });

    expect(wordsOf(document, ".places a")).toEqual(
      expect.arrayContaining(["Topics", "Sections", "Pages", "Contact page"]),
    );
    expect(wordsOf(document, ".places [aria-current=page]")).toEqual(["Topics"]);
  });
});
