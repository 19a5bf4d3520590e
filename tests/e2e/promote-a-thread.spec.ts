import { expect, test } from "#tests/support/browser.ts";
import { acceptAnswer, askQuestion, giveAnswer } from "#tests/support/journeys.ts";

const solution = [
  "The figures come from a cache, so this is how to get fresh ones.",
  "1. Open Settings and choose Storage",
  "2. Press Empty the cache and start again",
].join("\n\n");

test("a solved thread becomes a help article that strangers find, until it is archived", async ({
  page,
  signInAs,
  openAs,
  openAsStranger,
  t,
  lang,
}) => {
  const otto = await openAs("otto");
  const thread = await askQuestion(otto, lang);
  const postId = await giveAnswer(await openAs("vera"), lang, thread, solution);
  await acceptAnswer(otto, lang, thread, postId);
  const title = `Empty the cache ${thread.id} and see fresh figures`;

  const secret = await otto.goto(`/${lang}/curate/${thread.id}`);
  expect(secret?.status()).toBe(404);

  await signInAs("stella");
  await page.goto(`/${lang}/curate/${thread.id}`);
  const source = page.getByRole("region", { name: t("help-center.edit.source") });
  const offered = await source.getByRole("checkbox", { checked: true }).all();
  for (const ticked of offered.toReversed()) await ticked.uncheck();
  for (const words of ["Open Settings and choose", "Press Empty the cache"])
    await source.getByRole("checkbox", { name: words }).first().check();
  await source.getByRole("button", { name: t("help-center.edit.insert") }).click();

  const draft = page.getByRole("region", { name: t("help-center.edit.draft") });
  await expect(draft.getByRole("listitem").filter({ hasText: "Vera S." }).first()).toBeVisible();
  await draft.getByLabel(t("help-center.edit.title")).fill(title);
  await draft.getByLabel(t("help-center.article.in-short")).fill("Empty the cache, start again.");
  await draft.getByRole("button", { name: t("help-center.edit.save"), exact: true }).click();
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: "stella" })
      .or(page.getByRole("status").filter({ hasText: "Stella" }))
      .first(),
  ).toBeVisible();
  await draft.getByRole("button", { name: t("help-center.edit.preview") }).click();
  await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();

  const stranger = await openAsStranger();
  await stranger.goto(thread.address);
  await expect(stranger.getByRole("link", { name: title })).toHaveCount(0);

  await draft.getByRole("button", { name: t("help-center.edit.publish") }).click();
  await page.getByLabel(t("help-center.publish.checked")).check();
  await page.getByRole("button", { name: t("help-center.publish.do"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const { pathname } = new URL(page.url());

  await stranger.goto(thread.address);
  await expect(stranger.getByRole("link", { name: title })).toBeVisible();
  await stranger.goto(`/${lang}/help`);
  await stranger.locator("input[type=search]").first().fill(title);
  await stranger.locator("input[type=search]").first().press("Enter");
  await stranger.getByRole("heading").getByRole("link", { name: title }).first().click();
  const from = stranger.getByRole("region", { name: t("help-center.article.from") });
  await expect(from.getByRole("link", { name: "Vera S." })).toBeVisible();
  await expect(from.getByText(t("help-center.article.credit-solution"))).toBeVisible();
  await from.getByRole("link", { name: t("help-center.article.discussion") }).click();
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(thread.title);

  const articleId = pathname.split("/")[4];
  await page.goto(`/${lang}/articles/${articleId}/archive`);
  await page.getByLabel(t("help-center.archive.reason")).fill("The cache is gone since spring.");
  await page.getByRole("button", { name: t("help-center.archive.do"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("help-center.articles.title"));
  await stranger.goto(thread.address);
  await expect(stranger.getByRole("link", { name: title })).toHaveCount(0);
  const gone = await stranger.goto(pathname);
  expect(gone?.status()).toBe(410);
  await expect(
    stranger.getByText("The cache is gone since spring.", { exact: false }).first(),
  ).toBeVisible();
});
