import { expect, test } from "#tests/support/browser.ts";
import { askQuestion, giveAnswer, postWith } from "#tests/support/journeys.ts";

const first = "Open the settings and switch the monthly filter off; the rows come back at once.";
const second = "Or wait until the first day of the next month, then the filter empties itself.";

test("the asker marks two solutions, takes them back, and tells another way", async ({
  page,
  signInAs,
  openAs,
  openAsStranger,
  t,
  lang,
}) => {
  await signInAs("otto");
  const thread = await askQuestion(page, lang);
  await giveAnswer(await openAs("vera"), lang, thread, first);
  const pekka = await openAs("pekka");
  await giveAnswer(pekka, lang, thread, second);
  await expect(pekka.getByRole("button", { name: t("forum.thread.accept") })).toHaveCount(0);

  const mine = { name: t("forum.thread.solved-mine") };
  await page.goto(thread.address);
  await postWith(page, first).getByRole("button", mine).click();
  const solved = page.getByRole("region", { name: t("forum.thread.accepted-solution") });
  await expect(solved.filter({ hasText: first })).toBeVisible();
  await expect(page.getByLabel(t("forum.thread.add-for-others"))).toBeVisible();

  await page.goto(thread.address);
  await postWith(page, second).getByRole("button", mine).click();
  await expect(solved).toHaveCount(2);
  const stranger = await openAsStranger();
  await stranger.goto(thread.address);
  await expect(stranger.getByText(t("forum.state.solved"), { exact: true }).first()).toBeVisible();

  const back = page.getByRole("button", { name: t("forum.thread.did-not-help") });
  await page.goto(thread.address);
  await back.first().click();
  await expect(solved).toHaveCount(1);
  await page.goto(thread.address);
  await back.click();
  await expect(solved).toHaveCount(0);

  await page.goto(thread.address);
  await page.getByRole("link", { name: t("forum.thread.solved-otherwise") }).click();
  await page.getByLabel(t("forum.write.otherwise-label")).fill("The filter was set by my cat.");
  await page.getByRole("button", { name: t("forum.write.otherwise-save") }).click();
  await expect(page.getByText(t("forum.banner.solved-otherwise"))).toBeVisible();
  await expect(page.getByText("The filter was set by my cat.")).toBeVisible();
});

test("who accepted may be told more for others", async ({ page, signInAs, openAs, t, lang }) => {
  await signInAs("otto");
  const thread = await askQuestion(page, lang);
  await giveAnswer(await openAs("vera"), lang, thread, first);

  await page.goto(thread.address);
  await postWith(page, first)
    .getByRole("button", { name: t("forum.thread.solved-mine") })
    .click();
  await page.getByLabel(t("forum.thread.add-for-others")).fill("It took a minute to show.");
  await page
    .getByRole("button", { name: t("forum.write.comment-post") })
    .first()
    .click();

  await expect(page.getByText("It took a minute to show.")).toBeVisible();
});
