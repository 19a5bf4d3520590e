import { describe, expect, test } from "vitest";
import { drafts } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aTopic } from "#tests/support/forum.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const base = withDatabase();

const title = "My refund has not come to my card";

describe("the first step of asking", () => {
  test("tells what is missing while there is no topic", async () => {
    const page = await (await visit("/en/ask")).text();

    expect(page).toContain("There is no topic to ask in yet");
    expect(page).not.toContain("/en/admin/topics/new");
  });

  test("leads an admin to the page where a topic is made", async () => {
    const ada = await person(base.db, "ada");

    const page = await (await visit("/en/ask", { as: ada })).text();

    expect(page).toContain("/en/admin/topics/new");
  });

  test("speaks Finnish", async () => {
    await aTopic(base.db);

    const page = await (await visit("/fi/ask")).text();

    expect(page).toContain("Mikä on ongelmana?");
    expect(page).toContain("Aihe payments");
  });

  test("takes a question over from a search that found nothing", async () => {
    await aTopic(base.db);

    const page = await (await visit("/en/ask?title=Where+is+my+%3Cmoney%3E&topic=payments")).text();

    expect(page).toContain('value="Where is my &lt;money&gt;"');
    expect(page).toMatch(/<option value="\d+" selected="">Topic payments/);
  });

  test("comes back with what was typed when the title is too short", async () => {
    const topic = String(await aTopic(base.db));

    const answer = await visit("/en/ask", { form: { title: "Refund", topic } });
    const page = await answer.text();

    expect(answer.status).toBe(422);
    expect(page).toContain('value="Refund"');
    expect(page).toContain("There is a problem");
  });

  test("refuses a topic that is not there, closed or no number", async () => {
    const closed = String(await aTopic(base.db, "old", { isClosed: true }));
    await aTopic(base.db);
    const ask = async (topic: string) =>
      (await visit("/en/ask", { form: { title, topic } })).status;

    expect(await ask("")).toBe(422);
    expect(await ask("999999")).toBe(422);
    expect(await ask("1e9")).toBe(422);
    expect(await ask(closed)).toBe(422);
  });

  test("keeps a guest's words under a cookie of which only the hash is stored", async () => {
    const topic = String(await aTopic(base.db));

    const answer = await visit("/en/ask", { form: { title, topic } });

    expect(leadsTo(answer)).toBe("/en/ask/check");
    const cookie = answer.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(/^draft=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    const [row] = await base.db.select().from(drafts);
    expect(row!.guestKey).toMatch(/^[0-9a-f]{64}$/);
    expect(cookie).not.toContain(row!.guestKey!);
  });

  test("refuses a suspended member with words", async () => {
    await aTopic(base.db);
    const vera = await person(base.db, "vera", { suspendedUntil: new Date("2099-01-01") });

    const answer = await visit("/en/ask", { as: vera });

    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("Your account can only read for now.");
  });

  test("forgets a kept question when its writer starts again", async () => {
    const topic = String(await aTopic(base.db));
    const otto = await person(base.db, "otto");
    await visit("/en/ask", { as: otto, form: { title, topic } });

    await visit("/en/ask", { as: otto, form: { intent: "discard" } });

    expect(await base.db.select().from(drafts)).toEqual([]);
  });
});
