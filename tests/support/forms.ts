import { JSDOM } from "jsdom";

/**
 * The fields of a page's form as a browser without JavaScript would send them, but for its buttons.
 *
 * Of the form that posts to the page itself, or of the first one that matches the selector.
 */
export function fieldsShown(
  html: string,
  selector = "main form[method=post]",
): Record<string, string | string[]> {
  const { window } = new JSDOM(html);
  const form = window.document.querySelector<HTMLFormElement>(selector);
  if (!form) throw new Error(`The page has no form ${selector}.`);
  const data = new window.FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const values = data.getAll(name).map(String);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}
