import { expect, test } from "#tests/support/browser.ts";
import { localeNames, locales } from "#app/i18n/locales.ts";
import { freshTitle } from "#tests/support/journeys.ts";

test("an admin makes a topic, and people can ask in it", async ({
  page,
  signInAs,
  openAsStranger,
  t,
  lang,
}) => {
  const name = freshTitle().slice(0, 30);
  await signInAs("ada");
  await page.goto(`/${lang}/admin/topics`);
  await page.getByRole("link", { name: t("admin.topics.new") }).click();
  for (const locale of locales)
    await page
      .getByLabel(t("admin.topics.name", { language: locale }))
      .first()
      .fill(name);
  await page.getByRole("button", { name: t("admin.topics.save") }).click();

  await expect(page.getByText(t("admin.topics.saved", { name }))).toBeVisible();
  const stranger = await openAsStranger();
  await stranger.goto(`/${lang}/ask`);
  await expect(stranger.getByRole("option", { name, exact: true })).toHaveCount(1);
});

test("an admin makes a section of the Help Center", async ({ page, signInAs, t, lang }) => {
  const name = freshTitle().slice(0, 30);
  await signInAs("ada");
  await page.goto(`/${lang}/admin/sections`);
  await page.getByRole("link", { name: t("help-center.sections.new") }).click();
  await page.getByLabel(t("help-center.sections.name-en")).fill(name);
  await page.getByLabel(t("help-center.sections.name-fi")).fill(name);
  await page.getByRole("button", { name: t("help-center.sections.save") }).click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/admin/sections$`));

  await expect(page.getByRole("link", { name })).toBeVisible();
});

test("an admin changes a page that everybody can read", async ({
  page,
  signInAs,
  openAs,
  openAsStranger,
  t,
  lang,
}) => {
  const words = `We keep ${freshTitle()} and nothing else.`;
  await signInAs("ada");
  await page.goto(`/${lang}/admin/pages/cookies`);
  const half = page.getByRole("region", { name: localeNames[lang] });
  await half.getByLabel(t("help-center.page.text")).fill(words);
  await page.getByRole("button", { name: t("help-center.page.save") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("help-center.page.all"));

  const stranger = await openAsStranger();
  await stranger.goto(`/${lang}/about/cookies`);
  await expect(stranger.getByText(words)).toBeVisible();

  const stella = await openAs("stella");
  const answer = await stella.goto(`/${lang}/admin/pages/cookies`);
  expect(answer?.status()).toBe(404);
});
