import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import {
  closeOtherSessions,
  closeOwnSession,
  closeSession,
  listSessions,
  openSession,
  readActor,
} from "#app/accounts/session.server.ts";
import { members, sessions } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { days, hours, minutes, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
let otto: MemberActor;

beforeEach(async () => {
  otto = await person(bench.db, "otto");
});

/** Signs somebody in and gives what the browser sends back. */
const enter = async (member: MemberActor, at = noon, device = "") =>
  (await openSession(bench.db, member.id, { device }, at)).split(";")[0]!;

const asks = async (cookie: string | null, at = noon) => (await readActor(bench.db, cookie, at)).id;

const change = (own: Partial<typeof members.$inferInsert>) =>
  bench.db.update(members).set(own).where(eq(members.id, otto.id));

describe("the cookie", () => {
  test("on plain http is bound to the site and closed to scripts", async () => {
    const cookie = await openSession(bench.db, otto.id, {}, noon);

    expect(cookie).toMatch(/^session=[\w-]{43};/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Secure|Domain/);
  });

  test("on https goes to this host only, and only there", async () => {
    setEnvironment({ publicOrigin: "https://community.example" });

    const cookie = await openSession(bench.db, otto.id, {}, noon);

    expect(cookie).toMatch(/^__Host-session=[\w-]{43};/);
    expect(cookie).toMatch(/; Secure/);
    expect(await asks(cookie.split(";")[0]!)).toBe(otto.id);
  });

  test("on https is not taken from one that another host could have set", async () => {
    const cookie = await enter(otto);
    setEnvironment({ publicOrigin: "https://community.example" });

    expect(await asks(cookie)).toBeNull();
  });

  test("lives as long as a session can, not as long as it may lie idle", async () => {
    const cookie = await openSession(bench.db, otto.id, {}, noon);

    expect(cookie).toMatch(`Max-Age=${90 * 24 * 60 * 60}`);
  });

  test("holds what the database does not: there is only its SHA-256", async () => {
    const value = (await enter(otto)).split("=")[1]!;

    const rows = await bench.db.select().from(sessions);

    expect(rows.map(({ id }) => id)).toEqual([createHash("sha256").update(value).digest("hex")]);
    expect(JSON.stringify(rows)).not.toContain(value);
  });

  test("is new each time", async () => {
    expect(await enter(otto)).not.toBe(await enter(otto));
  });
});

describe("a guest is", () => {
  test("who has no cookie", async () => {
    expect(await readActor(bench.db, null, noon)).toEqual({
      id: null,
      rank: "guest",
      isSuspended: false,
    });
    expect(await asks("lang=fi")).toBeNull();
  });

  test.for([
    "session=",
    "session=unknown-but-of-a-likely-length-000000000000",
    "session='; drop table sessions; --",
    "session=%00%ff",
    `session=${"a".repeat(5_000)}`,
    "session",
    "=;;=",
    "Session=abc",
  ])("who has the cookie %j", async (cookie) => {
    expect(await asks(cookie)).toBeNull();
  });

  test("who sends the stored hash instead of the cookie's value", async () => {
    await enter(otto);
    const [row] = await bench.db.select().from(sessions);

    expect(await asks(`session=${row!.id}`)).toBeNull();
  });

  test("whose account was deleted", async () => {
    const cookie = await enter(otto);
    await change({ deletedAt: noon });

    expect(await asks(cookie)).toBeNull();
  });
});

describe("role and suspension", () => {
  test("are seen at the next request", async () => {
    const cookie = await enter(otto);
    expect(await readActor(bench.db, cookie, noon)).toMatchObject({ rank: "member" });

    await change({ role: "expert" });
    expect(await readActor(bench.db, cookie, noon)).toMatchObject({ rank: "expert" });

    await change({ suspendedUntil: hours(1) });
    expect(await readActor(bench.db, cookie, noon)).toMatchObject({ isSuspended: true });
    expect(await readActor(bench.db, cookie, hours(1))).toMatchObject({ isSuspended: false });
  });
});

describe("a member's session", () => {
  test("ends after thirty days without use", async () => {
    const cookie = await enter(otto);

    expect(await asks(cookie, days(30))).toBeNull();
    expect(await asks(await enter(otto), minutes(-1, days(30)))).toBe(otto.id);
  });

  test("goes on with use, up to ninety days", async () => {
    const cookie = await enter(otto);
    for (const day of [20, 40, 60, 80]) expect(await asks(cookie, days(day))).toBe(otto.id);

    expect(await asks(cookie, minutes(-1, days(90)))).toBe(otto.id);
    expect(await asks(cookie, days(90))).toBeNull();
  });

  test("is not written anew by every page that is read", async () => {
    const cookie = await enter(otto);
    const end = async () => (await bench.db.select().from(sessions))[0]!.expiresAt;

    await asks(cookie, hours(59));
    expect(await end()).toEqual(days(30));

    await asks(cookie, hours(61));
    expect(await end()).toEqual(hours(61, days(30)));
  });
});

describe("the session of moderators and above", () => {
  test("ends after an hour without use", async () => {
    const mo = await person(bench.db, "mo");
    const cookie = await enter(mo);

    expect(await asks(cookie, minutes(60))).toBeNull();
    expect(await asks(await enter(mo), minutes(59))).toBe(mo.id);
  });

  test("goes on with use, up to twelve hours", async () => {
    const stella = await person(bench.db, "stella");
    const cookie = await enter(stella);
    for (let minute = 40; minute < 720; minute += 40) {
      expect(await asks(cookie, minutes(minute))).toBe(stella.id);
    }

    expect(await asks(cookie, minutes(719))).toBe(stella.id);
    expect(await asks(cookie, hours(12))).toBeNull();
  });
});

describe("closing", () => {
  test("ends the session of the cookie and clears it", async () => {
    const [mine, other] = [await enter(otto), await enter(otto)];

    expect(await closeSession(bench.db, mine)).toMatch(/^session=;.*Max-Age=0/);

    expect(await asks(mine)).toBeNull();
    expect(await asks(other)).toBe(otto.id);
  });

  test("all others leaves one's own and other people's", async () => {
    const vera = await person(bench.db, "vera");
    const [mine, other, veras] = [await enter(otto), await enter(otto), await enter(vera)];

    await closeOtherSessions(bench.db, otto.id, mine);

    expect(await asks(mine)).toBe(otto.id);
    expect(await asks(other)).toBeNull();
    expect(await asks(veras)).toBe(vera.id);
  });

  test("one of one's own goes by its public name", async () => {
    const [mine, other] = [await enter(otto), await enter(otto, minutes(1), "Firefox, Linux")];
    const listed = await listSessions(bench.db, otto, mine, minutes(2));
    expect(listed).toMatchObject([
      { device: "Firefox, Linux", createdAt: minutes(1), isThis: false },
      { device: "", createdAt: noon, isThis: true },
    ]);

    await closeOwnSession(bench.db, otto, listed[0]!.publicId);

    expect(await asks(other)).toBeNull();
    expect(await asks(mine)).toBe(otto.id);
  });

  test("somebody else's is not possible", async () => {
    const vera = await person(bench.db, "vera");
    const veras = await enter(vera);
    const [listed] = await listSessions(bench.db, vera, veras, noon);

    await expect(closeOwnSession(bench.db, otto, listed!.publicId)).rejects.toEqual(
      refusal("accounts.session-gone", "not_found"),
    );

    expect(await asks(veras)).toBe(vera.id);
  });
});

describe("the list of one's sessions", () => {
  test("holds live ones only, and nothing that opens one", async () => {
    await enter(otto);
    const mine = await enter(otto, days(29));

    const listed = await listSessions(bench.db, otto, mine, days(31));

    expect(listed).toHaveLength(1);
    expect(Object.keys(listed[0]!).sort()).toEqual(["createdAt", "device", "isThis", "publicId"]);
  });

  test("loses dead ones with the next sign-in", async () => {
    await enter(otto);

    await enter(otto, days(31));

    expect(await bench.db.$count(sessions)).toBe(1);
  });
});
