import { expect, test } from "#tests/support/browser.ts";

test("a reader chooses dark colours and larger text, and every page keeps to it", async ({
  page,
  lang,
  t,
}) => {
  await page.goto(`/${lang}/settings/display`);
  await page.getByLabel(t("site.theme-dark")).check();
  await page.getByLabel(t("site.text-size-125")).check();
  await page.getByRole("button", { name: t("site.save-display") }).click();

  await expect(page.getByText(t("site.display-saved"))).toBeVisible();
  await page.goto(`/${lang}`);
  const look = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    return { scheme: root.colorScheme, size: root.fontSize };
  });
  expect(look).toEqual({ scheme: "dark", size: "20px" });
});

test("a half-written text is there again after the page was closed", async ({
  page,
  lang,
  t,
  signInAs,
  javaScriptEnabled,
}) => {
  await signInAs("otto");
  await page.goto(`/${lang}/gallery`, { waitUntil: "networkidle" });
  await page.getByLabel(t("gallery.area")).fill("Half an answer");
  await page.goto(`/${lang}`);

  await page.goto(`/${lang}/gallery`);

  // Only a script can keep what was never sent.
  const kept = javaScriptEnabled ? "Half an answer" : "";
  await expect(page.getByLabel(t("gallery.area"))).toHaveValue(kept);
});

test("a lost reader searches on from the page that says so", async ({ page, lang, t }) => {
  await page.goto(`/${lang}/nowhere`);
  await expect(
    page.getByRole("heading", { level: 1, name: t("errors.page.404.title") }),
  ).toBeVisible();

  const search = page.getByRole("search", { name: t("errors.search-instead") });
  await search.locator("input[type=search]").fill("refund");
  await search.getByRole("button").click();

  await expect(page).toHaveURL(new RegExp(`/${lang}/search\\?q=refund$`));
});

test("the narrow header opens its menu, and everything in it leads somewhere", async ({
  page,
  lang,
  t,
  signInAs,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signInAs("otto");
  await page.locator("summary", { hasText: t("site.menu") }).click();

  await page
    .getByRole("navigation", { name: t("site.menu") })
    .getByText(t("site.sign-out"))
    .click();

  await expect(page.getByRole("link", { name: "otto" })).toHaveCount(0);
  await page.goto(`/${lang}`);
  await page.locator("summary", { hasText: t("site.menu") }).click();
  await expect(
    page.getByRole("navigation", { name: t("site.menu") }).getByText(t("site.sign-in")),
  ).toBeVisible();
});
