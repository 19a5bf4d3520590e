import { parse } from "#tests/support/html-breaches.ts";

export type Example = { number: number; section: string; markdown: string; html: string };

/** Reads the examples out of the specification's text; `→` stands for a tab there. */
export function examplesIn(specification: string): Example[] {
  const pattern = /^`{32} example\n(.*?)^\.\n(.*?)^`{32}$|^#{1,6} ([^\n]*)$/gms;
  const examples: Example[] = [];
  let section = "";
  for (const [, markdown, html, heading] of specification.matchAll(pattern)) {
    if (heading !== undefined) section = heading;
    if (markdown === undefined || html === undefined) continue;
    const tabbed = (text: string) => text.replaceAll("→", "\t");
    examples.push({
      number: examples.length + 1,
      section,
      markdown: tabbed(markdown),
      html: tabbed(html),
    });
  }
  return examples;
}

/**
 * Names how our HTML of an example differs from the specification's.
 *
 * "same" looks at structure, words and addresses; heading levels and what we add for
 * reading aloud, such as `tabindex` and `rel`, don't count.
 */
export function compareWithSpec({ markdown, html }: Example, ours: string) {
  const theirs = parse(html);
  const mine = parse(ours);
  if (shapeOf(theirs) === shapeOf(mine)) return "same";

  const links = [...theirs.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
  const isLinkable = (href: string) => /^(?:https?:\/\/|mailto:|\/[^/\\]|#\w)/i.test(href);
  const withoutAutolinks = markdown.replaceAll(/<(?:https?:|[\w.+-]+@)[^>\s]*>/g, "");
  if (/<[a-z!?/]/i.test(withoutAutolinks)) return "raw HTML";
  if (theirs.querySelector("img")) return "pictures";
  if (!links.every(isLinkable)) return "addresses we don't link";
  if (links.length > 0 && /[&\\]/.test(markdown)) return "entities and backslashes in addresses";
  if (mine.querySelectorAll("a").length > links.length) return "bare addresses";
  return theirs.querySelector(":is(h1, h2, h3):empty") ? "empty headings" : "untold";
}

function shapeOf(node: Node): string {
  if (node.nodeName === "#text") return (node.nodeValue ?? "").replaceAll(/\s+/g, " ");
  const name = node.nodeName.toLowerCase().replace(/^h[1-6]$/, "h");
  const inside = [...node.childNodes].map(shapeOf).join("");
  const href = name === "a" ? ` ${addressOf(node as Element)}` : "";
  const start = name === "ol" ? ` ${(node as Element).getAttribute("start") ?? ""}` : "";
  const isInline = /^(?:a|em|strong|code)$/.test(name);
  return `<${name}${href}${start}>${isInline ? inside : tidy(inside)}</${name}>`;
}

/** White space beside blocks and line breaks is not seen. */
function tidy(inside: string) {
  return inside
    .trim()
    .replaceAll(/ ?(<br><\/br>|<\/?(?:p|ul|ol|li|blockquote|pre|h)\b[^>]*>) ?/g, "$1");
}

function addressOf(link: Element) {
  const href = link.getAttribute("href") ?? "";
  const url = URL.parse(href, "https://tuki.test")?.href ?? href;
  return url.replaceAll(/[[\]]/g, encodeURIComponent);
}
