import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Our own part, which always runs: what lists of others do not have, for the ways text takes here. */
const ownTexts = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
  "</title></textarea></script><script>alert(1)</script>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "[press](javascript:alert(1)) [press](JaVaScRiPt&colon;alert(1)) <javascript:alert(1)>",
  "[a]: javascript:alert(1)\n\n[a] ![a] ![b](x onerror=alert(1))",
  '![a" onerror="alert(1)](/uploads/abcdefghijklmnopqrstuvwxyz-1x1.png)',
  '```js" onclick="alert(1)\nlet a\n```\n\n~~~<img/src/onerror=alert(1)>\na\n~~~',
  "|<script>alert(1)</script>|\n|-|\n|<svg onload=alert(1)>|",
  "<math><mtext><table><mglyph><style><!--</style><img title='--><img src onerror=alert(1)>'>",
  "<form id=x><input name=attributes><input name=parentNode></form><a id=body name=cookie>",
  "<base href=//other.invalid><meta http-equiv=refresh content='0;//other.invalid'>",
  '{"@context":"</script><script>alert(1)</script>"}',
  "<!--<script>alert(1)//--><![CDATA[<img src=x onerror=alert(1)>]]>",
  "<details open ontoggle=alert(1)><summary>x</summary></details>",
  "<a href='&#x6a;avascript:alert(1)' autofocus onfocus=alert(1)>x</a>",
  "\u2028\u2029</script\u0000><script\u0000>alert(1)</script>",
  "${alert(1)} {{constructor.constructor('alert(1)')()}} <%= alert(1) %>",
  "__proto__[a]=b&constructor.prototype.c=d",
  "\u202Etxt.exe \u2066\u0000\uFFFE\uD800 \uDFFF end",
  "1' OR '1'='1'; DROP TABLE posts;-- %' ESCAPE '",
  "../../../../etc/passwd%00.png",
  "a\r\nSet-Cookie: crlf=injection\r\n\r\n<script>alert(1)</script>",
  `${"> ".repeat(300)}x`,
  `${"* ".repeat(300)}x`,
  "å ä ö Å Ä Ö ẞ ﷽ 🇫🇮 👩‍👩‍👧‍👧 Z̸̢̛a̷l̶g̵o̴",
];

const ownReturns = [
  "//other.invalid",
  "/\\other.invalid",
  "\\\\other.invalid",
  "///other.invalid",
  "/\t/other.invalid",
  "/%09/other.invalid",
  "https:other.invalid",
  "javascript:alert(1)",
  "data:text/html,x",
  "/en\r\nSet-Cookie: crlf=injection",
  "/en%0d%0aSet-Cookie:%20crlf=injection",
  "/\u2028/other.invalid",
  "http://127.0.0.1@other.invalid/",
  "/en/../..//other.invalid",
];

const folder = path.join(process.env.TUKI_TEST_DATA ?? "", "corpora");
const hasCorpora = Boolean(process.env.TUKI_TEST_DATA) && existsSync(folder);

/** Everything there is, instead of a part. */
export const takesAll = process.env.TUKI_HOSTILE === "all";

/** Which part an ordinary run takes; the same number takes the same part again. */
export const seed = Number(process.env.TUKI_SEED ?? Math.floor(Math.random() * 1_000_000));

/** Texts that were made to break pages: ours, and of public lists some sixty, others each time, or all. */
export function hostileTexts(): string[] {
  const listed = corpora(
    ["dompurify", "h5sc", "owasp-evasion", "lists"].map((name) => `xss-${name}`),
  );
  const naughty = corpora(["naughty-strings"]);
  const chosen = takesAll ? [...listed, ...naughty] : [...some(listed, 48), ...some(naughty, 12)];
  return [...new Set([...ownTexts, ...chosen])];
}

/** Texts that run when a page holds them as they are: what the detector itself is tried with. */
export const textsThatRun = () => [
  ...ownTexts.slice(0, 5),
  ...some(corpora(["xss-dompurify", "xss-owasp-evasion"]), 60),
];

/** Addresses that would lead somewhere else, with our host where the lists have one that is allowed. */
export function hostileReturns(host: string): string[] {
  const lists = ["open-redirect.txt", "crlf.txt"].flatMap((name) =>
    hasCorpora ? readFileSync(path.join(folder, name), "utf8").split("\n") : [],
  );
  const filled = lists.map((line) => line.replaceAll("www.whitelisteddomain.tld", host));
  return [...new Set([...ownReturns, ...filled])].filter((line) => line !== "");
}

/** Says what is tried, so that a run that failed can be had again. */
export function announce(count: number) {
  const lists = hasCorpora
    ? `of ours and of the public lists${takesAll ? "" : `, seed ${seed}`}`
    : "of ours only: TUKI_TEST_DATA names no folder with corpora";
  console.info(`Hostile texts: ${count} ${lists}.`);
}

function corpora(names: readonly string[]): string[] {
  if (!hasCorpora) return [];
  return names.flatMap((name) => {
    const entries = JSON.parse(
      readFileSync(path.join(folder, `${name}.json`), "utf8"),
    ) as unknown[];
    return entries.map(textOf).filter((text) => text.trim() !== "");
  });
}

function textOf(entry: unknown): string {
  if (typeof entry === "string") return entry;
  return (entry as { payload: string }).payload;
}

/** So many from all over the list, beginning where the seed says. */
function some(list: readonly string[], many: number): string[] {
  const step = Math.max(1, Math.floor(list.length / many));
  return list.filter((_entry, index) => index % step === seed % step).slice(0, many);
}
