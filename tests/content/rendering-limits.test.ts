import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeRenderer, renderMarkdown } from "#app/content/rendering.server.ts";
import { RENDER_LIMITS, type Profile } from "#app/content/rendering.ts";
import { breachesIn } from "#tests/support/html-breaches.ts";
import { rendererWithPatience } from "#tests/support/patient-renderer.ts";

beforeAll(rendererWithPatience);
afterAll(closeRenderer);

describe("a text that is too much", () => {
  const nested = (levels: number) => `${"> ".repeat(levels)}a`;

  test("is shown as typed when its quotes go deeper than the limit", async () => {
    const atTheLimit = await renderMarkdown(nested(RENDER_LIMITS.nesting), "post");
    const above = await renderMarkdown(nested(RENDER_LIMITS.nesting + 1), "post");

    expect(atTheLimit.degraded).toBe(false);
    expect(above).toMatchObject({ degraded: true, text: nested(RENDER_LIMITS.nesting + 1) });
  });

  test("is shown as typed when emphasis goes deeper than the limit", async () => {
    const emphasis = (levels: number) => `${"*a ".repeat(levels)}${"b* ".repeat(levels)}`;

    expect((await renderMarkdown(emphasis(RENDER_LIMITS.nesting), "post")).degraded).toBe(false);
    expect((await renderMarkdown(emphasis(RENDER_LIMITS.nesting + 1), "post")).degraded).toBe(true);
  });

  test("is shown as typed when a table is wider than the limit", async () => {
    const table = (columns: number) =>
      `${"a|".repeat(columns - 1)}a\n${"-|".repeat(columns - 1)}-\n`;

    expect((await renderMarkdown(table(RENDER_LIMITS.tableColumns), "post")).degraded).toBe(false);
    expect((await renderMarkdown(table(RENDER_LIMITS.tableColumns + 1), "post")).degraded).toBe(
      true,
    );
  });

  test("is shown as typed when short rows would fill a table beyond the limit", async () => {
    const table = (rows: number) =>
      `${"a|".repeat(29)}a\n${"-|".repeat(29)}-\n${"|a\n".repeat(rows)}`;

    expect((await renderMarkdown(table(RENDER_LIMITS.tableCells / 30), "post")).degraded).toBe(
      false,
    );
    expect((await renderMarkdown(table(RENDER_LIMITS.tableCells / 30 + 1), "post")).degraded).toBe(
      true,
    );
  });

  test("is shown as typed when one address is pointed to too often", async () => {
    const pointing = (times: number) =>
      `[a]: https://other.test/${"x".repeat(979)}\n\n${"[a] ".repeat(times)}`;

    expect((await renderMarkdown(pointing(200), "post")).degraded).toBe(false);
    expect((await renderMarkdown(pointing(201), "post")).degraded).toBe(true);
  });

  test("is shown as typed when it is longer than the limit", async () => {
    const { characters, commentCharacters } = RENDER_LIMITS;

    expect((await renderMarkdown("a".repeat(characters), "post")).degraded).toBe(false);
    expect((await renderMarkdown("a".repeat(characters + 1), "post")).degraded).toBe(true);
    expect((await renderMarkdown("a".repeat(commentCharacters), "comment")).degraded).toBe(false);
    expect((await renderMarkdown("a".repeat(commentCharacters + 1), "comment")).degraded).toBe(
      true,
    );
  });

  test("is escaped and keeps its lines", async () => {
    const { html } = await renderMarkdown(`${nested(21)}\n<b>c</b>\n\nd`, "post");

    expect(html).toContain("a<br>&lt;b&gt;c&lt;/b&gt;</p>\n<p>d</p>");
    expect(breachesIn(html)).toEqual([]);
  });
});

/** The shapes that are known to cost a parser seconds, and some of our own. */
const costly = {
  quotes: "> ",
  "tight quotes": ">",
  "lists in lists": "* ",
  "numbered lists": "1. ",
  "lists in quotes": "> - ",
  "opened emphasis": "*a ",
  "mixed emphasis": "*a_",
  "emphasis after brackets": "[*a",
  stars: "*",
  underscores: "a_",
  brackets: "[",
  pictures: "![",
  "links to links": "[a](",
  "open tags": "<b>",
  "nested divisions": "<div>",
  comments: "<!--",
  backticks: "`a",
  backslashes: "\\",
  entities: "&",
  tables: "a|b\n-|-\nc|d\n\n",
  pipes: "|",
  fences: "```\n",
  "quoted fences": "> ```\n",
  headings: "a\n=\n",
  addresses: "www.a.b ",
  mail: "a@b.c ",
  "half an address": "a@",
  definitions: "[a]: b\n",
  boxes: "- [ ] a\n",
  spaces: " ",
  lines: "\n",
};

test.each(Object.entries(costly))(
  "30,000 characters of %s end in clean HTML",
  async (_name, shape) => {
    const source = shape.repeat(30_000 / shape.length);

    const [post, comment] = await Promise.all([
      renderMarkdown(source, "post"),
      renderMarkdown(source, "comment"),
    ]);

    expect(breachesIn(post.html)).toEqual([]);
    expect(breachesIn(comment.html)).toEqual([]);
  },
);

const pieces = [
  "* _ ` [ ]( ) ! < > - > | # ~~ javascript: &#x3c; &lt; \" ' onload= https:// ä \\ 1. -|- [a]: www.".split(
    " ",
  ),
  ["\n", "\n\n", "    ", "- ", "> ", "| ", " ", "\0", "\u202e", "\ud800"],
  ["<img src=x onerror=x>", "<svg><style>", "</p>", "<!--", "]]>", "<math>", "<a href=x>"],
].flat();

test("any string at all ends in clean HTML", async () => {
  const markup = fc.constantFrom(...pieces);
  const texts = fc.array(fc.oneof(markup, fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 60,
  });

  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.constantFrom<Profile>("post", "comment", "article"),
      async (parts, profile) => {
        const { html, text } = await renderMarkdown(parts.join(""), profile);

        expect(breachesIn(html, { withIds: profile === "article" })).toEqual([]);
        expect(text.isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
