import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { replaceInProcess } from "#app/platform/process.server.ts";
import { members } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

withDatabase();
afterEach(() => replaceInProcess("environment", undefined));

const gallery = "/en/gallery";

describe("a guest's page", () => {
  test("has no inline script, one small one from a file, and says so to the server", async () => {
    const answer = await visit(gallery);
    const html = await answer.text();

    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatch(/type="module" src="\/assets\/page-elements-[\w-]+\.js"/);
    expect(answer.headers.get("Tuki-Page-Scripts")).toBe("self");
  });

  test("offers to sign in and to come back, and knows no staff", async () => {
    const html = await (await visit(gallery)).text();

    expect(html).toContain('href="/en/sign-in?next=%2Fen%2Fgallery"');
    expect(html).not.toContain("/sign-out");
    expect(html).not.toContain('class="staffbar');
  });

  test("leads to the same page in the other language, question and all", async () => {
    const html = await (await visit("/fi/gallery?state=refused")).text();

    expect(html).toContain('<html lang="fi"');
    expect(html).toContain('href="/en/gallery?state=refused" lang="en" hrefLang="en">English</a>');
  });

  test("carries no style attribute, which the content policy forbids", async () => {
    expect(await (await visit(gallery)).text()).not.toMatch(/<[^>]+ style=/);
  });
});

describe("a member's page", () => {
  test("hydrates, with the nonce of its answer on every script", async () => {
    const answer = await visit(gallery, { as: await person(database(), "otto") });
    const html = await answer.text();

    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((tag) => !tag.includes('nonce="test-nonce"'))).toEqual([]);
    expect(answer.headers.get("Tuki-Page-Scripts")).toBeNull();
  });

  test("names the member and lets them sign out without scripts", async () => {
    const html = await (await visit(gallery, { as: await person(database(), "otto") })).text();

    expect(html).toContain('href="/en/u/otto"');
    expect(html).toMatch(/<form method="post" action="\/en\/sign-out"/);
    expect(html).not.toContain('class="staffbar');
  });

  test("shows staff their second line, and only admins the administration", async () => {
    const staff = await (await visit(gallery, { as: await person(database(), "stella") })).text();
    const admin = await (await visit(gallery, { as: await person(database(), "ada") })).text();

    expect(staff).toContain('href="/en/articles"');
    expect(staff).toContain('href="/en/admin/figures"');
    expect(staff).not.toContain("/en/admin/topics");
    expect(admin).toContain('href="/en/admin/topics"');
  });

  test("sends nobody's address or password to the page", async () => {
    const html = await (await visit(gallery, { as: await person(database(), "otto") })).text();

    expect(html).not.toContain("otto@example.com");
  });
});

describe("the frame", () => {
  test("holds no link that leads nowhere, for a guest", async () => {
    expect(await deadLinks(undefined)).toEqual([]);
  });

  test("holds no link that leads nowhere, for an admin, who sees the most", async () => {
    expect(await deadLinks(await person(database(), "ada"))).toEqual([]);
  });
});

/** The links around a page's own content whose pages do not answer. */
async function deadLinks(as: MemberActor | undefined): Promise<string[]> {
  const html = await (await visit("/fi/settings/display", { as })).text();
  const frame = html.replace(/<main[^]*<\/main>/, "");
  const links = new Set(
    [...frame.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, link]) =>
      link!.replaceAll("&amp;", "&"),
    ),
  );
  const dead: string[] = [];
  for (const link of links) {
    const { status } = await visit(link, { as });
    if (status >= 400) dead.push(`${link}: ${status}`);
  }
  return dead;
}

describe("an error page", () => {
  test("keeps the header, and says what happened in the reader's language", async () => {
    const answer = await visit("/fi/nowhere");
    const html = await answer.text();

    expect(answer.status).toBe(404);
    expect(html).toContain("<title>Tässä osoitteessa ei ole sivua · Tuki</title>");
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toMatch(/<form[^>]*action="\/fi\/search"/);
    expect(html).toContain('href="/fi/ask"');
    expect(html).toContain('href="/fi/help"');
  });

  test("answers a refusal with its own status and words", async () => {
    for (const status of [403, 404, 410, 413, 422, 429, 503]) {
      const answer = await visit(`${gallery}?status=${status}`);

      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(`data-failed="${status}"`);
    }
  });

  test("gives a number to ask about after a fault, and nothing of the fault itself", async () => {
    const answer = await visit(`${gallery}?status=500`);
    const html = await answer.text();

    expect(answer.status).toBe(500);
    expect(html).toContain("<code>test</code>");
    expect(html).not.toContain("asked for in the gallery");
    expect(vi.mocked(console.error).mock.calls).toHaveLength(1);
    vi.mocked(console.error).mockClear();
  });

  test("stands also when not even the frame's own data can be read", async () => {
    replaceInProcess("environment", null);

    const answer = await visit("/fi/gallery");
    const html = await answer.text();

    expect(answer.status).toBe(500);
    expect(html).toContain("Meillä meni jotain rikki");
    expect(html).toMatch(/<form[^>]*action="\/fi\/search"/);
    expect(html).toContain('href="/fi/help"');
    vi.mocked(console.error).mockClear();
  });

  test("stands in English for an address in no language of ours", async () => {
    const html = await (await visit("/sv/gallery")).text();

    expect(html).toContain('<html lang="en"');
    expect(html).toContain("There is no page at this address");
  });
});

describe("the gallery", () => {
  test("is no page of a site in production", async () => {
    const environment = { mode: "production", publicOrigin: "https://tuki.test" };
    replaceInProcess("environment", environment);

    expect((await visit(gallery)).status).toBe(404);
  });
});

describe("display settings", () => {
  const display = "/en/settings/display";
  const dark = { theme: "dark", textSize: "125", lang: "fi" };

  test("are kept in cookies, and lead on in the language that was chosen", async () => {
    const answer = await visit(display, { form: dark });

    expect(answer.status).toBe(302);
    expect(leadsTo(answer)).toBe("/fi/settings/display?saved=yes");
    expect(answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0])).toEqual([
      "theme=dark",
      "text=125",
      "keys=on",
      "lang=fi",
    ]);
  });

  test("stand on the first element, so that nothing flashes", async () => {
    const answer = await visit("/fi", { headers: { Cookie: "theme=dark; text=125" } });

    expect(await answer.text()).toMatch(/<html lang="fi"[^>]* data-theme="dark" data-text="125">/);
  });

  test("refuse what is none of the choices, and say so in title and form", async () => {
    const answer = await visit(display, { form: { ...dark, theme: "pink" } });
    const html = await answer.text();

    expect(answer.status).toBe(422);
    expect(html).toContain("<title>Error: Display settings · Tuki</title>");
    expect(html).toContain('<a href="#theme">Choose how colours are shown.</a>');
    expect(html).toMatch(/name="textSize" checked="" value="125"/);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("remember a member's language beyond the browser", async () => {
    const otto = await person(database(), "otto");

    await visit(display, { as: otto, form: dark });

    const [stored] = await database().select().from(members).where(eq(members.id, otto.id));
    expect(stored?.language).toBe("fi");
  });
});
