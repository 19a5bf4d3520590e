import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { hashPassword } from "#app/accounts/passwords.server.ts";
import { openSession, readActor } from "#app/accounts/session.server.ts";
import { members, sessions } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();
const profile = { displayName: "Otto H.", bio: "Sells lamps.", language: "en", timeZone: "" };

const row = async (handle: string) =>
  (await bench.db.select().from(members).where(eq(members.handle, handle)))[0]!;

describe("the profile page", () => {
  test("shows one's own data, filled in", async () => {
    const otto = await person(bench.db, "otto", { bio: "Sells lamps.", timeZone: "Asia/Tokyo" });

    const page = await (await visit("/en/settings/profile", { as: otto })).text();

    expect(page).toContain('value="Otto"');
    expect(page).toContain("Sells lamps.");
    expect(page).toMatch(/<option value="Asia\/Tokyo" selected=""/);
    expect(page).toContain("otto@example.com");
  });

  test("saves, and says so", async () => {
    const otto = await person(bench.db, "otto");

    const answer = await visit("/en/settings/profile", { as: otto, form: profile });

    expect(leadsTo(answer)).toBe("/en/settings/profile?saved=yes");
    expect(await row("otto")).toMatchObject({ displayName: "Otto H.", bio: "Sells lamps." });
    expect(await (await visit(leadsTo(answer), { as: otto })).text()).toContain("Saved.");
  });

  test("keeps what was typed when it is refused", async () => {
    const otto = await person(bench.db, "otto");

    const answer = await visit("/en/settings/profile", {
      as: otto,
      form: { ...profile, bio: "x".repeat(501), timeZone: "Mars/Base" },
    });

    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("x".repeat(501));
    expect(page).toContain("Choose a time zone from the list.");
  });

  test("changes nothing that its form does not have, and nobody else", async () => {
    const otto = await person(bench.db, "otto");
    await person(bench.db, "vera");

    await visit("/en/settings/profile", {
      as: otto,
      form: { ...profile, id: "2", handle: "vera", role: "admin", email: "x@example.com" },
    });

    expect(await row("vera")).toMatchObject({ displayName: "Vera" });
    expect(await row("otto")).toMatchObject({ role: "member", email: "otto@example.com" });
  });

  test("is open to who may only read", async () => {
    const otto = await person(bench.db, "otto", { suspendedUntil: new Date(9e12) });

    expect((await visit("/en/settings/profile", { as: otto })).status).toBe(200);
  });

  test("sends guests to sign in, and back", async () => {
    expect(leadsTo(await visit("/en/settings/profile"))).toBe(
      "/en/sign-in?next=%2Fen%2Fsettings%2Fprofile",
    );
  });
});

describe("the security page", () => {
  const password = "lantern sesame boat";
  const change = {
    wish: "change-password",
    oldPassword: password,
    newPassword: "candle-river-teapot",
  };

  test("changes the password and signs other browsers out", async () => {
    const otto = await person(bench.db, "otto", { passwordHash: await hashPassword(password) });
    const other = (await openSession(bench.db, otto.id)).split(";")[0]!;

    const answer = await visit("/en/settings/security", { as: otto, form: change });

    expect(leadsTo(answer)).toBe("/en/settings/security?done=password");
    expect(await readActor(bench.db, other)).toMatchObject({ id: null });
    expect(await bench.db.$count(sessions)).toBe(1);
  });

  test("says what is wrong beside each field and shows no password again", async () => {
    const otto = await person(bench.db, "otto", { passwordHash: await hashPassword(password) });

    const answer = await visit("/en/settings/security", {
      as: otto,
      form: { ...change, oldPassword: "wrong words here" },
    });

    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("This is not your old password.");
    expect(page).not.toContain("wrong words here");
    expect(page).not.toContain(change.newPassword);
  });

  test("lists browsers without anything that opens a session", async () => {
    const otto = await person(bench.db, "otto");
    await openSession(bench.db, otto.id, { device: "Firefox, Linux" });

    const page = await (await visit("/en/settings/security", { as: otto })).text();

    expect(page).toContain("Firefox, Linux");
    expect(page).toContain("this browser");
    for (const { id } of await bench.db.select().from(sessions)) expect(page).not.toContain(id);
  });

  test("signs out one browser, or all others", async () => {
    const otto = await person(bench.db, "otto");
    await openSession(bench.db, otto.id);
    const [other] = await bench.db.select().from(sessions);

    const one = await visit("/en/settings/security", {
      as: otto,
      form: { wish: "end-session", session: other!.publicId },
    });
    expect(leadsTo(one)).toBe("/en/settings/security?done=session");
    expect(await bench.db.$count(sessions, eq(sessions.id, other!.id))).toBe(0);

    await openSession(bench.db, otto.id);
    const all = await visit("/en/settings/security", { as: otto, form: { wish: "end-others" } });
    expect(leadsTo(all)).toBe("/en/settings/security?done=sessions");
    expect(await bench.db.$count(sessions)).toBe(1);
  });

  test("does not sign out somebody else's browser", async () => {
    const vera = await person(bench.db, "vera");
    const otto = await person(bench.db, "otto");
    await openSession(bench.db, vera.id);
    const [veras] = await bench.db.select().from(sessions);

    const answer = await visit("/en/settings/security", {
      as: otto,
      form: { wish: "end-session", session: veras!.publicId },
    });

    expect(answer.status).toBe(404);
    expect(await bench.db.$count(sessions, eq(sessions.memberId, vera.id))).toBe(1);
  });

  test("answers a wish that it does not know with 422", async () => {
    const otto = await person(bench.db, "otto");

    expect((await visit("/en/settings/security", { as: otto, form: { wish: "x" } })).status).toBe(
      422,
    );
    expect((await visit("/en/settings/security", { as: otto, form: {} })).status).toBe(422);
  });
});
