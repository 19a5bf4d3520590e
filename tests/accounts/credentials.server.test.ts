import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { changePassword, signIn } from "#app/accounts/credentials.server.ts";
import { hashesServed, hashPassword } from "#app/accounts/passwords.server.ts";
import { openSession, readActor } from "#app/accounts/session.server.ts";
import { members } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
const password = "lantern sesame boat";
const failed = refusal("accounts.sign-in-failed", "invalid");
let passwordHash: string;

beforeEach(async () => {
  passwordHash ??= await hashPassword(password);
});

const enter = (email: string, typed = password) =>
  signIn(bench.db, { email, password: typed, address: "192.0.2.1" }, noon);

const hashOf = async (handle: string) => {
  const [row] = await bench.db.select().from(members).where(eq(members.handle, handle));
  return row?.passwordHash;
};

describe("signing in", () => {
  test("finds the member by e-mail and password", async () => {
    const otto = await person(bench.db, "otto", { passwordHash });

    expect(await enter("otto@example.com")).toEqual({ id: otto.id });
    expect(await enter(" OTTO@Example.COM ")).toEqual({ id: otto.id });
  });

  test("is refused alike, after as much work, whatever is wrong", async () => {
    await person(bench.db, "otto", { passwordHash });
    await person(bench.db, "vera", { passwordHash, deletedAt: noon });
    await person(bench.db, "mo", { passwordHash, sourceHost: "beer.example", sourceId: 7 });
    await person(bench.db, "pekka");
    const before = hashesServed();

    await expect(enter("otto@example.com", "wrong words here")).rejects.toEqual(failed);
    await expect(enter("nobody@example.com")).rejects.toEqual(failed);
    await expect(enter("no address")).rejects.toEqual(failed);
    await expect(enter("vera@example.com")).rejects.toEqual(failed);
    await expect(enter("mo@example.com")).rejects.toEqual(failed);
    await expect(enter("pekka@example.com")).rejects.toEqual(failed);

    expect(hashesServed() - before).toBe(6);
  });

  test("is open to who may only read", async () => {
    const otto = await person(bench.db, "otto", { passwordHash, suspendedUntil: new Date(9e12) });

    expect(await enter("otto@example.com")).toEqual({ id: otto.id });
  });

  test("too often is refused before anything is hashed", async () => {
    for (let time = 0; time < 5; time += 1) {
      await expect(enter("otto@example.com", "wrong words here")).rejects.toEqual(failed);
    }
    const before = hashesServed();

    await expect(enter("otto@example.com")).rejects.toEqual(
      refusal("accounts.too-many-tries", "too_many"),
    );
    expect(hashesServed()).toBe(before);
  });

  test("does not count the right password as a try", async () => {
    await person(bench.db, "otto", { passwordHash });

    for (let time = 0; time < 7; time += 1) {
      await expect(enter("otto@example.com")).resolves.toBeDefined();
    }
  });

  test("renews a hash of less cost", async () => {
    const weak = await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await person(bench.db, "otto", { passwordHash: weak });

    await enter("otto@example.com");

    expect(await hashOf("otto")).toMatch(/m=19456,t=2,p=1/);
    await expect(enter("otto@example.com")).resolves.toBeDefined();
  });
});

describe("changing the password", () => {
  const newPassword = "candle-river-teapot";
  const change = async (typed = password, wanted = newPassword) => {
    const otto = await person(bench.db, "otto", { passwordHash });
    const mine = (await openSession(bench.db, otto.id, {}, noon)).split(";")[0]!;
    const other = (await openSession(bench.db, otto.id, {}, noon)).split(";")[0]!;
    await changePassword(bench.db, otto, { oldPassword: typed, newPassword: wanted }, mine, noon);
    return { otto, mine, other };
  };

  test("ends all sessions but the one it was changed in", async () => {
    const { otto, mine, other } = await change();

    expect(await readActor(bench.db, mine, noon)).toMatchObject({ id: otto.id });
    expect(await readActor(bench.db, other, noon)).toMatchObject({ id: null });
    expect(await enter("otto@example.com", newPassword)).toEqual({ id: otto.id });
    await expect(enter("otto@example.com", password)).rejects.toEqual(failed);
  });

  test("needs the old one", async () => {
    await expect(change("wrong words here")).rejects.toMatchObject({
      reason: "invalid",
      fields: { oldPassword: "accounts.old-password-wrong" },
    });
    expect(await hashOf("otto")).toBe(passwordHash);
  });

  test("keeps the rules of a new one", async () => {
    await expect(change(password, "otto@example.com")).rejects.toMatchObject({
      fields: { newPassword: "accounts.password-own-name" },
    });
  });

  test("refuses a common one", async () => {
    await expect(change(password, "passwordpassword")).rejects.toMatchObject({
      fields: { newPassword: "accounts.password-common" },
    });
  });

  test("too often with a wrong old one is refused", async () => {
    const otto = await person(bench.db, "otto", { passwordHash });
    const attempt = () =>
      changePassword(bench.db, otto, { oldPassword: "wrong words", newPassword }, null, noon);
    for (let time = 0; time < 5; time += 1) {
      await expect(attempt()).rejects.toMatchObject({ reason: "invalid" });
    }

    await expect(attempt()).rejects.toEqual(refusal("accounts.too-many-tries", "too_many"));
  });
});
