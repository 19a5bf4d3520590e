import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "#app/accounts/passwords.server.ts";
import { readActor } from "#app/accounts/session.server.ts";
import { newGuestKey, readDraft, saveDraft } from "#app/forum/drafts.server.ts";
import { sessions } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { everybody, person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();
const password = "lantern sesame boat";
const otto = { email: "otto@example.com", password };
let passwordHash: string;

beforeEach(async () => {
  passwordHash ??= await hashPassword(password);
});

const whoHas = async (answer: Response) => {
  const cookie = (answer.headers.get("Set-Cookie") ?? "").split(";")[0]!;
  return (await readActor(bench.db, cookie)).id;
};

describe("the sign-in page", () => {
  test("tells password managers what its fields are", async () => {
    const page = await (await visit("/en/sign-in")).text();

    expect(page).toMatch(/<input[^>]*name="email"[^>]*/);
    expect(page).toContain('autoComplete="username"');
    expect(page).toContain('autoComplete="current-password"');
  });

  test("speaks Finnish", async () => {
    expect(await (await visit("/fi/sign-in")).text()).toContain("Kirjaudu sisään");
  });

  test("sets no cookie", async () => {
    expect((await visit("/en/sign-in")).headers.get("Set-Cookie")).toBeNull();
  });
});

describe("signing in", () => {
  test("opens a session and leads home", async () => {
    const { id } = await person(bench.db, "otto", { passwordHash });

    const answer = await visit("/en/sign-in", {
      form: otto,
      headers: { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0" },
    });

    expect(answer.status).toBe(303);
    expect(leadsTo(answer)).toBe("/en");
    expect(await whoHas(answer)).toBe(id);
    expect(await bench.db.select().from(sessions)).toMatchObject([{ device: "Firefox, Linux" }]);
  });

  test("leads back to where one came from", async () => {
    await person(bench.db, "otto", { passwordHash });

    const answer = await visit("/en/sign-in", { form: { ...otto, next: "/en/ask?topic=cards" } });

    expect(leadsTo(answer)).toBe("/en/ask?topic=cards");
  });

  test.for([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/en/sign-in?next=/en/sign-in",
    "/en/sign-out",
    "/en/sign-up",
    "%2F%2Fevil.example",
    "/en\r\nSet-Cookie: a=b",
  ])("never leads to %j", async (next) => {
    await person(bench.db, "otto", { passwordHash });

    expect(leadsTo(await visit("/en/sign-in", { form: { ...otto, next } }))).toBe("/en");
  });

  test("ends the session that the browser had", async () => {
    const before = await person(bench.db, "vera");
    const { id } = await person(bench.db, "otto", { passwordHash });

    const answer = await visit("/en/sign-in", { form: otto, as: before });

    expect(await whoHas(answer)).toBe(id);
    expect(await bench.db.$count(sessions)).toBe(1);
  });

  test("makes what was written as a guest the member's", async () => {
    const { id } = await person(bench.db, "otto", { passwordHash });
    const guestKey = newGuestKey();
    await saveDraft(
      bench.db,
      { guestKey },
      { kind: "question", fields: { title: "Where is my refund?" } },
    );
    const headers = { Cookie: `draft=${guestKey}` };
    const page = await (await visit("/en/sign-in?next=/en/ask", { headers })).text();
    expect(page).toContain("What you wrote is kept.");

    const answer = await visit("/en/sign-in", { form: otto, headers });

    expect(await readDraft(bench.db, { memberId: id }, { kind: "question" })).toMatchObject({
      fields: { title: "Where is my refund?" },
    });
    expect(answer.headers.getSetCookie().join("\n")).toMatch(/^draft=;.*Max-Age=0/m);
    expect(await whoHas(answer)).toBe(id);
  });

  test("is refused alike for a wrong password and an unknown address", async () => {
    await person(bench.db, "otto", { passwordHash });

    const wrong = await visit("/en/sign-in", { form: { ...otto, password: "wrong words here" } });
    const unknown = await visit("/en/sign-in", { form: { ...otto, email: "otto@example.com.au" } });

    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    const words = (await wrong.text()).replaceAll("otto@example.com", "X");
    expect(words).toContain("E-mail and password do not belong together.");
    expect((await unknown.text()).replaceAll("otto@example.com.au", "X")).toBe(words);
    expect(wrong.headers.get("Set-Cookie")).toBeNull();
  });

  test("keeps the address that was typed and never the password", async () => {
    const page = await (
      await visit("/en/sign-in", { form: { ...otto, password: "wrong words here" } })
    ).text();

    expect(page).toContain('value="otto@example.com"');
    expect(page).not.toContain("wrong words here");
  });

  test("names the fields that are empty", async () => {
    const answer = await visit("/en/sign-in", { form: { email: " ", password: "" } });

    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Enter your e-mail address.");
    expect(page).toContain("Enter a password.");
  });

  test("too often is answered with 429 and when to come back", async () => {
    for (let time = 0; time < 5; time += 1) await visit("/en/sign-in", { form: otto });

    const answer = await visit("/en/sign-in", { form: otto });

    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(890);
    expect(await answer.text()).toContain("Try again in 15 minutes.");
  });

  test("survives fields of every shape", async () => {
    const files = new FormData();
    files.set("email", new File(["x"], "x.txt"));
    files.set("password", new File(["x"], "x.txt"));

    const shapes = [
      await visit("/en/sign-in", { form: { email: ["a@example.com", "b@example.com"], password } }),
      await visit("/en/sign-in", { form: { next: "x" } }),
      await visit("/en/sign-in", { form: files }),
      await visit("/en/sign-in", {
        form: { email: "\u0000\ud800", password: "x".repeat(100_000) },
      }),
    ];

    expect(shapes.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
  });
});

describe("the demo's one click", () => {
  const here = { address: "127.0.0.1" };
  const demo = () => person(bench.db, "stella", { isDemo: true });

  test("lets anybody be one of its people", async () => {
    const { id } = await demo();
    expect(await (await visit("/en/sign-in", here)).text()).toContain('value="stella"');

    const answer = await visit("/en/sign-in/demo", {
      ...here,
      form: { as: "stella", next: "/en/articles" },
    });

    expect(leadsTo(answer)).toBe("/en/articles");
    expect(await whoHas(answer)).toBe(id);
  });

  test("is not there for visitors from elsewhere", async () => {
    await demo();
    expect(await (await visit("/en/sign-in")).text()).not.toContain('value="stella"');

    const answer = await visit("/en/sign-in/demo", { form: { as: "stella" } });

    expect(answer.status).toBe(404);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
  });

  test("is not there in production", async () => {
    setEnvironment({ mode: "production" });
    await demo();
    expect(await (await visit("/en/sign-in", here)).text()).not.toContain('value="stella"');

    const answer = await visit("/en/sign-in/demo", { ...here, form: { as: "stella" } });

    expect(answer.status).toBe(404);
  });

  test("is not there where the site is known by a public address", async () => {
    setEnvironment({ publicOrigin: "https://community.example" });
    await demo();

    expect((await visit("/en/sign-in/demo", { ...here, form: { as: "stella" } })).status).toBe(404);
  });

  test("makes nobody somebody who is not of the demo", async () => {
    await everybody(bench.db);

    for (const as of ["ada", "nobody", ""]) {
      expect((await visit("/en/sign-in/demo", { ...here, form: { as } })).status).toBe(404);
    }
  });

  test("asked for as a page leads to the sign-in page", async () => {
    expect(leadsTo(await visit("/fi/sign-in/demo"))).toBe("/fi/sign-in");
  });
});

describe("signing out", () => {
  test("asks first, for a link must sign nobody out", async () => {
    const somebody = await person(bench.db, "otto");

    const page = await visit("/en/sign-out", { as: somebody });

    expect(page.status).toBe(200);
    expect(await bench.db.$count(sessions)).toBe(1);
  });

  test("ends the session and clears the cookie", async () => {
    const somebody = await person(bench.db, "otto");

    const answer = await visit("/en/sign-out", { as: somebody, form: {} });

    expect(leadsTo(answer)).toBe("/en");
    expect(answer.headers.get("Set-Cookie")).toMatch(/^session=;.*Max-Age=0/);
    expect(await bench.db.$count(sessions)).toBe(0);
  });

  test("twice ends at the sign-in page", async () => {
    expect(leadsTo(await visit("/en/sign-out", { form: {} }))).toMatch(/^\/en\/sign-in/);
  });
});
