import type { APIRequestContext } from "@playwright/test";

/** What stands for each changing part of an address: found in the demo as a reader finds it. */
export interface DemoPlaces {
  thread: string;
  /** A question of otto's, still open, and its post. */
  ottosThread: string;
  ottosPost: string;
  solvedThread: string;
  article: string;
  section: string;
  topic: string;
  tag: string;
}

export async function findPlaces(request: APIRequestContext, lang = "en"): Promise<DemoPlaces> {
  const page = async (path: string) => (await request.get(path)).text();
  const first = (html: string, pattern: RegExp) => {
    const found = pattern.exec(html)?.[1];
    // A page that isn't there has nothing wrong with it either.
    if (found === undefined) throw new Error(`The demo shows nothing like ${pattern.source}.`);
    return found;
  };
  const links = `href="/${lang}/`;

  // By searching, since lists move while journeys are made beside this.
  const found = (words: string) => page(`/en/search?q=${words.replaceAll(" ", "+")}`);
  const long = await found("sellers keep for each parcel so that a dispute");
  const solved = await found("refund says completed but after nine days");
  const own = await found("can the list show the shop's real name");
  const ottosThread = first(own, /href="\/en\/t\/(\d+\/can-the-list-show[^"?#/]*)/);
  const question = await page(`/en/t/${ottosThread}`);
  const list = await page(`/${lang}/questions`);
  const help = await page(`/${lang}/help`);
  const topics = await page(`/${lang}/topics`);
  return {
    thread: first(long, /href="\/en\/t\/(\d+\/sellers-what-do-you-keep[^"?#/]*)/),
    ottosThread,
    ottosPost: first(question, /id="post-(\d+)"/),
    solvedThread: first(solved, /href="\/en\/t\/(\d+)\/refund-says/),
    article: first(help, new RegExp(`${links}help/a/(\\d+/[^"?#/]+)"`)),
    section: first(help, new RegExp(`${links}help/(?!a/)([^"?#/]+)"`)),
    topic: first(topics, new RegExp(`${links}topics/([^"?#/]+)"`)),
    tag: first(`${list}${question}`, new RegExp(`href="/[a-z]+/tags/([^"?#/]+)"`)),
  };
}

export type Visitor = "guest" | "otto" | "stella" | "ada";

/** Every page that somebody can read in the demo, under whoever it says most to. */
export function pagesOf(places: DemoPlaces, lang: string): Record<Visitor, string[]> {
  const { thread, ottosThread, ottosPost, solvedThread, article, section, topic, tag } = places;
  const [threadId, articleId] = [thread.split("/")[0]!, article.split("/")[0]!];
  const own = ottosThread.split("/")[0]!;
  const all: Record<Visitor, string[]> = {
    guest: [
      "",
      "/questions",
      "/questions?state=solved&tag=nobody-uses-this",
      "/topics",
      `/topics/${topic}`,
      `/tags/${tag}`,
      `/t/${thread}`,
      `/t/${thread}?page=2`,
      `/t/${ottosThread}`,
      `/t/${threadId}/answer`,
      `/posts/${ottosPost}/comment`,
      "/ask",
      "/ask/details",
      "/ask/solved",
      "/help",
      `/help/${section}`,
      `/help/a/${article}`,
      `/help/a/${article}/history`,
      "/search?q=refund",
      "/search?q=zzzzzzqqqq",
      "/u/otto",
      "/sign-in",
      "/sign-up",
      "/settings/display",
      "/contact",
      "/about/guidelines",
      "/about/terms",
      "/about/privacy",
      "/about/accessibility",
      "/about/cookies",
      "/about/shortcuts",
      "/preview",
      "/no/such/page",
    ],
    otto: [
      "",
      `/t/${thread}`,
      `/t/${ottosThread}`,
      `/t/${solvedThread}/answer`,
      `/t/${own}/solved-otherwise`,
      `/t/${ottosThread}/history?post=${ottosPost}`,
      `/posts/${ottosPost}/edit`,
      "/ask",
      "/ask/details",
      "/notifications",
      "/notifications?show=unread",
      "/settings/profile",
      "/settings/security",
      "/sign-out",
      "/uploads",
      "/u/otto",
      "/sign-in",
      "/articles",
    ],
    stella: [
      `/t/${thread}`,
      `/posts/${ottosPost}/edit`,
      `/curate/${solvedThread}`,
      `/curate/${solvedThread}?article=new`,
      "/admin/figures",
      "/articles",
      `/articles/${articleId}/edit`,
      `/articles/${articleId}/publish`,
      `/articles/${articleId}/archive`,
      `/help/a/${article}`,
      "/admin",
    ],
    ada: [
      "",
      "/gallery",
      "/gallery?state=refused",
      "/admin",
      "/admin/topics",
      "/admin/topics/1",
      "/admin/topics/new",
      "/admin/sections",
      "/admin/sections/1",
      "/admin/sections/new",
      "/admin/pages",
      "/admin/pages/guidelines",
      "/admin/contact",
    ],
  };
  const addresses = Object.entries(all).map(([who, paths]) => [
    who,
    paths.map((path) => `/${lang}${path}`),
  ]);
  return Object.fromEntries(addresses) as Record<Visitor, string[]>;
}
