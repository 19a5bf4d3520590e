import { expect, test } from "#tests/support/browser.ts";
import { plainTopic } from "#tests/support/journeys.ts";

/** The browser of the tests says that it is steered, and counts as a robot. */
test.use({
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
});

const question = {
  en: "My refund has not come to my card yet",
  fi: "Palautus ei ole tullut kortilleni vieläkään",
};
const query = { en: "refund", fi: "palautus" };

test("a guest's visit hangs together without a cookie, until a yes to one line", async ({
  page,
  context,
  t,
  lang,
}) => {
  const keyNow = () => new URL(page.url()).searchParams.get("j");
  const cookies = async () => (await context.cookies()).map(({ name }) => name);
  await page.goto(`/${lang}/search?q=${query[lang]}`);

  await page.getByRole("main").getByRole("heading", { level: 3 }).getByRole("link").first().click();
  await expect(page).toHaveURL(/[?&]j=[\w-]{22}$/);
  const key = keyNow();
  expect(await cookies()).toEqual([]);

  await page
    .getByRole("banner")
    .getByRole("link", { name: t("site.ask"), exact: true })
    .click();
  await page.getByLabel(t("forum.ask.title-label")).fill(question[lang]);
  await page.getByLabel(t("forum.ask.topic-label")).selectOption(plainTopic(lang));
  await page.getByRole("button", { name: t("forum.ask.continue") }).click();
  await expect(page).toHaveURL(/\/ask\/(check|details)\?j=/);
  expect(keyNow()).toBe(key);

  await page.goto(`/${lang}/search?q=${query[lang]}`);
  await page.getByRole("button", { name: t("insight.line-yes") }).click();
  await expect(page.getByText(t("insight.line-kept"))).toBeVisible();
  expect(await cookies()).toContain("journey");

  await page.getByRole("button", { name: t("insight.line-stop") }).click();
  await expect(page.getByText(t("insight.line-ask"))).toBeVisible();
  expect(await cookies()).not.toContain("journey");
});
