import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeRenderer, renderMarkdown } from "#app/content/rendering.server.ts";
import { RENDER_LIMITS, RENDERER_VERSION, type Profile } from "#app/content/rendering.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { breachesIn } from "#tests/support/html-breaches.ts";
import { rendererWithPatience } from "#tests/support/patient-renderer.ts";

beforeAll(rendererWithPatience);
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
    const html = await htmlOf(
      '<b onclick="x()">a</b> <script>alert(1)</script>\n\n<div>\n\n<!-- c -->',
    );

    expect(html).toContain(
      '&lt;b onclick="x()"&gt;a&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;',
    );
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
    const block = (characters: number) =>
      `\`\`\`ts\nconst a = "${"x".repeat(characters - 12)}"\n\`\`\``;

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
    expect(await htmlOf("[a](data:text/html,x) [b](//other.test) [c](/\\other.test)")).toBe(
      "<p>a b c</p>",
    );
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
    const { text } = await renderMarkdown(
      "# A\n\nb *c*\nd\n\n- e\n- f\n\n|g|h|\n|-|-|\n|i|j|",
      "post",
    );

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

test("the host that people see counts as our own, and in the demo both names of this machine", async () => {
  const hrefs = async () => {
    const links =
      "[a](http://127.0.0.1:3000/b) [a](http://localhost:3000/b) [a](https://tuki.test/b)";
    const { html } = await renderMarkdown(links, "comment");
    return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  };

  expect(await hrefs()).toEqual(["/b", "/b", "https://tuki.test/b"]);

  setEnvironment({ mode: "production", publicOrigin: "https://tuki.test" });
  expect(await hrefs()).toEqual(["http://127.0.0.1:3000/b", "http://localhost:3000/b", "/b"]);
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
    const { html, outline } = await renderMarkdown(
      "# Näin se käy\n\n## a\n\n# Näin se käy",
      "article",
    );

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

test("a program that renders ends by itself, with its answer", async () => {
  const program = `
    import { renderMarkdown } from "#app/content/rendering.server.ts";
    console.log((await renderMarkdown("*a*", "post")).html);
  `;

  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { timeout: 25_000 },
  );

  expect(stdout).toBe("<p><em>a</em></p>\n");
});
