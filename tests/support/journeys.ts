import type { APIResponse, Locator, Page } from "@playwright/test";
import { topics } from "#db/seed/topics.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Words } from "#app/i18n/translator.ts";
import { expect } from "#tests/support/browser.ts";

/** A topic of the demo that asks for nothing of its own, in the words of its choice on the ask page. */
export const plainTopic = (lang: Locale) => {
  const isParent = (slug: string) => topics.some(({ parent }) => parent === slug);
  return topics.find(({ slug, fields }) => !fields?.length && !isParent(slug))!.name[lang];
};

/** A title like no other: neither the demo nor another journey has anything close to it. */
export function freshTitle(): string {
  const letters = [..."bdfgklmnprstv"];
  const any = () => letters[Math.floor(Math.random() * letters.length)]!;
  const word = () =>
    Array.from({ length: 4 }, () => `${any()}${"aeiou"[any().charCodeAt(0) % 5]}`).join("");
  return `${word()} ${word()} ${word()} ${word()}?`;
}

export interface AskedThread {
  id: number;
  title: string;
  address: string;
}

/** Puts a question into the community as whoever the page is signed in as. The ask journey itself walks the forms. */
export async function askQuestion(page: Page, lang: Locale): Promise<AskedThread> {
  const title = freshTitle();
  await page.goto(`/${lang}/ask`);
  const topic = await page
    .getByRole("option", { name: plainTopic(lang), exact: true })
    .getAttribute("value");
  const answer = await send(page, `/${lang}/ask/details`, {
    title,
    topic: topic ?? "",
    body: "It began on Monday, and I have no idea where to look for the reason of it.",
    lang: "en",
    intent: "post",
  });
  const { pathname } = new URL(answer.url());
  return { id: Number(pathname.split("/")[3]), title, address: pathname };
}

/** Puts an answer under a question, and gives its number. */
export async function giveAnswer(page: Page, lang: Locale, thread: AskedThread, body: string) {
  const answer = await send(page, `/${lang}/t/${thread.id}/answer`, { body, intent: "post" });
  expect(answer.ok()).toBe(true);
  await page.goto(thread.address);
  const post = postWith(page, body.split("\n")[0]!);
  return Number((await post.first().getAttribute("id"))?.replace(/\D+/, ""));
}

/** Marks an answer as the solution. */
export async function acceptAnswer(page: Page, lang: Locale, thread: AskedThread, postId: number) {
  const form = { post: String(postId), wanted: "yes" };
  expect((await send(page, `/${lang}/t/${thread.id}/solution`, form)).ok()).toBe(true);
}

/** Sends a form as the browser of the page would, without walking to it. */
export function send(page: Page, path: string, form: Record<string, string>): Promise<APIResponse> {
  const { origin } = new URL(page.url());
  return page.request.post(path, {
    form,
    headers: { Origin: origin, "Sec-Fetch-Site": "same-origin" },
  });
}

/** The post that holds these words: a question, an answer or a solution. */
export function postWith(page: Page, words: string): Locator {
  return page.getByRole("article").filter({ hasText: words });
}

/** Opens what a post keeps folded away under "More", and gives it. */
export async function openMenu(post: Locator, t: Words): Promise<Locator> {
  const menu = post.getByRole("group").filter({ hasText: t("ui.more") });
  await menu.getByText(t("ui.more"), { exact: true }).first().click();
  return menu;
}
