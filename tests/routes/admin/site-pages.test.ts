import { describe, expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { fieldsShown } from "#tests/support/forms.ts";
import { everybody } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();
withRenderer();

const pages = ["/en/admin/sections", "/en/admin/sections/new", "/en/admin/pages"];
const more = ["/en/admin/pages/terms", "/en/admin/contact"];

describe("an empty site is set up by an admin, without JavaScript", () => {
  test("a section is added, changed and removed", async () => {
    const { ada } = await everybody(bench.db);
    const fields = { "name-en": "Refunds", "name-fi": "Palautukset", position: "2", topic: "" };

    const added = await visit("/en/admin/sections/new", { as: ada, form: fields });

    expect(leadsTo(added)).toBe("/en/admin/sections");
    expect(await (await visit("/fi/help/refunds")).text()).toContain("Palautukset");
    const refused = await visit("/en/admin/sections/1", {
      as: ada,
      form: { ...fields, "name-fi": "" },
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="Refunds"');
    await visit("/en/admin/sections/1", { as: ada, form: { intent: "remove" } });
    expect((await visit("/en/help/refunds")).status).toBe(404);
    expect((await visit("/en/admin/sections/1", { as: ada })).status).toBe(404);
  });

  test("a page is looked at before it is saved, and both languages are read", async () => {
    const { ada } = await everybody(bench.db);
    const address = "/en/admin/pages/terms";
    const form = fieldsShown(await (await visit(address, { as: ada })).text());
    const words = { ...form, "markdown-fi": "Uudet **ehdot** <script>alert(1)</script>" };

    const preview = await visit(address, { as: ada, form: { ...words, intent: "preview" } });
    expect(await preview.text()).toContain("<strong>ehdot</strong>");
    expect(await (await visit("/fi/about/terms")).text()).not.toContain("Uudet");

    const saved = await visit(address, { as: ada, form: { ...words, intent: "save" } });
    expect(leadsTo(saved)).toBe("/en/admin/pages");
    const page = await (await visit("/fi/about/terms")).text();
    expect(page).toContain("<strong>ehdot</strong>");
    expect(page).not.toContain("<script>alert");
    const late = await visit(address, { as: ada, form: { ...words, "markdown-fi": "Muut" } });
    expect(late.status).toBe(409);
  });

  test("a channel of contact is described and shown to everybody", async () => {
    const { ada } = await everybody(bench.db);
    const form = {
      "matter-en": "A card is lost",
      "matter-fi": "Kortti on kadonnut",
      "way-en": "Telephone",
      "way-fi": "Puhelin",
      href: "tel:+358 00 000 000",
      "days-0": ["1", "2", "3", "4", "5"],
      "from-0": "09:00",
      "to-0": "16:00",
      languages: ["en", "fi"],
      intent: "save",
    };
    expect(await (await visit("/en/contact")).text()).toContain("has not described");

    const saved = await visit("/en/admin/contact", { as: ada, form });

    expect(leadsTo(saved)).toBe("/en/admin/contact");
    const page = await (await visit("/fi/contact")).text();
    expect(page).toContain("Kortti on kadonnut");
    expect(page).toContain('href="tel:+358 00 000 000"');
    expect(page).toContain("ma–pe 09:00–16:00");
    const wrong = await visit("/en/admin/contact", {
      as: ada,
      form: { ...form, href: "javascript:alert(1)" },
    });
    expect(wrong.status).toBe(422);
    const gone = await visit("/en/admin/contact", { as: ada, form: { intent: "remove:1" } });
    expect(gone.status).toBe(303);
    expect(await (await visit("/en/contact")).text()).toContain("has not described");
  });

  test("all of it exists for admins alone", async () => {
    const { stella, mo, otto, ada } = await everybody(bench.db);

    for (const address of [...pages, ...more]) {
      for (const as of [otto, mo, stella]) {
        expect((await visit(address, { as })).status).toBe(404);
        expect((await visit(address, { as, form: { intent: "save" } })).status).toBe(
          address === "/en/admin/sections" || address === "/en/admin/pages" ? 405 : 404,
        );
      }
      expect((await visit(address, { as: ada })).status).toBe(200);
      expect(leadsTo(await visit(address))).toMatch(/^\/en\/sign-in/);
    }
  });

  test("pages about the site are there in both languages, and only those", async () => {
    for (const slug of [
      "guidelines",
      "terms",
      "privacy",
      "accessibility",
      "cookies",
      "shortcuts",
    ]) {
      expect((await visit(`/en/about/${slug}`)).status).toBe(200);
      expect((await visit(`/fi/about/${slug}`)).status).toBe(200);
    }
    expect((await visit("/en/about/company")).status).toBe(404);
    expect((await visit("/en/about/toString")).status).toBe(404);
  });
});
