import { describe, expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { fieldsShown } from "#tests/support/forms.ts";
import { openPage, wordsOf } from "#tests/support/page.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aWorld } from "#tests/support/world.ts";
import { tags } from "#db/schema/forum.ts";
import { noon } from "#tests/support/people.ts";

const bench = withDatabase();
withRenderer();

async function given() {
  const { people } = await aWorld(bench.db);
  await bench.db
    .insert(tags)
    .values({ name: "money-back", description: "", threadCount: 0, createdAt: noon });
  const [refund, money] = await bench.db.select().from(tags).orderBy(tags.id);
  return { ada: people.ada, refund: refund!, money: money! };
}

describe("a tag in the administration", () => {
  test("gets its description and synonyms by a plain form, and its page shows them", async () => {
    const { ada, refund } = await given();
    const address = `/fi/admin/tags/${refund.id}`;
    const shown = fieldsShown(await (await visit(address, { as: ada })).text());

    const saved = await visit(address, {
      as: ada,
      form: { ...shown, description: "Mitä palautuu.", synonyms: "refunds\npalautus" },
    });

    expect(leadsTo(saved)).toBe("/fi/admin/tags?saved=refund");
    const { document } = await openPage("/fi/tags/refund");
    expect(wordsOf(document, ".page-head")[0]).toContain("Mitä palautuu.");
    expect(wordsOf(document, ".page-head")[0]).toContain("palautus, refunds");
  });

  test("says what is wrong beside the field, and keeps what was typed", async () => {
    const { ada, refund } = await given();

    const refused = await visit(`/en/admin/tags/${refund.id}`, {
      as: ada,
      form: { description: "Kept", synonyms: "money-back" },
    });

    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain("money-back” is a tag already.");
    expect(page).toContain("Kept");
  });

  test("leads from its old address for good once it was merged", async () => {
    const { ada, money } = await given();

    const merged = await visit(`/en/admin/tags/${money.id}`, {
      as: ada,
      form: { intent: "merge", into: "refund" },
    });

    expect(leadsTo(merged)).toMatch(/^\/en\/admin\/tags\/\d+$/);
    const old = await visit("/en/tags/money-back?sort=active");
    expect([old.status, leadsTo(old)]).toEqual([301, "/en/tags/refund?sort=active"]);
    expect((await visit("/feeds/atom/tags/money-back")).status).toBe(200);
  });

  test("is found in the list by its letters", async () => {
    const { ada } = await given();

    const { document } = await openPage("/en/admin/tags?q=mon", { as: ada });

    expect(wordsOf(document, "tbody th a")).toEqual(["money-back"]);
  });
});
