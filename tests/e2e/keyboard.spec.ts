import { expect, test } from "#tests/support/browser.ts";
import { findPlaces } from "#tests/support/demo-addresses.ts";

test.beforeEach(({ javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, "Single keys need a script; what they press is there without.");
});

test("single keys lead about the pages, and rest while somebody types", async ({
  page,
  lang,
  t,
}) => {
  await page.goto(`/${lang}/questions`);

  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(page.locator(".row__title a").first()).toBeFocused();

  await page.keyboard.press("/");
  const search = page.locator("input[type=search]");
  await expect(search).toBeFocused();
  await page.keyboard.type("cgh?");
  await expect(search).toHaveValue("cgh?");

  await page.locator("h1").click();
  await page.keyboard.press("?");
  await expect(page.getByRole("heading", { level: 1, name: t("shortcuts.title") })).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await expect(page).toHaveURL(new RegExp(`/${lang}/help$`));
});

test("in a thread they step through the answers and vote", async ({
  page,
  lang,
  request,
  signInAs,
}) => {
  const { thread } = await findPlaces(request);
  await signInAs("nina");
  await page.goto(`/${lang}/t/${thread}`, { waitUntil: "networkidle" });

  await page.keyboard.press("]");
  const helpful = page.locator("article:focus form[action$='/vote'] button");
  const pressed = await helpful.getAttribute("aria-pressed");
  await page.keyboard.press("h");
  await expect(helpful).toHaveAttribute("aria-pressed", pressed === "true" ? "false" : "true");

  await page.keyboard.press("r");
  await expect(page.locator("#answer")).toBeFocused();
});

test("whoever switches them off is left alone", async ({ page, lang, t }) => {
  await page.goto(`/${lang}/settings/display`);
  await page.getByLabel(t("site.shortcuts-off")).check();
  await page.getByRole("button", { name: t("site.save-display") }).click();
  await expect(page.getByText(t("site.display-saved"))).toBeVisible();

  await page.keyboard.press("?");
  await page.keyboard.press("/");

  await expect(page.locator("input[type=search]")).not.toBeFocused();
  await expect(page).toHaveURL(/settings\/display/);
});

test("a picture that is pasted into a text is sent and shown there", async ({
  page,
  lang,
  request,
  signInAs,
}) => {
  const { thread } = await findPlaces(request);
  await signInAs("vera");
  await page.goto(`/${lang}/t/${thread}`, { waitUntil: "networkidle" });
  const text = page.locator("#answer");
  await text.fill("It looks like this: ");

  await text.evaluate(async (field: HTMLTextAreaElement) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 20, height: 20 });
    canvas.getContext("2d")?.fillRect(0, 0, 20, 20);
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made));
    const carried = new DataTransfer();
    carried.items.add(new File([blob!], "screen.png", { type: "image/png" }));
    field.selectionStart = field.value.length;
    field.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: carried, bubbles: true, cancelable: true }),
    );
  });

  await expect(text).toHaveValue(/^It looks like this: !\[[^\]]*\]\(\/uploads\/[^)]+\)/);
});
