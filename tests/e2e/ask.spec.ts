import { expect, test } from "#tests/support/browser.ts";
import { freshTitle, plainTopic } from "#tests/support/journeys.ts";

const body = "The list stays empty since Monday, on the phone and on the laptop alike.";

test("a guest asks in steps, signs in at the end, and nothing of it is lost", async ({
  page,
  t,
  lang,
}) => {
  const title = freshTitle();
  await page.goto(`/${lang}`);
  await page
    .getByRole("banner")
    .getByRole("link", { name: t("site.ask"), exact: true })
    .click();
  await page.getByLabel(t("forum.ask.title-label")).fill(title);
  await page.getByLabel(t("forum.ask.topic-label")).selectOption(plainTopic(lang));
  await page.getByRole("button", { name: t("forum.ask.continue") }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("forum.ask.details-title"));
  await page.getByLabel(t("forum.ask.body-label")).fill(body);
  await page.getByLabel(t("forum.ask.tried-label")).fill("Started the phone again.");
  await page.getByLabel(t("forum.ask.tags"), { exact: false }).first().fill("empty-list, laptop");
  await page.getByRole("button", { name: t("forum.ask.post-guest") }).click();

  await expect(page.getByText(t("accounts.sign-in-kept"))).toBeVisible();
  await page.getByRole("button", { name: t("accounts.demo-otto") }).click();
  await expect(page.getByRole("textbox", { name: t("forum.ask.question-label") })).toHaveValue(
    title,
  );
  await expect(page.getByLabel(t("forum.ask.body-label"))).toHaveValue(body);
  await page.getByRole("button", { name: t("forum.ask.post"), exact: true }).click();

  await expect(page.getByText(t("forum.write.posted"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("main")).toContainText("Started the phone again.");
  await expect(page.getByRole("link", { name: "empty-list" })).toBeVisible();
});

test("what is missing is said beside what was typed", async ({ page, signInAs, t, lang }) => {
  await signInAs("vera");
  await page.goto(`/${lang}/ask`);
  await page.getByLabel(t("forum.ask.title-label")).fill("Too short");
  await page.getByRole("button", { name: t("forum.ask.continue") }).click();

  const problem = t("forum.title-short", { least: 10 });
  await expect(page.getByRole("heading", { name: t("form.problem") })).toBeVisible();
  await expect(page.getByText(problem).first()).toBeVisible();
  await expect(page.getByLabel(t("forum.ask.title-label"))).toHaveValue("Too short");

  const title = freshTitle();
  await page.getByLabel(t("forum.ask.title-label")).fill(title);
  await page.getByLabel(t("forum.ask.topic-label")).selectOption(plainTopic(lang));
  await page.getByRole("button", { name: t("forum.ask.continue") }).click();
  await page.getByLabel(t("forum.ask.body-label")).fill("Help!");
  await page.getByRole("button", { name: t("forum.ask.post"), exact: true }).click();

  await expect(page.getByRole("heading", { name: t("form.problem") })).toBeVisible();
  await expect(page.getByLabel(t("forum.ask.body-label"))).toHaveValue("Help!");
  await expect(page.getByRole("textbox", { name: t("forum.ask.question-label") })).toHaveValue(
    title,
  );
});

test("whoever finds the answer among those like it need not ask", async ({
  page,
  t,
  lang,
  javaScriptEnabled,
}) => {
  const words = {
    en: "Refund says completed, but there is no money on my card",
    fi: "Asiakas riitautti maksun, jonka on itse hyväksynyt",
  };
  await page.goto(`/${lang}/ask`);
  await page.getByLabel(t("forum.ask.title-label")).fill(words[lang]);
  if (javaScriptEnabled) {
    const close = page.locator("close-questions");
    await expect(close.getByText(t("forum.ask.close-found"))).toBeVisible();
    await expect(close.getByRole("link").first()).toHaveAttribute("href", /\/ask\/opened\?/);
  }
  await page.getByLabel(t("forum.ask.topic-label")).selectOption(plainTopic(lang));
  await page.getByRole("button", { name: t("forum.ask.continue") }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("forum.ask.check-title"));
  const first = page.getByRole("article").first();
  const title = (await first.getByRole("link").first().innerText()).trim();
  await first.getByRole("button", { name: t("forum.ask.solved-it") }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("forum.ask.thanks-title"));
  await page
    .getByRole("link", { name: t("forum.ask.thanks-to-thread") })
    .or(page.getByRole("link", { name: t("forum.ask.thanks-to-article") }))
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});
