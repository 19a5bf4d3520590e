import { JSDOM } from "jsdom";

const { document } = new JSDOM("").window;

/** Written down here once more, on purpose: the sanitizer's own list can't vouch for itself. */
const tags = new Set(
  [
    "a",
    "br",
    "code",
    "del",
    "em",
    "strong",
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "blockquote",
  ].concat([
    "pre",
    "span",
    "ul",
    "ol",
    "li",
    "div",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "img",
  ]),
);
const attributes: Record<string, RegExp> = {
  "a href": /^(?:https?:\/\/|mailto:|\/(?![\\/])|#)/,
  "a title": /^/,
  "a rel": /^ugc nofollow noopener$/,
  "img src": /^\/uploads\/[a-z0-9-]+\.(?:png|jpg|webp)$/,
  "img alt": /^/,
  "img title": /^/,
  "img width": /^\d+$/,
  "img height": /^\d+$/,
  "img loading": /^lazy$/,
  "ol start": /^\d+$/,
  "th scope": /^col$/,
  "pre tabindex": /^0$/,
  "div tabindex": /^0$/,
  "code class": /^hljs language-\S+$/,
  "span class": /^hljs-/,
  "div class": /^table-wrap$/,
  "table class": /^table$/,
  "th class": /^(?:n|mid)$/,
  "td class": /^(?:n|mid)$/,
};
const ids = /^h[2-6] id$/;

/**
 * Lists what a browser would find in the HTML that must not be there; empty when it is clean.
 *
 * The HTML is parsed twice, the second time from what the first made of it, because that is
 * where markup that looked harmless has come alive elsewhere.
 */
export function breachesIn(html: string, { withIds = false } = {}): string[] {
  const once = parse(html);
  return [...breachesBelow(once, withIds), ...breachesBelow(parse(once.innerHTML), withIds)];
}

export function parse(html: string): HTMLElement {
  const root = document.createElement("main");
  root.innerHTML = html;
  return root;
}

function breachesBelow(root: HTMLElement, withIds: boolean): string[] {
  const breaches: string[] = [];
  for (const element of root.querySelectorAll("*")) {
    const tag = element.nodeName.toLowerCase();
    if (!tags.has(tag)) breaches.push(`<${tag}>`);
    for (const { name, value } of element.attributes) {
      const isOurId = withIds && ids.test(`${tag} ${name}`) && /^h-[a-z0-9-]+$/.test(value);
      if (!isOurId && !attributes[`${tag} ${name}`]?.test(value))
        breaches.push(`${tag} ${name}="${value}"`);
    }
    const href = element.getAttribute("href");
    if (href && leavesTheSite(href) && element.getAttribute("rel") !== "ugc nofollow noopener") {
      breaches.push(`without rel: ${href}`);
    }
    if (tag === "a" && element.textContent?.trim() === "" && !element.querySelector("img")) {
      breaches.push("link without words");
    }
  }
  return breaches;
}

function leavesTheSite(href: string) {
  const url = URL.parse(href, "https://tuki.test/en/");
  return url !== null && url.protocol !== "mailto:" && url.host !== "tuki.test";
}
