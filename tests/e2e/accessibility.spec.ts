import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";

/** Wide in English and narrow in Finnish, each page in light and dark. */
test.beforeEach(async ({ page, lang }) => {
  await page.setViewportSize({ width: lang === "en" ? 1280 : 320, height: 800 });
});

test("a guest finds no barrier on any page", async ({ page, lang, javaScriptEnabled }) => {
  test.setTimeout(480_000);
  const [thread, topic, tag] = await linksOn(page, `/${lang}/questions`, ["t", "topics", "tags"]);
  const [article, section] = await linksOn(page, `/${lang}/help`, ["help/a", "help"]);
  const pages = [
    "",
    "questions",
    "topics",
    "help",
    "search?q=refund",
    "search?q=qqqqqq",
    "ask",
    "contact",
    "about/guidelines",
    "u/vera",
    "sign-in",
    "sign-up",
    "settings/display",
    "nowhere",
    "gallery",
    "gallery?state=refused",
  ].map((rest) => `/${lang}/${rest}`);

  expect(
    await barriersOn(page, [...pages, thread, topic, tag, article, section], javaScriptEnabled),
  ).toEqual([]);
});

test("a member finds no barrier on any page", async ({
  page,
  lang,
  signInAs,
  javaScriptEnabled,
}) => {
  test.setTimeout(240_000);
  await signInAs("otto");
  const [thread] = await linksOn(page, `/${lang}/questions`, ["t"]);
  const pages = [
    "notifications",
    "settings/profile",
    "settings/security",
    "settings/display",
    "ask",
  ];

  expect(
    await barriersOn(page, [...pages.map((rest) => `/${lang}/${rest}`), thread], javaScriptEnabled),
  ).toEqual([]);
});

test("staff and admins find no barrier at their benches", async ({
  page,
  lang,
  signInAs,
  javaScriptEnabled,
}) => {
  test.setTimeout(240_000);
  await signInAs("ada");
  const [solved] = await linksOn(page, `/${lang}/questions?tab=solved`, ["t"]);
  const threadId = /\/t\/(\d+)/.exec(solved ?? "")?.[1];
  const pages = [
    `curate/${threadId}`,
    "articles",
    "admin/topics",
    "admin/topics/new",
    "admin/sections",
    "admin/sections/new",
    "admin/pages",
    "admin/contact",
  ];

  expect(
    await barriersOn(
      page,
      pages.map((rest) => `/${lang}/${rest}`),
      javaScriptEnabled,
    ),
  ).toEqual([]);
});

/** The first link of each kind in a page's own content. */
async function linksOn(page: Page, address: string, kinds: string[]) {
  await page.goto(address);
  const hrefs = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return kinds.map((kind) =>
    hrefs.find((href) => href.split("/").slice(2).join("/").startsWith(`${kind}/`)),
  );
}

/**
 * What axe finds, and whether a page is wider than its window. An address that was not found is left out.
 *
 * Axe is a script: where scripts are off only the width is looked at.
 */
async function barriersOn(
  page: Page,
  addresses: (string | undefined)[],
  hasScripts: boolean | undefined,
): Promise<string[]> {
  const barriers: string[] = [];
  for (const address of addresses.filter((one) => one !== undefined)) {
    await page.goto(address);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overhang > 0) barriers.push(`${address}: ${overhang} px too wide`);
    for (const colorScheme of hasScripts ? (["light", "dark"] as const) : []) {
      // Without motion, or a colour is measured on its way from light to dark.
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations)
        barriers.push(
          `${address}, ${colorScheme}: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
        );
    }
  }
  return barriers;
}
