import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeRenderer, renderMarkdown } from "#app/content/rendering.server.ts";
import type { Profile } from "#app/content/rendering.ts";
import { breachesIn } from "#tests/support/html-breaches.ts";
import { rendererWithPatience } from "#tests/support/patient-renderer.ts";
import { compareWithSpec, examplesIn } from "#tests/support/commonmark.ts";

beforeAll(rendererWithPatience);
afterAll(closeRenderer);

const folder = path.join(process.env.TUKI_TEST_DATA ?? "", "corpora");
const hasCorpora = Boolean(process.env.TUKI_TEST_DATA) && existsSync(folder);
if (!hasCorpora) {
  console.info(
    "TUKI_TEST_DATA names no folder with corpora: only our own hostile texts are tried.",
  );
}

const readCorpus = (name: string) => readFileSync(path.join(folder, name), "utf8");
const readJson = (name: string): unknown[] => (hasCorpora ? JSON.parse(readCorpus(name)) : []);

const ourOwn = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt&colon;alert(1))",
  "[a](java\tscript:alert(1))",
  "[a](vbscript:x) [b](data:text/html;base64,PHNjcmlwdD4=) [c](file:///etc/passwd)",
  '[a](https://other.test "x" onmouseover="alert(1))',
  "![a](x onerror=alert(1))",
  '![a" onerror="alert(1)](/uploads/abcdefghijklmnopqrstuvwxyz-1x1.png)',
  '```js" onclick="alert(1)\na\n```',
  "```<img/src/onerror=alert(1)>\na\n```",
  "```xml\n</code></pre><script>alert(1)</script>\n```",
  '<https://other.test/" onclick="alert(1)>',
  "[a]: javascript:alert(1)\n\n[a] ![a]",
  "|<script>|\n|-|\n|<svg onload=alert(1)>|",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--><img src onerror=alert(1)>'>",
  "<form id=x><input name=attributes></form><iframe srcdoc='<script>alert(1)</script>'>",
  "# <a id=x name=y style=z>\n\n<base href=//other.test>",
  "[a](//other.test) [b](/\\other.test) [c](/\t/other.test) [d](\\\\other.test)",
];

/** The list is long: an ordinary run takes some of it, another part each time. */
const SAMPLE = 400;
const takesAll = process.env.TUKI_HOSTILE === "all";
const seed = Math.floor(Math.random() * 1_000_000);

function hostileTexts(): string[] {
  const short = ["dompurify", "h5sc", "owasp-evasion"].map((name) => readJson(`xss-${name}.json`));
  const texts = [...short.flat(), ...readJson("naughty-strings.json")].map(payloadOf);
  const long = readJson("xss-lists.json").map(payloadOf);
  const step = takesAll ? 1 : Math.max(1, Math.floor(long.length / SAMPLE));
  const sample = long.filter((_text, index) => index % step === seed % step);
  if (hasCorpora) {
    console.info(`Hostile texts: ${sample.length} of the list of ${long.length}, seed ${seed}.`);
  }
  return [...ourOwn, ...texts, ...sample];
}

function payloadOf(entry: unknown) {
  return typeof entry === "string" ? entry : String((entry as { payload: unknown }).payload);
}

/** What an author could put around a payload to carry it where text isn't expected. */
const carriers: ((text: string) => string)[] = [
  (text) => text,
  (text) => `[a](${text})`,
  (text) => `![${text}](/uploads/abcdefghijklmnopqrstuvwxyz-1x1.png "${text}")`,
  (text) => `\`\`\`${text}\n${text}\n\`\`\``,
];

describe("hostile texts", () => {
  test("end in clean HTML wherever they stand", { timeout: 600_000 }, async () => {
    const breaches: { source: string; found: string[] }[] = [];
    const tryOne = async (source: string, profile: Profile) => {
      const { html } = await renderMarkdown(source, profile);
      const found = breachesIn(html, { withIds: profile === "article" });
      if (found.length > 0) breaches.push({ source, found });
    };

    for (const text of hostileTexts()) {
      await Promise.all([
        ...carriers.map((carry) => tryOne(carry(text), "post")),
        tryOne(text, "comment"),
        tryOne(`# ${text}`, "article"),
      ]);
    }

    expect(breaches).toEqual([]);
  });

  test("would be noticed by the check if they were let through", () => {
    const noticed = ourOwn.filter((text) => breachesIn(text).length > 0);

    expect(noticed.length).toBeGreaterThan(5);
    expect(breachesIn("<p onclick=x>a</p>")).not.toEqual([]);
    expect(breachesIn('<a href="https://other.test/">a</a>')).not.toEqual([]);
  });
});

/** The table of docs/markdown.md. */
const differencesTold = {
  same: 525,
  "raw HTML": 80,
  pictures: 21,
  "addresses we don't link": 17,
  "entities and backslashes in addresses": 5,
  "bare addresses": 3,
  "empty headings": 1,
};

describe("the examples of the CommonMark specification", () => {
  test("render without error, and differ from it only as docs/markdown.md says", async () => {
    const examples = hasCorpora ? examplesIn(readCorpus("commonmark-spec-0.31.2.txt")) : [];
    const counts: Record<string, number> = {};

    for (const example of examples) {
      const { html, degraded } = await renderMarkdown(example.markdown, "post");
      expect({ breaches: breachesIn(html), degraded }).toEqual({ breaches: [], degraded: false });
      const difference = compareWithSpec(example, html);
      counts[difference] = (counts[difference] ?? 0) + 1;
    }

    expect(counts).toEqual(hasCorpora ? differencesTold : {});
  });
});
