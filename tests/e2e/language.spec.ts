import { localeNames, locales } from "#app/i18n/locales.ts";
import { expect, test } from "#tests/support/browser.ts";

test("the other language shows the same page, and the words of people keep their own", async ({
  page,
  t,
  lang,
}) => {
  const other = locales.find((locale) => locale !== lang)!;
  await page.goto(`/${lang}/questions?lang=${other}`);
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await page.getByRole("main").getByRole("heading", { level: 3 }).getByRole("link").first().click();

  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveAttribute("lang", other);
  await expect(page.getByRole("article").first().locator(`[lang=${other}]`).first()).toBeVisible();
  const words = await title.innerText();
  await expect(page.getByText(t("forum.thread.still-stuck"))).toBeVisible();

  await page
    .getByRole("banner")
    .getByRole("link", { name: localeNames[other], exact: true })
    .first()
    .click();

  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(page).toHaveURL(new RegExp(`/${other}/t/\\d+/`));
  await expect(title).toHaveText(words);
});

test("the start page follows the language of the browser", async ({ browser, lang, baseURL }) => {
  const context = await browser.newContext({ locale: lang, baseURL: baseURL ?? "" });
  const page = await context.newPage();

  await page.goto("/");

  await expect(page).toHaveURL(new RegExp(`/${lang}$`));
  await context.close();
});
