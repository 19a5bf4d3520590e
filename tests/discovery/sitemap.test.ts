import { describe, expect, test } from "vitest";
import { filesXml, partFrom, type SitemapEntry } from "#app/discovery/sitemap.ts";
import { noon } from "#tests/support/people.ts";

async function* batches(...all: SitemapEntry[][]) {
  yield* all;
}

async function textOf(pieces: AsyncIterable<string>) {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

describe("filesXml", () => {
  test("escapes addresses, and says nothing of a time that nobody knows", async () => {
    const text = await textOf(
      filesXml(
        "https://x.example",
        batches([{ path: "/en/tags/r&d", changedAt: null }], [{ path: "/en", changedAt: noon }]),
      ),
    );

    expect(text).toContain("<url><loc>https://x.example/en/tags/r&amp;d</loc></url>");
    expect(text).toContain(
      `<url><loc>https://x.example/en</loc><lastmod>${noon.toISOString()}</lastmod></url>`,
    );
    expect(text.endsWith("</urlset>\n")).toBe(true);
  });
});

describe("partFrom", () => {
  test("reads the name of a file and nothing else", () => {
    expect(partFrom("questions-12.xml")).toEqual({ kind: "questions", number: 12 });
    for (const name of [undefined, "questions.xml", "members-1.xml", "questions-0.xml", "tags-1"])
      expect(partFrom(name)).toBeNull();
  });
});
