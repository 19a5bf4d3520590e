import { expect, test } from "#tests/support/browser.ts";

const password = "violin harbour teaspoon 41";

test("somebody makes an account, goes, and comes back", async ({ page, t, lang }) => {
  const own = Date.now().toString(36);
  const email = `kaisla.${own}@example.com`;

  await page.goto(`/${lang}`);
  await page
    .getByRole("banner")
    .getByRole("link", { name: t("site.sign-in") })
    .first()
    .click();
  await page
    .getByRole("main")
    .getByRole("link", { name: t("accounts.sign-up") })
    .click();
  await page.getByLabel(t("accounts.email")).fill(email);
  await page.getByLabel(t("accounts.display-name")).fill(`Kaisla ${own}`);
  await page.getByLabel(t("accounts.password"), { exact: true }).fill(password);
  await page.getByLabel(t("accounts.sign-up-guidelines")).check();
  await page.getByRole("button", { name: t("accounts.sign-up") }).click();
  const menu = page.getByRole("banner").getByText(`kaisla-${own}`, { exact: true });
  await expect(menu).toBeVisible();

  await menu.click();
  await page
    .getByRole("banner")
    .getByRole("button", { name: t("site.sign-out") })
    .first()
    .click();
  await expect(menu).toHaveCount(0);

  await page.goto(`/${lang}/sign-in`);
  await page.getByLabel(t("accounts.email")).fill(email);
  await page.getByLabel(t("accounts.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("accounts.sign-in"), exact: true }).click();
  await expect(menu).toBeVisible();
});

test("a wrong password is told, and the address stays in its field", async ({ page, t, lang }) => {
  await page.goto(`/${lang}/sign-in`);
  await page.getByLabel(t("accounts.email")).fill("otto@example.com");
  await page.getByLabel(t("accounts.password"), { exact: true }).fill("not the password at all");
  await page.getByRole("button", { name: t("accounts.sign-in"), exact: true }).click();

  await expect(page.getByText(t("accounts.sign-in-failed")).first()).toBeVisible();
  await expect(page.getByLabel(t("accounts.email"))).toHaveValue("otto@example.com");
  await expect(page.getByLabel(t("accounts.password"), { exact: true })).toHaveValue("");
});

test("one click is enough in the demo, and leads back to where it was needed", async ({
  page,
  t,
  lang,
}) => {
  await page.goto(`/${lang}/notifications`);
  await expect(page).toHaveURL(/sign-in\?next=/);

  await page.getByRole("button", { name: t("accounts.demo-vera") }).click();

  await expect(page).toHaveURL(new RegExp(`/${lang}/notifications$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("notifications.title"));
});
