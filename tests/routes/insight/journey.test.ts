import { beforeEach, describe, expect, test } from "vitest";
import { writeNotes } from "#app/insight/journeys.server.ts";
import { MOST_NOTES, takeNotes } from "#app/insight/notes.server.ts";
import { openSession } from "#app/accounts/session.server.ts";
import type { MemberActor } from "#app/accounts/actor.ts";
import { threads } from "#db/schema/forum.ts";
import { journeys, journeyStepRows } from "#db/schema/insight.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { fieldsShown } from "#tests/support/forms.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { indexed } from "#tests/support/search.ts";
import { cookieOf, leadsTo, visit } from "#tests/support/site.ts";
import { aWorld } from "#tests/support/world.ts";

const bench = withDatabase();
const query = "refund";
withRenderer();

const browser = {
  "User-Agent": "Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0",
};
const asGuest = { headers: browser };
const keyIn = (address = "") => new URL(address, "http://tuki.test").searchParams.get("j") ?? "";

let world: Awaited<ReturnType<typeof aWorld>>;
let topicId: number;

beforeEach(async () => {
  world = await aWorld(bench.db);
  const [thread] = await bench.db.select().from(threads);
  topicId = thread!.topicId;
  await indexed(bench.db);
  takeNotes(MOST_NOTES);
});

const stepsWritten = async () => {
  await writeNotes(bench.db);
  const rows = await bench.db.select().from(journeyStepRows).orderBy(journeyStepRows.id);
  return rows.map(({ kind }) => kind);
};
const journeysWritten = async () => {
  await writeNotes(bench.db);
  return bench.db.select().from(journeys);
};

/** Searches and gives the addresses of what was found. */
async function searchAs(options: Parameters<typeof openPage>[1]) {
  const { document } = await openPage(`/en/search?q=${query}`, options);
  return linksOf(document, ".row__title a");
}

describe("a guest's journey", () => {
  test("is carried by the links of a search to what is read, and no cookie is set", async () => {
    const answer = await visit(`/en/search?q=${query}`, asGuest);
    const [first = ""] = await searchAs(asGuest);
    takeNotes(1);
    const read = await visit(first, asGuest);

    expect(keyIn(first)).toMatch(/^[\w-]{22}$/);
    expect([answer.headers.getSetCookie(), read.headers.getSetCookie()]).toEqual([[], []]);
    expect(await stepsWritten()).toEqual(["search", expect.stringMatching(/thread|article/)]);
    expect(await journeysWritten()).toHaveLength(1);
  });

  test("does not show in the canonical address", async () => {
    const [first = ""] = await searchAs(asGuest);

    const { document } = await openPage(first, asGuest);

    const [canonical = ""] = linksOf(document, "link[rel=canonical]");
    expect(canonical).not.toBe("");
    expect(keyIn(canonical)).toBe("");
  });

  test("goes on through all steps of asking to the sign-in", async () => {
    const key = "abcdefghijklmnopqrstuv";
    const started = await visit(`/en/ask?j=${key}`, asGuest);
    const shown = fieldsShown(await started.text());
    const form = { ...shown, title: "A zzxqy blorft quandle", topic: String(topicId) };

    const asked = await visit("/en/ask", { ...asGuest, form });
    const cookie = { ...browser, Cookie: cookieOf(asked) };
    const checked = await visit(leadsTo(asked), { headers: cookie });
    const details = leadsTo(checked);
    await visit(details, { headers: cookie });
    const posted = await visit(details, { headers: cookie, form: { intent: "post", title: "x" } });

    expect([shown.j, keyIn(leadsTo(asked)), keyIn(details)]).toEqual([key, key, key]);
    expect(decodeURIComponent(leadsTo(posted))).toContain(`/en/ask/details?j=${key}`);
    expect(await stepsWritten()).toEqual(["ask", "skipped", "details"]);
    expect(await journeysWritten()).toHaveLength(1);
  });

  test("is asked for by one line, and kept in a cookie only after a yes", async () => {
    const page = await visit(`/en/search?q=${query}`, asGuest);
    const form = fieldsShown(await page.text(), "form[action='/en/journey']");

    const answer = await visit("/en/journey", { ...asGuest, form: { ...form, choice: "keep" } });
    const kept = { headers: { ...browser, Cookie: cookieOf(answer) } };
    const [first = ""] = await searchAs(kept);
    await visit(first, kept);

    expect(leadsTo(answer)).toBe(`/en/search?q=${query}`);
    expect(cookieOf(answer)).toBe(`journey=${String(form.key)}`);
    expect(keyIn(first)).toBe("");
    expect(await journeysWritten()).toMatchObject([{ key: form.key, isKept: true }]);
  });

  test("ends, cookie and rows, when its guest says so", async () => {
    const kept = { headers: { ...browser, Cookie: "journey=abcdefghijklmnopqrstuv" } };
    const { document } = await openPage(`/en/search?q=${query}`, kept);
    await journeysWritten();

    const answer = await visit("/en/journey", {
      ...kept,
      form: { choice: "forget", back: "/en/search" },
    });

    expect(wordsOf(document, "form[action='/en/journey'] button")).toEqual(["Stop and delete it"]);
    expect(answer.headers.get("Set-Cookie")).toContain("journey=; Path=/; Max-Age=0");
    expect(await journeysWritten()).toEqual([]);
  });

  test("gets no cookie for a key that is none of ours, or for a browser that asks not to be followed", async () => {
    const form = { choice: "keep", key: "abcdefghijklmnopqrstuv", back: "//other.test" };

    const wrong = await visit("/en/journey", { ...asGuest, form: { ...form, key: "x" } });
    const followed = await visit("/en/journey", { headers: { ...browser, DNT: "1" }, form });

    expect([cookieOf(wrong), cookieOf(followed)]).toEqual(["", ""]);
    expect(leadsTo(wrong)).toBe("/en/search");
  });
});

describe("nothing is noted", () => {
  test.each([
    ["of a browser that says Do Not Track", { ...browser, DNT: "1" }],
    ["of a browser with Global Privacy Control", { ...browser, "Sec-GPC": "1" }],
    ["of a robot", { "User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }],
    ["of who does not say what it is", {}],
    ["of a page fetched ahead", { ...browser, "Sec-Purpose": "prefetch" }],
  ])("%s", async (_what, headers) => {
    const { document } = await openPage(`/en/search?q=${query}`, { headers });

    expect(takeNotes(9)).toEqual([]);
    expect(linksOf(document, ".row__title a").map(keyIn).join("")).toBe("");
    expect(wordsOf(document, "form[action='/en/journey']")).toEqual([]);
  });

  test("of a reader who neither searched nor asked", async () => {
    const { document } = await openPage(`/en/t/${world.threadId}`, asGuest);
    await openPage(`/en/help/a/${world.article.id}`, asGuest);

    expect(wordsOf(document, "form[action='/en/journey']")).toEqual([]);
    expect(takeNotes(9)).toEqual([]);
  });
});

describe("a member's journey", () => {
  const cookieFor = async (member: MemberActor) => {
    const cookie = await openSession(bench.db, member.id, { isSecure: false });
    return { headers: { ...browser, Cookie: cookie.split(";")[0]! } };
  };

  test("hangs on the session under a name that is neither its id nor the member's", async () => {
    const session = await cookieFor(world.people.otto);
    const [first = ""] = await searchAs(session);
    await visit(first, session);

    const written = await journeysWritten();

    expect(keyIn(first)).toBe("");
    expect(written).toMatchObject([{ isMember: true, isKept: false }]);
    expect(session.headers.Cookie).not.toContain(written[0]!.key);
    expect(await stepsWritten()).toHaveLength(2);
  });

  test("is another one in another session", async () => {
    await searchAs(await cookieFor(world.people.otto));
    await searchAs(await cookieFor(world.people.otto));

    expect(await journeysWritten()).toHaveLength(2);
  });
});

describe("a query", () => {
  test("is noted without the personal data in it", async () => {
    await openPage("/en/search?q=refund+4111+1111+1111+1111", asGuest);

    const [note] = takeNotes(1);

    expect(note).toMatchObject({ query: "refund [card]", lang: "en" });
    expect(JSON.stringify(note)).not.toContain("4111");
  });
});
