import { describe, expect, test } from "vitest";
import { limitsFor } from "#app/forum/limits.ts";
import { withinLimits } from "#app/forum/limits.server.ts";
import type { MemberActor } from "#app/accounts/actor.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { withDatabase } from "#tests/support/database.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { days, hours, minutes, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const base = withDatabase();

const done = async () => "done";

const ask = (actor: MemberActor, at = noon, address = "192.0.2.1") =>
  withinLimits({ db: base.db, actor, context: { address } }, "question", done, at);

describe("withinLimits", () => {
  test("lets a new member ask three times on day one, and again the day after", async () => {
    const nina = await person(base.db, "nina");
    for (const at of [noon, hours(1), hours(2)]) await ask(nina, at);

    await expect(ask(nina, hours(3))).rejects.toThrow(refusal("forum.too-many-hours", "too_many"));
    expect(await ask(nina, days(1.1))).toBe("done");
  });

  test("lets a member ask ten times an hour, and says the minutes to wait", async () => {
    const otto = await person(base.db, "otto");
    for (let count = 0; count < 10; count++) await ask(otto);

    await expect(ask(otto, minutes(30))).rejects.toThrow(refusal("forum.too-many-minutes"));
    expect(await ask(otto, minutes(61))).toBe("done");
  });

  test("counts nothing for a form that was refused", async () => {
    const nina = await person(base.db, "nina");
    const refuse = () => Promise.reject(new Refusal("invalid", "form.invalid"));
    const visit = { db: base.db, actor: nina, context: { address: "192.0.2.1" } };
    for (let count = 0; count < 5; count++) {
      await expect(withinLimits(visit, "question", refuse, noon)).rejects.toThrow(
        refusal("form.invalid"),
      );
    }

    expect(await ask(nina)).toBe("done");
  });

  test("counts those who share an address together, each under their own limit", async () => {
    const otto = await person(base.db, "otto");
    const vera = await person(base.db, "vera");
    const mia = await person(base.db, "mia");
    for (let count = 0; count < 10; count++) await ask(otto);
    for (let count = 0; count < 10; count++) await ask(vera);

    await expect(ask(mia)).rejects.toThrow(refusal("forum.too-many-minutes"));
    expect(await ask(mia, noon, "198.51.100.7")).toBe("done");
  });

  test("keeps a bug a bug, and counts it", async () => {
    const otto = await person(base.db, "otto");
    const visit = { db: base.db, actor: otto, context: { address: "192.0.2.1" } };
    const fail = () => Promise.reject(new Error("A bug."));

    await expect(withinLimits(visit, "question", fail, noon)).rejects.toThrow("A bug.");
  });

  test("is off where the configuration says so", async () => {
    setEnvironment({ rateLimits: false });
    const nina = await person(base.db, "nina");
    for (let count = 0; count < 4; count++) expect(await ask(nina)).toBe("done");
  });
});

describe("limitsFor", () => {
  test("gives staff more, but never without end", () => {
    expect(limitsFor("question", { rank: "staff" })).toEqual([
      { name: "question/3600", of: "member", times: 100, seconds: 3_600 },
    ]);
  });

  test("holds a new member's votes to twenty a day", () => {
    const [own] = limitsFor("vote", { rank: "new" });

    expect(own).toMatchObject({ times: 20, seconds: 86_400 });
  });
});
