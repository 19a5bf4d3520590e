import { beforeEach, describe, expect, test } from "vitest";
import {
  forgiveSignIn,
  spendOldPassword,
  spendSignIn,
  spendSignUp,
} from "#app/accounts/limits.server.ts";
import { rateLimits } from "#db/schema/platform.ts";
import { withDatabase } from "#tests/support/database.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { minutes, noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
const tooMany = refusal("accounts.too-many-tries", "too_many");

const otto = { email: "otto@example.com", address: "192.0.2.1" };
const tryOften = async (times: number, own: Partial<typeof otto> = {}, at = noon) => {
  for (let time = 0; time < times; time += 1) await spendSignIn(bench.db, { ...otto, ...own }, at);
};

describe("trying to sign in", () => {
  test("is refused the sixth time within a quarter of an hour", async () => {
    await tryOften(5);

    await expect(tryOften(1)).rejects.toEqual(tooMany);
  });

  test("is refused wherever the tries come from", async () => {
    for (let last = 1; last <= 5; last += 1) await tryOften(1, { address: `192.0.2.${last}` });

    await expect(tryOften(1, { address: "192.0.2.99" })).rejects.toEqual(tooMany);
  });

  test("counts spellings of one address together", async () => {
    await tryOften(3, { email: "Otto@Example.com" });
    await tryOften(2, { email: " otto@example.com. " });

    await expect(tryOften(1)).rejects.toEqual(tooMany);
    await expect(tryOften(1, { email: "vera@example.com" })).resolves.toBeUndefined();
  });

  test("counts what is no address by its words", async () => {
    await tryOften(5, { email: "OTTO" });

    await expect(tryOften(1, { email: "otto" })).rejects.toEqual(tooMany);
  });

  test("says when to come back, and lets in then", async () => {
    await tryOften(5);

    await expect(tryOften(1, {}, minutes(5))).rejects.toMatchObject({
      retryAfter: 600,
      values: { minutes: 10 },
    });
    await expect(tryOften(1, {}, new Date(minutes(15).getTime() - 1))).rejects.toEqual(tooMany);
    await expect(tryOften(1, {}, minutes(15))).resolves.toBeUndefined();
  });

  test("is refused after twenty from one network, whoever is meant", async () => {
    for (let one = 0; one < 20; one += 1) {
      await tryOften(1, { email: `member${one}@example.com`, address: `2001:db8:1:2::${one}` });
    }

    await expect(tryOften(1, { address: "2001:db8:1:2:ffff::1" })).rejects.toEqual(tooMany);
    await expect(tryOften(1, { address: "2001:db8:1:3::1" })).resolves.toBeUndefined();
  });

  test("starts anew after the right password", async () => {
    await tryOften(5);
    await forgiveSignIn(bench.db, otto, noon);

    await expect(tryOften(5)).resolves.toBeUndefined();
    await expect(tryOften(1)).rejects.toEqual(tooMany);
  });

  test("with one's own password does not make room for others' from the same network", async () => {
    for (let one = 0; one < 20; one += 1) {
      await tryOften(1, { email: `member${one}@example.com` });
    }
    await forgiveSignIn(bench.db, { ...otto, email: "member1@example.com" }, noon);

    await expect(tryOften(1, { email: "vera@example.com" })).resolves.toBeUndefined();
    await expect(tryOften(1, { email: "mo@example.com" })).rejects.toEqual(tooMany);
  });

  test("counts exactly when many try at once", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => tryOften(1)));

    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  });
});

describe("starting an account", () => {
  test("is refused the sixth time within an hour from one network", async () => {
    const start = (at = noon) => spendSignUp(bench.db, "192.0.2.1", at);
    for (let time = 0; time < 5; time += 1) await start();

    await expect(start(minutes(59))).rejects.toEqual(
      refusal("accounts.too-many-accounts", "too_many"),
    );
    await expect(spendSignUp(bench.db, "192.0.2.2", noon)).resolves.toBeUndefined();
    await expect(start(minutes(60))).resolves.toBeUndefined();
  });
});

test("the old password may be tried five times", async () => {
  for (let time = 0; time < 5; time += 1) await spendOldPassword(bench.db, 1, noon);

  await expect(spendOldPassword(bench.db, 1, noon)).rejects.toEqual(tooMany);
  await expect(spendOldPassword(bench.db, 2, noon)).resolves.toBeUndefined();
});

describe("a counter", () => {
  test("names nobody, and goes away after its time", async () => {
    await tryOften(1);
    const rows = await bench.db.select().from(rateLimits);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/otto|192\.0/);

    await tryOften(1, { email: "vera@example.com", address: "192.0.2.7" }, minutes(16));

    expect(await bench.db.$count(rateLimits)).toBe(2);
  });
});

describe("with RATE_LIMITS=off", () => {
  beforeEach(() => setEnvironment({ rateLimits: false }));

  test("nothing is counted and nobody refused", async () => {
    await expect(tryOften(30)).resolves.toBeUndefined();

    expect(await bench.db.$count(rateLimits)).toBe(0);
  });
});
