import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import {
  readPageForAdmin,
  readPageVersion,
  readSitePage,
  savePage,
  type PageForm,
} from "#app/help-center/site-pages.server.ts";
import { defaultPage, pageSlugs } from "#app/help-center/site-pages.ts";
import { sitePageVersions } from "#db/schema/help-center.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { days, everybody, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

/** The form as it comes when nothing was changed in it, with what was. */
async function formOf(ada: MemberActor, slug: "terms" | "cookies"): Promise<PageForm> {
  const { en, fi } = (await readPageForAdmin(bench.db, ada, slug)).pages;
  return { en: { ...en, madeFrom: en.number }, fi: { ...fi, madeFrom: fi.number } };
}

describe("a page about the site", () => {
  test("says something true in both languages before anybody wrote it", async () => {
    const { db } = bench;

    for (const slug of pageSlugs) {
      const [en, fi] = [await readSitePage(db, slug, "en"), await readSitePage(db, slug, "fi")];
      expect(en.html.length).toBeGreaterThan(200);
      expect(fi.html.length).toBeGreaterThan(200);
      expect(fi.title).not.toBe(en.title);
      expect(en.changedAt).toBeNull();
    }
    expect((await readSitePage(db, "cookies", "en")).html).toContain("__Host-session");
    expect((await readSitePage(db, "terms", "fi")).html).toContain("creativecommons.org");
  });

  test("says what an admin wrote last, and keeps what was written before", async () => {
    const { db } = bench;
    const ada = await person(db, "ada");
    const form = await formOf(ada, "terms");
    const fi = { ...form.fi, markdown: "Uudet **ehdot**." };
    await savePage(db, ada, { slug: "terms", form: { ...form, fi } }, noon);
    const next = await formOf(ada, "terms");
    const again = { ...next.fi, markdown: "Vielä uudemmat ehdot." };

    await savePage(db, ada, { slug: "terms", form: { ...next, fi: again } }, days(1));

    expect(await readSitePage(db, "terms", "fi")).toMatchObject({
      html: expect.stringContaining("Vielä uudemmat"),
      changedAt: days(1),
    });
    expect((await readSitePage(db, "terms", "en")).changedAt).toBeNull();
    const wanted = { slug: "terms", lang: "fi" } as const;
    expect((await readPageVersion(db, ada, { ...wanted, number: 1 })).markdown).toBe(
      "Uudet **ehdot**.",
    );
    expect(await readPageVersion(db, ada, { ...wanted, number: 0 })).toEqual(
      defaultPage("terms", "fi"),
    );
    await expect(readPageVersion(db, ada, { ...wanted, number: 3 })).rejects.toThrow(
      refusal("errors.not-found"),
    );
  });

  test("saved without a change makes no version", async () => {
    const { db } = bench;
    const ada = await person(db, "ada");

    await savePage(db, ada, { slug: "cookies", form: await formOf(ada, "cookies") });

    expect(await db.$count(sitePageVersions)).toBe(0);
  });

  test("refuses the second of two tabs, whole", async () => {
    const { db } = bench;
    const ada = await person(db, "ada");
    const form = await formOf(ada, "terms");
    const changed = (words: string): PageForm => ({
      en: { ...form.en, markdown: words },
      fi: { ...form.fi, markdown: words },
    });

    const answers = await Promise.allSettled([
      savePage(db, ada, { slug: "terms", form: changed("One") }),
      savePage(db, ada, { slug: "terms", form: changed("Two") }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.$count(sitePageVersions)).toBe(2);
    await expect(savePage(db, ada, { slug: "terms", form: changed("Three") })).rejects.toThrow(
      refusal("help-center.page-moved-on", "conflict"),
    );
  });

  test("refuses an empty text and titles out of bounds", async () => {
    const { db } = bench;
    const ada = await person(db, "ada");
    const form = await formOf(ada, "terms");
    const saved = (own: { title?: string; markdown?: string }) =>
      savePage(db, ada, { slug: "terms", form: { ...form, en: { ...form.en, ...own } } });

    await expect(saved({ markdown: " " })).rejects.toMatchObject({
      fields: { "markdown-en": { key: "help-center.page-text-length" } },
    });
    await expect(saved({ markdown: "a".repeat(40_001) })).rejects.toMatchObject({
      fields: { "markdown-en": { key: "help-center.page-text-length" } },
    });
    await expect(saved({ title: "T" })).rejects.toMatchObject({
      fields: { "title-en": { key: "help-center.page-title-length" } },
    });
    await expect(saved({ title: "T".repeat(81) })).rejects.toMatchObject({
      fields: { "title-en": { key: "help-center.page-title-length" } },
    });
    await saved({ title: "T".repeat(80), markdown: "a" });
  });

  test("is an admin's to write, and has an address from the list", async () => {
    const { db } = bench;
    const { stella, ada } = await everybody(db);
    const form = await formOf(ada, "terms");

    await expect(savePage(db, stella, { slug: "terms", form })).rejects.toThrow(
      refusal("errors.not-found", "not_found"),
    );
    await expect(readSitePage(db, "imprint", "en")).rejects.toThrow(refusal("errors.not-found"));
    await expect(readSitePage(db, "constructor", "en")).rejects.toThrow(
      refusal("errors.not-found"),
    );
  });
});
