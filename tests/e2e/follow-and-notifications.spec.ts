import { expect, test } from "#tests/support/browser.ts";
import { acceptAnswer, askQuestion, giveAnswer } from "#tests/support/journeys.ts";

const answer = "Close the app, wait a minute and open it again: the figures are right after that.";

test("whoever asks or follows is told, once, and can stop it", async ({
  page,
  signInAs,
  openAs,
  t,
  lang,
}) => {
  const otto = await openAs("otto");
  const thread = await askQuestion(otto, lang);

  await signInAs("anna");
  await page.goto(thread.address);
  const follow = page.getByRole("button", { name: t("forum.thread.follow") });
  await follow.click();
  const following = page.getByRole("button", { name: t("forum.thread.following") });
  await expect(following).toHaveAttribute("aria-pressed", "true");

  const vera = await openAs("vera");
  const postId = await giveAnswer(vera, lang, thread, answer);
  await acceptAnswer(otto, lang, thread, postId);

  await otto.goto(`/${lang}/notifications`);
  const ottosRow = otto.getByRole("listitem").filter({ hasText: thread.title });
  await expect(ottosRow).toHaveCount(1);
  await expect(ottosRow).toContainText(t("notifications.kind-answer"));
  await ottosRow.getByRole("button", { name: t("notifications.mark-read") }).click();
  await expect(ottosRow).toContainText(t("notifications.read-one"));

  await vera.goto(`/${lang}/notifications`);
  const verasRow = vera.getByRole("listitem").filter({ hasText: thread.title });
  await expect(verasRow.first()).toContainText(t("notifications.kind-solution"));

  await page.goto(`/${lang}/notifications`);
  const row = page.getByRole("listitem").filter({ hasText: thread.title });
  await expect(row.first()).toContainText(t("notifications.answer", { name: "Vera S." }));
  await row
    .first()
    .getByRole("button", { name: t("notifications.stop-following") })
    .click();
  await expect(row.getByRole("button", { name: t("notifications.stop-following") })).toHaveCount(0);

  await page.goto(thread.address);
  await expect(follow).toHaveAttribute("aria-pressed", "false");
});
