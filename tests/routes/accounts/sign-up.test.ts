import { describe, expect, test } from "vitest";
import { readActor } from "#app/accounts/session.server.ts";
import { members } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();

const wish = {
  email: "nina@example.com",
  displayName: "Nina K.",
  password: "lantern sesame boat",
  language: "fi",
  guidelines: "yes",
};

describe("the sign-up page", () => {
  test("says the rules before anything is typed", async () => {
    const page = await (await visit("/en/sign-up")).text();

    expect(page).toContain("12 characters or more");
    expect(page).toContain("Do not use your full name.");
    expect(page).toContain('autoComplete="new-password"');
  });
});

describe("signing up", () => {
  test("makes a new member, who is signed in and led back", async () => {
    const answer = await visit("/en/sign-up", { form: { ...wish, next: "/en/ask" } });

    expect(answer.status).toBe(303);
    expect(leadsTo(answer)).toBe("/en/ask");
    const cookie = (answer.headers.get("Set-Cookie") ?? "").split(";")[0]!;
    expect(await readActor(bench.db, cookie)).toMatchObject({
      handle: "nina-k",
      rank: "new",
      language: "fi",
    });
  });

  test("keeps what was typed but the password, and says what is wrong beside each field", async () => {
    const answer = await visit("/en/sign-up", {
      form: { ...wish, displayName: "Admin", password: "password1234" },
    });

    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('value="nina@example.com"');
    expect(page).toContain("could be taken for the people who run this community");
    expect(page).toContain("This password is easy to guess");
    expect(page).not.toContain("password1234");
  });

  test("needs the guidelines ticked", async () => {
    const { guidelines: _ticked, ...unticked } = wish;

    const answer = await visit("/en/sign-up", { form: unticked });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Tick the box");
    expect(await bench.db.$count(members)).toBe(0);
  });

  test("with an address in use is refused plainly", async () => {
    await person(bench.db, "nina");

    const answer = await visit("/en/sign-up", { form: wish });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("This address has an account already.");
  });

  test("gives no role, whatever the form says", async () => {
    await visit("/en/sign-up", {
      form: { ...wish, role: "admin", isDemo: "true", points: "900", handle: "ada" },
    });

    expect(await bench.db.select().from(members)).toMatchObject([
      { role: "member", isDemo: false, points: 0, handle: "nina-k" },
    ]);
  });

  test("for the sixth time in an hour from one network is answered with 429", async () => {
    for (let one = 1; one <= 5; one += 1) {
      await visit("/en/sign-up", { form: { ...wish, email: `nina${one}@example.com` } });
    }

    const answer = await visit("/fi/sign-up", { form: wish });

    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(3_500);
    expect(await answer.text()).toContain("Verkostasi on aloitettu liian monta tiliä.");
  });
});
