import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { strangersIn, watch, type Hits } from "#tests/hostile/detector.ts";
import {
  announce,
  hostileReturns,
  hostileTexts,
  takesAll,
  textsThatRun,
} from "#tests/hostile/inputs.ts";
import {
  packed,
  plantArticle,
  plantBio,
  plantName,
  plantPictures,
  plantThreads,
} from "#tests/hostile/planting.ts";
import { each, getRaw, Sender } from "#tests/hostile/sender.ts";

test.describe.configure({ mode: "serial" });

const texts = hostileTexts();
const minutes = takesAll ? 85 : 4;

const openly = { bypassCSP: true };

/** Opens pages one after the other, and tells what in them is not ours. */
async function look(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const answer = await page.goto(address);
    const status = answer?.status() ?? 0;
    if (status >= 500) found.push(`${status} ${address}`);
    for (const stranger of await strangersIn(page)) found.push(`${address}: ${stranger}`);
  }
  return found;
}

/** The same with two tabs at once, for the many. */
async function lookAtMany(one: Page, addresses: readonly string[]): Promise<string[]> {
  const other = await one.context().newPage();
  const half = Math.ceil(addresses.length / 2);
  const found = await Promise.all([
    look(one, addresses.slice(0, half)),
    look(other, addresses.slice(half)),
  ]);
  await other.close();
  return found.flat();
}

test("the detector sees what runs", async ({ browser, baseURL }) => {
  const origin = baseURL!;
  const context = await browser.newContext({ baseURL: origin });
  const hits = await watch(context, origin);
  const raw = textsThatRun();
  const frames = raw.map(
    (text) =>
      `<iframe srcdoc="${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
  );
  await context.route("**/control", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<main>${frames.join("")}<img src=x onerror=alert(2)></main>`,
    }),
  );
  const page = await context.newPage();

  await page.goto("/control");
  await expect.poll(() => hits.length).toBeGreaterThan(raw.length / 10);

  expect(await strangersIn(page)).toContain('<img onerror="alert(2)">');
  await context.close();
});

test("nothing that people write runs in anybody's page", async ({ browser, baseURL }) => {
  test.setTimeout(minutes * 60_000);
  const origin = baseURL!;
  announce(texts.length);
  const failures: string[] = [];
  const sender = () => new Sender(origin, failures);
  const [otto, vera, stella, nina] = await Promise.all(
    (["otto", "vera", "stella", "nina"] as const).map((person) => sender().signIn(person)),
  );
  const guest = await watched(browser.newContext({ ...openly, baseURL: origin }), origin);
  const staff = await watched(browser.newContext({ ...openly, baseURL: origin }), origin);
  await staff.page.goto("/en/sign-in");
  await staff.page.locator('button[value="mo"]').click();
  await staff.page.waitForURL((url) => !url.pathname.includes("sign-in"));
  const found: string[] = [];

  const planted = await plantThreads({ otto: otto!, vera: vera! }, texts);
  expect(planted.threads.length).toBeGreaterThan(texts.length * 0.9);
  const pictures = takesAll ? texts.slice(0, 500) : texts.slice(0, 20);
  expect(await plantPictures(vera!, planted.full[0]!, pictures)).toBe(pictures.length);
  found.push(...(await lookAtMany(guest.page, [...planted.threads, ...planted.full])));
  found.push(...(await look(staff.page, [...planted.full, ...planted.editors])));
  found.push(...(await lists(guest.page, planted.threads.length)));

  const asked = await (
    await otto!.get("/en/search?q=refund+says+completed+but+after+nine+days")
  ).text();
  const solved = /\/t\/(\d+)\/refund-says/.exec(asked)?.[1];
  expect(solved).toBeDefined();
  for (const part of parts(texts, 40)) {
    const [article, editor] = await plantArticle(stella!, solved!, part);
    if (article) found.push(...(await look(guest.page, [article])));
    if (editor) expect((await stella!.get(editor)).status).toBe(200);
  }

  for (const bio of packed(texts, 450, " ")) {
    await plantBio(nina!, bio);
    found.push(...(await look(guest.page, ["/en/u/nina"])));
  }
  for (const text of texts)
    if (await plantName(nina!, text)) found.push(...(await look(guest.page, ["/en/u/nina"])));

  for (const body of packed(texts, 12_000, "\n\n***\n\n")) {
    await guest.page.goto("/en/preview");
    await guest.page.locator("textarea[name=body]").fill(body);
    await guest.page.locator("button[value=preview]").click();
    found.push(...(await strangersIn(guest.page)));
  }
  const searched = takesAll ? texts.filter((_text, at) => at % 10 === 0) : texts.slice(0, 20);
  found.push(
    ...(await look(
      guest.page,
      searched.map((text) => searchFor(text)),
    )),
  );
  await each(texts, async (text) => {
    await vera!.get(searchFor(text));
    await vera!.get(`/en/tags/${encodeURIComponent(text.toWellFormed())}`);
    await vera!.post("/en/preview", { body: text, intent: "preview" });
  });

  expect(found).toEqual([]);
  expect(guest.hits).toEqual([]);
  expect(staff.hits).toEqual([]);
  expect(failures).toEqual([]);
  for (const { context } of [guest, staff]) await context.close();
});

test("no address leads out of the site", async ({ baseURL }) => {
  test.setTimeout(minutes * 60_000);
  const origin = baseURL!;
  const returns = hostileReturns(new URL(origin).host);
  const failures: string[] = [];
  const vera = await new Sender(origin, failures).signIn("vera");
  const astray: string[] = [];
  const judge = (next: string, location: string | null, cookies: readonly string[]) => {
    if (location && new URL(location, origin).origin !== origin)
      astray.push(`${next} -> ${location}`);
    if (cookies.some((cookie) => cookie.startsWith("crlf"))) astray.push(`${next} sets a cookie`);
  };

  await each(returns, async (next) => {
    const signedIn = await new Sender(origin, failures).post("/en/sign-in/demo", {
      as: "otto",
      next,
    });
    judge(next, signedIn.headers.get("Location"), signedIn.headers.getSetCookie());
    const display = await vera.post("/en/settings/display", {
      theme: "dark",
      textSize: "100",
      language: "en",
      next,
      back: next,
    });
    judge(next, display.headers.get("Location"), display.headers.getSetCookie());
    const page = await (
      await vera.get(`/en/sign-in?next=${encodeURIComponent(next.toWellFormed())}`)
    ).text();
    const kept = /name="next" value="([^"]*)"/.exec(page)?.[1] ?? "";
    judge(next, kept.replaceAll("&amp;", "&"), []);
    const raw = await getRaw(origin, next);
    if (raw.status >= 500) failures.push(`${raw.status} ${next}`);
    judge(next, raw.location, raw.cookies);
  });

  expect(astray).toEqual([]);
  expect(failures).toEqual([]);
});

const searchFor = (text: string) => `/en/search?q=${encodeURIComponent(text.toWellFormed())}`;

const parts = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_none, at) =>
    list.slice(at * size, at * size + size),
  );

async function watched(opening: Promise<BrowserContext>, origin: string) {
  const context = await opening;
  const hits: Hits = await watch(context, origin);
  return { context, hits, page: await context.newPage() };
}

/** The lists that name the newest questions. */
async function lists(page: Page, questions: number): Promise<string[]> {
  const found = await look(page, ["/en", "/en/questions"]);
  for (let seen = 30; seen < questions; seen += 30) {
    const next = await page.locator("a[rel=next]").first().getAttribute("href");
    if (!next) break;
    found.push(...(await look(page, [next])));
  }
  return found;
}
