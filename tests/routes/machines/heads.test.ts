import { beforeEach, describe, expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, withRenderer } from "#tests/support/forum.ts";
import { linksOf, openPage } from "#tests/support/page.ts";
import { visit } from "#tests/support/site.ts";
import { aWorld } from "#tests/support/world.ts";

const bench = withDatabase();
withRenderer();
let world: Awaited<ReturnType<typeof aWorld>>;
beforeEach(async () => {
  world = await aWorld(bench.db);
});

const contentOf = (document: Document, name: string) =>
  document
    .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
    ?.getAttribute("content") ?? null;
const pathOf = (href: string | undefined) => href?.replace(/^https?:\/\/[^/]+/, "");

const publicPages = () => [
  "/fi",
  "/fi/questions",
  "/fi/topics",
  "/fi/topics/payments",
  "/fi/tags/refund",
  "/fi/help",
  "/fi/help/basics",
  "/fi/contact",
  "/fi/about/privacy",
  "/fi/u/otto",
];

describe("every public page", () => {
  test("tells its own address, its title and what it is about", async () => {
    for (const page of publicPages()) {
      const { document } = await openPage(`${page}?show=solved`);

      expect(linksOf(document, "link[rel=canonical]").map(pathOf)).toEqual([page]);
      expect(contentOf(document, "description")?.length).toBeGreaterThan(10);
      expect(document.title).not.toBe("");
      expect(pathOf(contentOf(document, "og:url") ?? "")).toBe(page);
      expect(contentOf(document, "og:title")).not.toBe("");
      expect(contentOf(document, "og:locale")).toBe("fi_FI");
    }
  });

  test("tells browsers how to search here, in its language", async () => {
    const { document } = await openPage("/fi");
    const [address] = linksOf(document, "link[rel=search]");

    const answer = await visit(address!);
    expect(answer.headers.get("Content-Type")).toContain("application/opensearchdescription+xml");
    expect(await answer.text()).toContain("/fi/search?q={searchTerms}");
  });

  test("names feeds that are there", async () => {
    const named: string[] = [];
    for (const page of [...publicPages(), `/en/t/${world.threadId}/where-is-my-refund`]) {
      const { document } = await openPage(page);
      named.push(
        ...linksOf(
          document,
          'link[type="application/atom+xml"], link[type="application/feed+json"]',
        ),
      );
    }

    expect(new Set(named).size).toBeGreaterThanOrEqual(10);
    for (const feed of new Set(named)) expect((await visit(feed)).status).toBe(200);
  });

  test("is said to be translated only where its words are", async () => {
    const languages = async (page: string) =>
      linksOf((await openPage(page)).document, "link[hreflang]").map(pathOf);

    expect(await languages("/fi/help")).toEqual(["/en/help", "/fi/help"]);
    expect(await languages("/fi/tags/refund")).toEqual([]);
    expect(await languages(`/en/t/${world.threadId}/where-is-my-refund`)).toEqual([]);
    expect(await languages(`/en/help/a/${world.article.id}/follow-a-refund`)).toEqual([]);
  });
});

describe("what search engines are asked to leave alone", () => {
  test("is a question that nobody has answered, a cut of a list, and search", async () => {
    const open = await aQuestion(bench.db, world.people.vera, { title: "Nobody answered this" });
    const robots = async (page: string) => contentOf((await openPage(page)).document, "robots");

    expect(await robots(`/en/t/${open.threadId}/${open.slug}`)).toBe("noindex");
    for (const page of [
      "/en/search?q=refund",
      "/en/questions?state=solved",
      "/en/topics/payments?sort=active",
      "/en/tags/refund?lang=fi",
    ])
      expect(await robots(page)).toBe("noindex");
    for (const page of [
      `/en/t/${world.threadId}/where-is-my-refund`,
      "/en/questions",
      "/en/topics/payments",
      "/en/tags/refund",
    ])
      expect(await robots(page)).toBeNull();
  });
});

test("a thread's and an article's preview is a picture that is there", async () => {
  for (const page of [
    `/en/t/${world.threadId}/where-is-my-refund`,
    `/en/help/a/${world.article.id}/follow-a-refund`,
    "/en",
  ]) {
    const { document } = await openPage(page);

    const picture = await visit(pathOf(contentOf(document, "og:image") ?? "")!);
    expect(picture.status).toBe(200);
    expect(picture.headers.get("Content-Type")).toBe("image/png");
    expect(picture.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
  }
});

test("the index of the sitemap names files that are there", async () => {
  const index = await visit("/sitemap.xml");
  expect(index.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
  const files = [...(await index.text()).matchAll(/<loc>[^<]*?(\/sitemaps\/[^<]+)<\/loc>/g)];

  expect(files.map(([, path]) => path)).toEqual(
    ["questions", "articles", "tags", "pages"].map((kind) => `/sitemaps/${kind}-1.xml`),
  );
  for (const [, path] of files) expect(await (await visit(path!)).text()).toContain("<loc>");
  expect((await visit("/sitemaps/members-1.xml")).status).toBe(404);
});
