import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { createMember, findMemberId, setRole, signUp } from "#app/accounts/members.server.ts";
import { signIn } from "#app/accounts/credentials.server.ts";
import { openSession, readActor } from "#app/accounts/session.server.ts";
import { members } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
const password = "lantern sesame boat";

const wish = {
  email: "Otto@Example.com",
  displayName: "Otto H.",
  password,
  language: "fi",
  address: "192.0.2.1",
  keepsGuidelines: true,
} as const;

const join = (own: Partial<Parameters<typeof signUp>[1]> = {}) =>
  signUp(bench.db, { ...wish, ...own }, noon);

describe("signing up", () => {
  test("makes a new member who can sign in", async () => {
    const { id } = await join();

    const [row] = await bench.db.select().from(members).where(eq(members.id, id));
    expect(row).toMatchObject({
      handle: "otto-h",
      displayName: "Otto H.",
      nameKey: "ottoh",
      email: "Otto@Example.com",
      emailKey: "otto@example.com",
      role: "member",
      language: "fi",
      points: 0,
      standingPosts: 0,
      isDemo: false,
      emailVerifiedAt: null,
    });
    expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
    expect(
      await signIn(bench.db, { email: "otto@example.com", password, address: "::1" }, noon),
    ).toEqual({ id });
  });

  test("refuses an address that has an account, however it is spelled", async () => {
    await join();

    await expect(join({ email: "otto@EXAMPLE.com." })).rejects.toMatchObject({
      reason: "invalid",
      fields: { email: "accounts.email-taken" },
    });
  });

  test("tells what is wrong with every field at once", async () => {
    await expect(
      join({ email: "otto", displayName: "Admin", password: "short" }),
    ).rejects.toMatchObject({
      fields: {
        email: "accounts.email-invalid",
        displayName: "accounts.name-reserved",
        password: { key: "accounts.password-short" },
      },
    });
    await expect(join({ email: " ", displayName: "", password: "" })).rejects.toMatchObject({
      fields: {
        email: "accounts.email-missing",
        displayName: { key: "accounts.name-length" },
        password: "accounts.password-missing",
      },
    });
    await expect(join({ keepsGuidelines: false })).rejects.toMatchObject({
      fields: { guidelines: "accounts.guidelines-unticked" },
    });
    expect(await bench.db.$count(members)).toBe(0);
  });

  test("refuses the own name and a common password", async () => {
    await expect(join({ password: "otto@example.com" })).rejects.toMatchObject({
      fields: { password: "accounts.password-own-name" },
    });
    await expect(join({ password: "qwertyuiop12" })).rejects.toMatchObject({
      fields: { password: "accounts.password-common" },
    });
  });

  test("gives those of one name handles of their own", async () => {
    const first = await join();
    const second = await join({ email: "otto2@example.com" });
    const third = await join({ email: "otto3@example.com" });

    expect([first, second, third].map(({ handle }) => handle)).toEqual([
      "otto-h",
      "otto-h-2",
      "otto-h-3",
    ]);
  });

  test("at the same moment gives each a handle, and an address only one account", async () => {
    const results = await Promise.allSettled([
      join(),
      join({ email: "otto2@example.com" }),
      join({ email: "OTTO@example.com" }),
    ]);

    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect(await bench.db.$count(members)).toBe(2);
  });

  test("more than five times an hour from one network is refused", async () => {
    for (let one = 1; one <= 5; one += 1) await join({ email: `member${one}@example.com` });

    await expect(join({ email: "member6@example.com" })).rejects.toEqual(
      refusal("accounts.too-many-accounts", "too_many"),
    );
  });

  test("with mistakes does not use up the five accounts", async () => {
    for (let one = 1; one <= 8; one += 1) {
      await expect(join({ password: "short" })).rejects.toMatchObject({ reason: "invalid" });
    }

    await expect(join()).resolves.toBeDefined();
  });
});

describe("the command line", () => {
  test("makes members of any role, also with an official name", async () => {
    const { handle } = await createMember(
      bench.db,
      { ...wish, displayName: "Tuki Support", role: "admin" },
      noon,
    );

    expect(handle).toBe("tuki-support");
    const [row] = await bench.db.select().from(members);
    expect(row).toMatchObject({ role: "admin", displayName: "Tuki Support" });
  });

  test("keeps the rules for passwords and addresses", async () => {
    await expect(
      createMember(bench.db, { ...wish, email: "x", password: "short", role: "admin" }, noon),
    ).rejects.toMatchObject({
      fields: { email: "accounts.email-invalid", password: { key: "accounts.password-short" } },
    });
  });
});

describe("a role", () => {
  test("is given at once, and ends all sessions", async () => {
    const otto = await person(bench.db, "otto");
    const cookie = await openSession(bench.db, otto.id, {}, noon);

    await setRole(bench.db, { handle: "Otto", role: "moderator" });

    expect(await readActor(bench.db, cookie, noon)).toMatchObject({ id: null });
    const anew = await openSession(bench.db, otto.id, {}, noon);
    expect(await readActor(bench.db, anew, noon)).toMatchObject({ rank: "moderator" });
  });

  test("that is the same one ends nothing", async () => {
    const otto = await person(bench.db, "otto");
    const cookie = await openSession(bench.db, otto.id, {}, noon);

    await setRole(bench.db, { handle: "otto", role: "member" });

    expect(await readActor(bench.db, cookie, noon)).toMatchObject({ id: otto.id });
  });

  test("goes to nobody who is not there", async () => {
    await person(bench.db, "vera", { deletedAt: noon });

    for (const handle of ["nobody", "vera"]) {
      await expect(setRole(bench.db, { handle, role: "admin" })).rejects.toEqual(
        refusal("accounts.no-such-member", "not_found"),
      );
    }
  });

  test("goes to nobody who was imported", async () => {
    await person(bench.db, "vera", { sourceHost: "beer.example", sourceId: 7 });

    await expect(setRole(bench.db, { handle: "vera", role: "admin" })).rejects.toEqual(
      refusal("accounts.imported-role", "conflict"),
    );
  });
});

test("only members who can be signed in are found for that", async () => {
  const otto = await person(bench.db, "otto");
  await person(bench.db, "vera", { deletedAt: noon });
  await person(bench.db, "mo", { sourceHost: "beer.example", sourceId: 7 });

  expect(await findMemberId(bench.db, "OTTO")).toBe(otto.id);
  expect(await findMemberId(bench.db, "vera")).toBeNull();
  expect(await findMemberId(bench.db, "mo")).toBeNull();
  expect(await findMemberId(bench.db, "nobody")).toBeNull();
});
