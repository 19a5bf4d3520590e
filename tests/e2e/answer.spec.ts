import { expect, test } from "#tests/support/browser.ts";
import { askQuestion, giveAnswer, openMenu, postWith, send } from "#tests/support/journeys.ts";

const answer = "Look under Activity: the list there is never empty, only filtered by month.";

test("what a guest answers waits for them while they sign in", async ({
  page,
  openAs,
  t,
  lang,
}) => {
  const thread = await askQuestion(await openAs("otto"), lang);

  await page.goto(thread.address);
  await page.getByRole("textbox", { name: t("forum.write.your-answer") }).fill(answer);
  await page.getByRole("button", { name: t("forum.write.answer-guest") }).click();
  await page.getByRole("button", { name: t("accounts.demo-vera") }).click();

  await expect(page.getByRole("textbox", { name: t("forum.write.your-answer") })).toHaveValue(
    answer,
  );
  await page.getByRole("button", { name: t("forum.write.answer-post") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(thread.title);
  await expect(postWith(page, answer)).toBeVisible();
});

test("an answer is commented, changed with a reason, and deleted", async ({
  page,
  signInAs,
  openAs,
  t,
  lang,
}) => {
  const otto = await openAs("otto");
  const thread = await askQuestion(otto, lang);
  await signInAs("vera");
  await page.goto(thread.address);
  await page.getByRole("textbox", { name: t("forum.write.your-answer") }).fill(answer);
  await page.getByRole("button", { name: t("forum.write.answer-post") }).click();
  await expect(postWith(page, answer)).toBeVisible();

  await otto.goto(thread.address);
  const seen = postWith(otto, answer);
  await seen.getByText(t("forum.thread.comment"), { exact: true }).click();
  await seen.getByLabel(t("forum.write.your-comment")).fill("Which month do you mean?");
  await seen.getByRole("button", { name: t("forum.write.comment-post") }).click();
  await expect(otto.getByText("Which month do you mean?")).toBeVisible();

  await page.goto(thread.address);
  const menu = await openMenu(postWith(page, answer), t);
  await menu.getByRole("link", { name: t("forum.thread.edit") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("forum.write.edit-answer"));
  await page.locator("textarea[name=body]").fill(`${answer} Choose November.`);
  await page.getByLabel(t("forum.write.reason")).fill("Named the month");
  await page.getByRole("button", { name: t("forum.write.save") }).click();
  await expect(postWith(page, "Choose November.")).toBeVisible();

  await page.getByRole("link", { name: t("forum.thread.edited-times", { times: 1 }) }).click();
  await expect(page.getByText("Named the month")).toBeVisible();
  await expect(page.getByRole("insertion").filter({ hasText: "Choose November." })).toBeVisible();

  await page.getByRole("link", { name: t("forum.history.back") }).click();
  const again = await openMenu(postWith(page, "Choose November."), t);
  await again.getByRole("link", { name: t("forum.thread.delete") }).click();
  await page.getByRole("button", { name: t("forum.write.delete") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(thread.title);
  await otto.goto(thread.address);
  await expect(otto.getByText("Choose November.")).toHaveCount(0);
});

test("an answer that is too short is not lost", async ({ page, signInAs, openAs, t, lang }) => {
  const thread = await askQuestion(await openAs("otto"), lang);
  await signInAs("pekka");
  await page.goto(thread.address);

  await page.getByRole("textbox", { name: t("forum.write.your-answer") }).fill("Try again.");
  await page.getByRole("button", { name: t("forum.write.answer-post") }).click();

  await expect(page.getByRole("heading", { name: t("form.problem") })).toBeVisible();
  await expect(page.getByRole("textbox", { name: t("forum.write.your-answer") })).toHaveValue(
    "Try again.",
  );
});

test("a moderator changes somebody's answer and says why", async ({
  page,
  signInAs,
  openAs,
  t,
  lang,
}) => {
  const otto = await openAs("otto");
  const thread = await askQuestion(otto, lang);
  const postId = await giveAnswer(await openAs("vera"), lang, thread, answer);

  const form = { body: `${answer} Ask me.`, intent: "save" };
  expect((await send(otto, `/${lang}/posts/${postId}/edit`, form)).status()).toBe(403);

  await signInAs("mo");
  await page.goto(`/${lang}/posts/${postId}/edit`);
  await page.locator("textarea[name=body]").fill("Look under Activity and choose a month there.");
  await page.getByLabel(t("forum.write.reason-needed"), { exact: true }).fill("Made it clearer");
  await page.getByRole("button", { name: t("forum.write.save") }).click();

  const named = t("forum.thread.edited-by", { times: 1, name: "Mo" });
  await expect(postWith(page, "choose a month there").getByText(named.slice(0, 6))).toBeVisible();
});
