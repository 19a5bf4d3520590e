import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { guest } from "#app/accounts/actor.ts";
import {
  forgiveSignIn,
  spendOldPassword,
  spendSearch,
  spendSignIn,
  spendSignUp,
} from "#app/accounts/limits.server.ts";
import { rateLimits } from "#db/schema/platform.ts";
import { withDatabase } from "#tests/support/database.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { minutes, noon, person } from "#tests/support/people.ts";
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

describe("searching", () => {
  const search = async (times: number, who: Parameters<typeof spendSearch>[0]) => {
    const waits = [];
    for (let time = 0; time < times; time += 1) waits.push(await spendSearch(who, "search"));
    return waits.filter((wait) => wait !== null);
  };
  const from = (address: string) => ({ actor: guest, context: { address } });

  test("is refused a guest's address the sixty-first time within a minute", async () => {
    expect(await search(60, from("198.51.100.1"))).toEqual([]);
    expect(await search(1, from("198.51.100.1"))).toEqual([expect.any(Number)]);
    expect(await search(1, from("198.51.100.2"))).toEqual([]);
  });

  test("is refused a member the thirty-first time, wherever they are", async () => {
    const member = await person(bench.db, "otto");

    expect(await search(30, { actor: member, context: { address: "198.51.100.3" } })).toEqual([]);
    expect(await search(1, { actor: member, context: { address: "198.51.100.4" } })).toHaveLength(
      1,
    );
  });

  test("is counted apart from what is suggested", async () => {
    await search(61, from("198.51.100.5"));

    expect(await spendSearch(from("198.51.100.5"), "suggestions")).toBeNull();
  });

  test("is refused a moderator ten times as late, whoever shares the address", async () => {
    const mia = await person(bench.db, "mia", { role: "moderator" });
    const here = { actor: mia, context: { address: "198.51.100.6" } };
    await search(60, from("198.51.100.6"));

    expect(await search(300, here)).toEqual([]);
    expect(await search(1, here)).toHaveLength(1);
  });

  test("works again after a minute", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    await search(60, from("198.51.100.7"));
    const [wait] = await search(1, from("198.51.100.7"));
    expect(wait).toBe(60);

    vi.advanceTimersByTime(60_001);

    expect(await search(1, from("198.51.100.7"))).toEqual([]);
  });
});

describe("with RATE_LIMITS=off", () => {
  beforeEach(() => setEnvironment({ rateLimits: false }));

  test("nothing is counted and nobody refused", async () => {
    await expect(tryOften(30)).resolves.toBeUndefined();
    const here = { actor: guest, context: { address: "198.51.100.8" } };
    for (let time = 0; time < 61; time += 1) expect(await spendSearch(here, "search")).toBeNull();

    expect(await bench.db.$count(rateLimits)).toBe(0);
  });
});
