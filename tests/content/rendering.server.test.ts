import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { closeRenderer, renderMarkdown } from "#app/content/rendering.server.ts";
import { RENDER_LIMITS, RENDERER_VERSION, type Profile } from "#app/content/rendering.ts";
import { breachesIn } from "#tests/support/html-breaches.ts";

afterAll(closeRenderer);

const own = "/uploads/abcdefghijklmnopqrstuvwxyz-640x360.webp";
const rel = 'rel="ugc nofollow noopener"';

async function htmlOf(source: string, profile: Profile = "post") {
  const { html } = await renderMarkdown(source, profile, { hosts: ["tuki.test"] });
  return html;
}

describe("a post", () => {
  test("may use emphasis, lists, quotes, code and strikethrough", async () => {
    expect(await htmlOf("*a* **b** ~~c~~ `d`")).toBe(
      "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>",
    );
    expect(await htmlOf("- a\n- b")).toBe("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    expect(await htmlOf("3. a")).toBe('<ol start="3">\n<li>a</li>\n</ol>');
    expect(await htmlOf("> a")).toBe("<blockquote>\n<p>a</p>\n</blockquote>");
  });

  test("shows raw HTML as the text that was typed", async () => {
    const html = await htmlOf('<b onclick="x()">a</b> <script>alert(1)</script>\n\n<div>\n\n<!-- c -->');

    expect(html).toContain("&lt;b onclick=\"x()\"&gt;a&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).toContain("&lt;div&gt;");
    expect(html).toContain("&lt;!-- c --&gt;");
    expect(breachesIn(html)).toEqual([]);
  });

  test("keeps its headings below those of the page and without gaps", async () => {
    expect(await htmlOf("# a")).toBe("<h3>a</h3>");
    expect(await htmlOf("#### a")).toBe("<h3>a</h3>");
    expect(await htmlOf("## a\n#### b\n# c")).toBe("<h3>a</h3>\n<h4>b</h4>\n<h3>c</h3>");
    expect(await htmlOf("# a\n## b\n### c\n#### d\n##### e\n###### f")).toContain("<h6>f</h6>");
    expect(await htmlOf("#\n\na")).toBe("<p>a</p>");
  });

  test("colours code in the languages we know and leaves the rest plain", async () => {
    const coloured = await htmlOf("```ts\nconst a = 1;\n```");
    const plain = await htmlOf("```cobol\nMOVE <A> TO B.\n```");

    expect(coloured).toContain('<span class="hljs-keyword">const</span>');
    expect(plain).toBe(
      '<pre tabindex="0"><code class="hljs language-cobol">MOVE &lt;A&gt; TO B.\n</code></pre>',
    );
  });

  test("stops colouring code when its share is used up", async () => {
    const block = (characters: number) => `\`\`\`ts\nconst a = "${"x".repeat(characters - 12)}"\n\`\`\``;

    expect(await htmlOf(block(RENDER_LIMITS.highlighted))).toContain("hljs-keyword");
    expect(await htmlOf(block(RENDER_LIMITS.highlighted + 1))).not.toContain("hljs-keyword");
  });

  test("marks links that leave the site and no others", async () => {
    expect(await htmlOf("[a](https://other.test/b)")).toBe(
      `<p><a href="https://other.test/b" ${rel}>a</a></p>`,
    );
    expect(await htmlOf("[a](https://tuki.test/en/t/1)")).toBe('<p><a href="/en/t/1">a</a></p>');
    expect(await htmlOf("[a](/en/t/1#post-2)")).toBe('<p><a href="/en/t/1#post-2">a</a></p>');
    expect(await htmlOf("www.other.test")).toBe(
      `<p><a href="http://www.other.test/" ${rel}>www.other.test</a></p>`,
    );
  });

  test("turns a link to nowhere safe into its words", async () => {
    expect(await htmlOf("[a](javascript:alert(1))")).toBe("<p>a</p>");
    expect(await htmlOf("[a](javascript&#58;alert(1))")).toBe("<p>a</p>");
    expect(await htmlOf("[a](data:text/html,x) [b](//other.test) [c](/\\other.test)")).toBe("<p>a b c</p>");
  });

  test("gives a link without words its address as words", async () => {
    expect(await htmlOf("[](https://other.test/b)")).toContain(">https://other.test/b</a>");
    expect(await htmlOf("[&nbsp;](https://other.test/b)")).toContain("https://other.test/b</a>");
  });

  test("shows own pictures with their size and opens them in full", async () => {
    expect(await htmlOf(`![A receipt](${own})`)).toBe(
      `<p><a href="${own}"><img src="${own}" alt="A receipt" width="640" height="360" loading="lazy"></a></p>`,
    );
    expect(await htmlOf(`[![A receipt](${own})](/en/t/1)`)).toContain('<a href="/en/t/1"><img');
  });

  test("turns a picture on another host into a link", async () => {
    expect(await htmlOf("![A receipt](https://other.test/a.png)")).toBe(
      `<p><a href="https://other.test/a.png" ${rel}>A receipt</a></p>`,
    );
    expect(await htmlOf("![x](/uploads/../secret.png)")).not.toContain("<img");
    expect(await htmlOf("![x](javascript:alert(1))")).toBe("<p>x</p>");
  });

  test("writes ticked and unticked boxes as signs", async () => {
    expect(await htmlOf("- [x] a\n- [ ] b")).toBe("<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>");
  });

  test("wraps tables so that wide ones scroll by keyboard", async () => {
    expect(await htmlOf("|a| |\n|-:|:-:|\n|1|2|")).toMatch(
      /^<div class="table-wrap" tabindex="0"><table class="table">.*<th scope="col" class="n">a<\/th><td class="mid"><\/td>/s,
    );
  });

  test("keeps entities and Finnish letters as they were meant", async () => {
    const { html, text } = await renderMarkdown("&auml; &amp; ä &lt;b&gt;", "post");

    expect(html).toBe("<p>ä &amp; ä &lt;b&gt;</p>");
    expect(text).toBe("ä & ä <b>");
  });

  test("has its words as plain text, a line for each paragraph, item and row", async () => {
    const { text } = await renderMarkdown("# A\n\nb *c*\nd\n\n- e\n- f\n\n|g|h|\n|-|-|\n|i|j|", "post");

    expect(text).toBe("A\nb c d\ne\nf\ng h\ni j");
  });

  test("tells which renderer made it", async () => {
    expect(await renderMarkdown("a", "post")).toEqual({
      html: "<p>a</p>",
      text: "a",
      version: RENDERER_VERSION,
      degraded: false,
      outline: [],
    });
  });
});

describe("a comment", () => {
  test("has emphasis, code, links and line breaks", async () => {
    expect(await htmlOf("*a* `b`\n[c](/d)", "comment")).toBe(
      '<em>a</em> <code>b</code><br><a href="/d">c</a>',
    );
  });

  test("has no blocks and no pictures", async () => {
    expect(await htmlOf("# a", "comment")).toBe("# a");
    expect(await htmlOf("> a", "comment")).toBe("&gt; a");
    expect(await htmlOf(`![A receipt](${own})`, "comment")).toBe(`<a href="${own}">A receipt</a>`);
  });
});

describe("an article", () => {
  test("has headings that can be linked to, each by its own name", async () => {
    const { html, outline } = await renderMarkdown("# Näin se käy\n\n## a\n\n# Näin se käy", "article");

    expect(html).toBe(
      '<h2 id="h-nain-se-kay">Näin se käy</h2>\n<h3 id="h-a">a</h3>\n<h2 id="h-nain-se-kay-2">Näin se käy</h2>',
    );
    expect(outline).toEqual([
      { id: "h-nain-se-kay", level: 2, text: "Näin se käy" },
      { id: "h-a", level: 3, text: "a" },
      { id: "h-nain-se-kay-2", level: 2, text: "Näin se käy" },
    ]);
    expect(breachesIn(html, { withIds: true })).toEqual([]);
  });
});

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
    const table = (columns: number) => `${"a|".repeat(columns - 1)}a\n${"-|".repeat(columns - 1)}-\n`;

    expect((await renderMarkdown(table(RENDER_LIMITS.tableColumns), "post")).degraded).toBe(false);
    expect((await renderMarkdown(table(RENDER_LIMITS.tableColumns + 1), "post")).degraded).toBe(true);
  });

  test("is shown as typed when short rows would fill a table beyond the limit", async () => {
    const table = (rows: number) => `${"a|".repeat(29)}a\n${"-|".repeat(29)}-\n${"|a\n".repeat(rows)}`;

    expect((await renderMarkdown(table(RENDER_LIMITS.tableCells / 30), "post")).degraded).toBe(false);
    expect((await renderMarkdown(table(RENDER_LIMITS.tableCells / 30 + 1), "post")).degraded).toBe(true);
  });

  test("is shown as typed when one address is pointed to too often", async () => {
    const pointing = (times: number) => `[a]: https://other.test/${"x".repeat(979)}\n\n${"[a] ".repeat(times)}`;

    expect((await renderMarkdown(pointing(200), "post")).degraded).toBe(false);
    expect((await renderMarkdown(pointing(201), "post")).degraded).toBe(true);
  });

  test("is shown as typed when it is longer than the limit", async () => {
    const { characters, commentCharacters } = RENDER_LIMITS;

    expect((await renderMarkdown("a".repeat(characters), "post")).degraded).toBe(false);
    expect((await renderMarkdown("a".repeat(characters + 1), "post")).degraded).toBe(true);
    expect((await renderMarkdown("a".repeat(commentCharacters), "comment")).degraded).toBe(false);
    expect((await renderMarkdown("a".repeat(commentCharacters + 1), "comment")).degraded).toBe(true);
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

test.each(Object.entries(costly))("30,000 characters of %s end in clean HTML", async (_name, shape) => {
  const source = shape.repeat(30_000 / shape.length);

  const [post, comment] = await Promise.all([
    renderMarkdown(source, "post"),
    renderMarkdown(source, "comment"),
  ]);

  expect(breachesIn(post.html)).toEqual([]);
  expect(breachesIn(comment.html)).toEqual([]);
});

test("any string at all ends in clean HTML", async () => {
  const markup = fc.constantFrom(
    ...["*", "_", "`", "[", "](", ")", "!", "<", ">", "\n", "\n\n", "    ", "- ", "> ", "| ", "#", "~~"],
    ...["javascript:", "&#x3c;", "&lt;", '"', "'", " onload=", "https://", "\0", "\u202e", "\ud800", "ä"],
    ...["<img src=x onerror=x>", "<svg><style>", "</p>", "<!--", "]]>", "\\", "1. ", "-|-", "[a]: ", "www."],
  );
  const texts = fc.array(fc.oneof(markup, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 60 });

  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom<Profile>("post", "comment", "article"), async (parts, profile) => {
      const { html, text } = await renderMarkdown(parts.join(""), profile);

      expect(breachesIn(html, { withIds: profile === "article" })).toEqual([]);
      expect(text.isWellFormed()).toBe(true);
    }),
    { numRuns: 300 },
  );
});
