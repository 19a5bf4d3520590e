import { JSDOM } from "jsdom";
import { visit } from "#tests/support/site.ts";

/** Opens a page of the built site and gives its document, to be asked as a reader would look at it. */
export async function openPage(address: string, options: Parameters<typeof visit>[1] = {}) {
  const answer = await visit(address, options);
  const html = await answer.text();
  const { document } = new JSDOM(html).window;
  return { status: answer.status, html, document };
}

/** The words of every element that a selector finds, with single spaces. */
export function wordsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
  );
}

/** Where every link that a selector finds leads. */
export function linksOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(
    (element) => element.getAttribute("href") ?? "",
  );
}
