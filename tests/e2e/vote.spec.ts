import { expect, settled, test } from "#tests/support/browser.ts";
import { askQuestion, giveAnswer, postWith } from "#tests/support/journeys.ts";

const answer = "Turn the phone around and look at the other side of it, then try once more.";

test("a vote is given, counted and taken back", async ({
  page,
  signInAs,
  openAs,
  openAsStranger,
  t,
  lang,
  javaScriptEnabled,
}) => {
  const otto = await openAs("otto");
  const thread = await askQuestion(otto, lang);
  await giveAnswer(await openAs("pekka"), lang, thread, answer);
  await signInAs("vera");
  await page.goto(thread.address);
  await settled(page, javaScriptEnabled);
  let loads = 0;
  page.on("load", () => (loads += 1));

  const same = page.getByRole("button", { name: t("forum.thread.same-problem") });
  await same.click();
  await expect(same).toHaveAttribute("aria-pressed", "true");
  await expect(same).toContainText("1");
  const helpful = postWith(page, answer).getByRole("button", { name: t("forum.thread.helpful") });
  await helpful.click();
  await expect(helpful).toHaveAttribute("aria-pressed", "true");

  await otto.goto(thread.address);
  await expect(otto.getByRole("button", { name: t("forum.thread.same-problem") })).toHaveCount(0);
  await expect(otto.getByText(t("forum.thread.have-this", { count: 1 })).first()).toBeVisible();
  const stranger = await openAsStranger();
  await stranger.goto(thread.address);
  await expect(
    stranger.getByRole("link", { name: `${t("forum.thread.helpful")} 1` }),
  ).toBeVisible();

  await same.click();
  await expect(same).toHaveAttribute("aria-pressed", "false");
  await expect(same).toContainText("0");
  await page.reload();
  await expect(same).toHaveAttribute("aria-pressed", "false");
  await expect(helpful).toHaveAttribute("aria-pressed", "true");
  if (javaScriptEnabled) expect(loads).toBe(1);
});
