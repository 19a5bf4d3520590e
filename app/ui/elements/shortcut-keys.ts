/** What each key finds on a page: a field is entered, a row or a post is gone to, a link or button pressed. */
const targets: Readonly<Record<string, string>> = {
  "/": "form[role=search] input[type=search]",
  c: "a.btn--ask",
  gh: "a.brand",
  gq: '.nav a[href$="/questions"]',
  ga: '.nav a[href$="/help"]',
  gn: 'a[href$="/notifications"]',
  "?": '.foot a[href$="/about/shortcuts"]',
  s: "#solution article",
  r: "#answer",
  f: 'form[action$="/follow"] button, a.btn[href*="/follow"]',
};

/** Within the post that has the focus. */
const inPost: Readonly<Record<string, string>> = {
  h: 'form[action$="/vote"] button',
  e: 'a[href*="/posts/"][href$="/edit"]',
};

const steps: Readonly<Record<string, readonly [among: string, by: 1 | -1]>> = {
  j: [".row__title a", 1],
  k: [".row__title a", -1],
  "]": ["article[id^=post-]:not(.post--ask)", 1],
  "[": ["article[id^=post-]:not(.post--ask)", -1],
};

const typing = "input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]";

/** How long after `g` its second key may come, in milliseconds. */
const patience = 1_500;

/**
 * Makes single keys move about a page, and Ctrl with Enter send the text one is writing.
 *
 * Never while somebody types, and not where the reader switched it off (`data-shortcuts="off"` on the document).
 */
export function listenForShortcuts(document: Document) {
  let began = -patience;
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || !(target instanceof Element)) return;
    if (event.ctrlKey || event.metaKey) {
      if (key === "Enter" && target instanceof HTMLTextAreaElement) send(target.form);
      return;
    }
    if (document.documentElement.dataset.shortcuts === "off" || target.closest(typing)) return;

    const isSecond = event.timeStamp - began < patience;
    began = !isSecond && key === "g" ? event.timeStamp : -patience;
    const found = isSecond ? find(document, targets[`g${key}`]) : reach(document, target, key);
    if (!found) return;
    event.preventDefault();
    use(found);
  });
}

function reach(document: Document, from: Element, key: string): HTMLElement | undefined {
  const step = steps[key];
  if (step) return next(document, from, ...step);
  const post = from.closest("article[id^=post-]");
  return find(post, inPost[key]) ?? find(document, key === "g" ? undefined : targets[key]);
}

/** The first that can be seen: narrow windows hide some. */
function find(within: ParentNode | null, selector: string | undefined): HTMLElement | undefined {
  if (!within || selector === undefined) return undefined;
  const all = [...within.querySelectorAll<HTMLElement>(selector)];
  // What stands in a closed menu has no size either, but may be pressed.
  return (
    all.find((one) => one.getClientRects().length > 0) ?? all.find((one) => one.closest("details"))
  );
}

function next(document: Document, from: Element, among: string, by: 1 | -1) {
  const all = [...document.querySelectorAll<HTMLElement>(among)];
  const at = all.findIndex((one) => one === from || one.contains(from));
  return at === -1 ? all.at(by === 1 ? 0 : -1) : all[at + by];
}

function use(found: HTMLElement) {
  if (found.matches("a:not(.row__title a), button")) found.click();
  else found.focus();
}

function send(form: HTMLFormElement | null) {
  const button = form?.querySelector<HTMLButtonElement>("button.btn--primary");
  if (button) form?.requestSubmit(button);
}
