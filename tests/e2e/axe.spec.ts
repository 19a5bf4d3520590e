import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { findPlaces, pagesOf, type Visitor } from "#tests/support/demo-addresses.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything axe has to say of a page in light, and of its colours in dark; and whether it is wider than the window. */
async function wrongsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await new AxeBuilder({ page })
    .setLegacyMode()
    .withRules(["color-contrast", "link-in-text-block"])
    .analyze();
  const found = [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(" ")} ${failureSummary?.split("\n")[1]?.trim()}`,
    ),
  );
  const wide: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    if (reach > width) wide.push(`is ${reach} wide in a window of ${width}`);
  }
  return [...found, ...wide];
}

async function lookAtAll(page: Page, addresses: readonly string[]) {
  const wrong: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    for (const what of await wrongsOf(page)) wrong.push(`${address} ${what}`);
  }
  expect(wrong).toEqual([]);
}

for (const who of ["guest", "otto", "stella", "ada"] satisfies Visitor[])
  test(`axe finds nothing, and nothing is too wide, on the pages of ${who}`, async ({
    page,
    request,
    signInAs,
  }) => {
    test.setTimeout(300_000);
    const addresses = pagesOf(await findPlaces(request), "en")[who];
    if (who !== "guest") await signInAs(who);

    await lookAtAll(page, addresses);
  });

test.describe("in Finnish", () => {
  test.use({ lang: "fi" });

  test("axe finds nothing on the main pages", async ({ page, request, signInAs }) => {
    test.setTimeout(180_000);
    const { guest, otto } = pagesOf(await findPlaces(request, "fi"), "fi");
    await lookAtAll(page, guest.slice(0, 18));

    await signInAs("otto");
    await lookAtAll(page, otto.slice(0, 7));
  });
});
