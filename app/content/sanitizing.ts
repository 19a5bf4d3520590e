import createDOMPurify from "dompurify";
import { JSDOM } from "jsdom";
import type { OutlineEntry, Profile } from "./rendering.ts";

const inlineTags = "a br code del em strong".split(" ");
const blockTags =
  "p h2 h3 h4 h5 h6 hr blockquote pre span ul ol li div table thead tbody tr th td img".split(" ");

/** What may stand in our HTML. Everything else is taken out, whoever wrote it. */
const allowedTags: Record<Profile, readonly string[]> = {
  comment: inlineTags,
  post: [...inlineTags, ...blockTags.filter((tag) => tag !== "h2")],
  article: [...inlineTags, ...blockTags],
  page: [...inlineTags, ...blockTags],
};

/** Which attribute may stand on which tags, with which values. */
const allowedAttributes: Record<string, { on: readonly string[]; value: RegExp }> = {
  href: { on: ["a"], value: /^(?:https?:\/\/|mailto:|\/(?![\\/])|#)/i },
  title: { on: ["a", "img"], value: /^/ },
  rel: { on: ["a"], value: /^ugc nofollow noopener$/ },
  src: { on: ["img"], value: /^\/uploads\/[a-z0-9-]+\.(?:png|jpg|webp)$/ },
  alt: { on: ["img"], value: /^/ },
  width: { on: ["img"], value: /^\d{1,5}$/ },
  height: { on: ["img"], value: /^\d{1,5}$/ },
  loading: { on: ["img"], value: /^lazy$/ },
  start: { on: ["ol"], value: /^\d{1,9}$/ },
  scope: { on: ["th"], value: /^col$/ },
  tabindex: { on: ["pre", "div"], value: /^0$/ },
  id: { on: ["h2", "h3", "h4", "h5", "h6"], value: /^h-[a-z0-9-]{1,90}$/ },
  class: { on: ["code", "span", "div", "table", "th", "td"], value: /^/ },
};

const allowedClass = /^(?:hljs(?:-[a-z_-]+)?|language-[\w+#.-]{1,20}|table|table-wrap|n|mid)$/;

/**
 * Makes the sanitizer of this thread: HTML in, clean HTML with its words and outline out.
 *
 * It is the last step. What a browser builds from clean HTML may differ from what was
 * checked as soon as one character of it is changed.
 */
export function makeSanitizer() {
  const { window } = new JSDOM("");
  const purifier = createDOMPurify(window);

  purifier.addHook("uponSanitizeAttribute", (element, attribute) => {
    const allowed = allowedAttributes[attribute.attrName];
    const tag = element.nodeName.toLowerCase();
    if (!allowed?.on.includes(tag) || !allowed.value.test(attribute.attrValue)) {
      attribute.keepAttr = false;
    } else if (attribute.attrName === "class") {
      const classes = attribute.attrValue.split(/\s+/).filter((name) => allowedClass.test(name));
      attribute.attrValue = classes.join(" ");
      attribute.keepAttr = classes.length > 0;
    }
  });
  purifier.addHook("afterSanitizeAttributes", (element) => {
    if (element.nodeName !== "A") return;
    const leavesTheSite = /^https?:/i.test(element.getAttribute("href") ?? "");
    if (leavesTheSite) element.setAttribute("rel", "ugc nofollow noopener");
    else element.removeAttribute("rel");
  });

  return (dirty: string, profile: Profile) => {
    const attributes = Object.keys(allowedAttributes);
    const hasOutline = profile === "article" || profile === "page";
    const clean = purifier.sanitize(dirty, {
      ALLOWED_TAGS: [...allowedTags[profile]],
      ALLOWED_ATTR: hasOutline ? attributes : attributes.filter((name) => name !== "id"),
      ALLOWED_URI_REGEXP: allowedAttributes.href!.value,
      ALLOWED_NAMESPACES: ["http://www.w3.org/1999/xhtml"],
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      ADD_URI_SAFE_ATTR: attributes.filter((name) => name !== "href" && name !== "src"),
      RETURN_DOM: true,
    }) as HTMLElement;
    return {
      html: clean.innerHTML.trim(),
      text: readText(clean),
      outline: hasOutline ? readOutline(clean) : [],
    };
  };
}

const breaksLine = /^(?:P|H[2-6]|HR|BLOCKQUOTE|PRE|UL|OL|LI|DIV|TABLE|TR)$/;

/** Reads the words in order: a line for each paragraph, item and table row, pictures by their text. */
function readText(root: Node): string {
  let text = "";
  let isInCode = false;
  const read = (node: Node) => {
    const name = node.nodeName;
    if (name === "#text") text += (node.nodeValue ?? "").replaceAll("\n", isInCode ? "\n" : " ");
    else if (name === "BR") text += "\n";
    else if (name === "IMG") text += (node as Element).getAttribute("alt") ?? "";
    else {
      if (breaksLine.test(name)) text += "\n";
      if (name === "PRE") isInCode = true;
      node.childNodes.forEach(read);
      if (name === "PRE") isInCode = false;
      if (breaksLine.test(name)) text += "\n";
      else if (name === "TD" || name === "TH") text += " ";
    }
  };
  read(root);
  return text
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n[ \n]*/g, "\n")
    .trim();
}

function readOutline(root: ParentNode): OutlineEntry[] {
  return [...root.querySelectorAll("h2[id], h3[id], h4[id], h5[id], h6[id]")].map((heading) => ({
    id: heading.id,
    level: Number(heading.nodeName.slice(1)),
    text: readText(heading),
  }));
}
