import { test as base, expect, type Browser, type Page } from "@playwright/test";
import type { Locale } from "#app/i18n/locales.ts";
import { wordsIn, type Words } from "#app/i18n/translator.ts";

export interface SiteOptions {
  /** The language of the interface in this run. */
  lang: Locale;
}

/** Who the demo lets in with one click. */
export type Person = "otto" | "vera" | "pekka" | "nina" | "mo" | "stella" | "anna" | "ada";

interface SiteFixtures {
  /** The site's own words in the language of this run: journeys press what people read. */
  t: Words;
  /** Signs the page in as somebody of the demo; whoever was signed in before is gone. */
  signInAs: (person: Person) => Promise<void>;
  /** Another browser, signed in as somebody; two people at once. */
  openAs: (person: Person) => Promise<Page>;
  /** Another browser of somebody who never was here. */
  openAsStranger: () => Promise<Page>;
}

export const test = base.extend<SiteOptions & SiteFixtures>({
  lang: ["en", { option: true }],

  t: async ({ lang }, lend) => {
    await lend(wordsIn(lang));
  },

  page: async ({ page }, lend) => {
    const faults = listenForFaults(page);
    await lend(page);
    expect(faults).toEqual([]);
  },

  signInAs: async ({ page, lang }, lend) => {
    await lend((person) => signIn(page, lang, person));
  },

  openAs: async ({ browser, lang, javaScriptEnabled, baseURL }, lend) => {
    const pages: Page[] = [];
    await lend(async (person) => {
      const page = await openPage(browser, javaScriptEnabled, baseURL);
      pages.push(page);
      await signIn(page, lang, person);
      return page;
    });
    for (const page of pages) await page.context().close();
  },

  openAsStranger: async ({ browser, javaScriptEnabled, baseURL }, lend) => {
    const pages: Page[] = [];
    await lend(async () => {
      const page = await openPage(browser, javaScriptEnabled, baseURL);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

export { expect };

async function openPage(
  browser: Browser,
  javaScriptEnabled: boolean | undefined,
  baseURL: string | undefined,
) {
  const context = await browser.newContext({
    javaScriptEnabled: javaScriptEnabled ?? true,
    baseURL: baseURL ?? "",
  });
  return context.newPage();
}

async function signIn(page: Page, lang: Locale, person: Person) {
  await page.context().clearCookies();
  await page.goto(`/${lang}/sign-in`);
  await page.locator(`button[value="${person}"]`).click();
  await page.waitForURL((url) => !url.pathname.includes("sign-in"));
}

/** Scripts that fail and pages that break the content policy fail the journey; a 4xx that a journey asks for does not. */
function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      faults.push(message.text());
    }
  });
  return faults;
}

/** Waits until React has taken over a page that it takes over; where scripts are off there is nothing to wait for. */
export async function settled(page: Page, javaScriptEnabled: boolean | undefined) {
  if (javaScriptEnabled === false) return;
  const isHydrating = await page.locator("script[type=module]").count();
  if (isHydrating > 0) await page.waitForLoadState("networkidle");
}
