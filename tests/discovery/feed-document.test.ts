import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { feedDocument, lastChange, type FeedEntry } from "#app/discovery/feed-document.ts";
import { hours, noon } from "#tests/support/people.ts";

const entry = (own: Partial<FeedEntry> = {}): FeedEntry => ({
  key: "/t/7",
  path: "/en/t/7/refund",
  title: "Where is it?",
  summary: "Nothing came.",
  author: "Otto",
  publishedAt: noon,
  changedAt: noon,
  ...own,
});
const content = (...entries: FeedEntry[]) => ({
  title: "Tuki: Questions",
  description: "All of them",
  path: "/en/questions",
  entries,
});
const place = { origin: "https://x.example", self: "/feeds/atom/questions", siteName: "Tuki" };
const atom = (...entries: FeedEntry[]) => {
  const text = feedDocument(content(...entries), { ...place, format: "atom" });
  const { document } = new JSDOM(text, { contentType: "application/xml" }).window;
  return document;
};
/** What a feed reader shows: the text of an element that says it holds HTML, read as HTML. */
const asHtml = (element: Element | null) =>
  new JSDOM(element?.textContent ?? "").window.document.body;

const hostile = `<img src=x onerror=alert(1)> & ]]> ]]></entry> "q" \u0000\u0008\uD800`;

describe("an Atom feed", () => {
  test("says where it stands, what of, and when each thing was written and changed", () => {
    const document = atom(entry({ changedAt: hours(3) }));

    expect(document.querySelector("feed > link[rel=self]")?.getAttribute("href")).toBe(
      "https://x.example/feeds/atom/questions",
    );
    expect(document.querySelector("feed > updated")?.textContent).toBe(hours(3).toISOString());
    expect(document.querySelector("entry > published")?.textContent).toBe(noon.toISOString());
    expect(document.querySelector("entry > id")?.textContent).toBe("https://x.example/t/7");
    expect(document.querySelector("entry > link")?.getAttribute("href")).toBe(
      "https://x.example/en/t/7/refund",
    );
  });

  test("stays whole and harmless whatever people write", () => {
    const document = atom(entry({ title: hostile, summary: hostile, author: hostile }), entry());

    expect(document.querySelectorAll("feed > entry")).toHaveLength(2);
    for (const part of ["title", "summary"]) {
      const shown = asHtml(document.querySelector(`entry > ${part}`));
      expect(shown.querySelector("img")).toBeNull();
      expect(shown.textContent).toContain("<img src=x onerror=alert(1)> & ]]> ]]></entry>");
    }
  });

  test("of nothing is a feed too", () => {
    expect(atom().querySelector("feed > updated")?.textContent).toBe(new Date(0).toISOString());
  });
});

describe("a JSON feed", () => {
  test("holds titles as text and words as harmless HTML", () => {
    const text = feedDocument(content(entry({ title: "a < b", summary: "<b>x</b>" })), {
      ...place,
      format: "json",
    });

    const { items } = JSON.parse(text) as { items: Record<string, string>[] };

    expect(items[0]).toMatchObject({ title: "a < b", content_html: "&lt;b&gt;x&lt;/b&gt;" });
  });
});

describe("lastChange", () => {
  test("is the newest, in whole seconds", () => {
    const at = new Date(noon.getTime() + 1_999);

    expect(lastChange([entry(), entry({ changedAt: at })])).toEqual(
      new Date(noon.getTime() + 1_000),
    );
    expect(lastChange([])).toBeNull();
  });
});
