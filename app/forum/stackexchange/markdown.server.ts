import TurndownService from "turndown";
import { gfm } from "turndown-plugin-gfm";

const converter = new TurndownService({
  headingStyle: "atx",
  codeBlockStyle: "fenced",
  bulletListMarker: "-",
  emDelimiter: "*",
  hr: "---",
});
converter.use(gfm);

/** The Markdown that says what a dump's HTML says, where the dump has no Markdown. */
export function markdownFromHtml(html: string): string {
  if (html.trim() === "") return "";
  return converter.turndown(html).trim();
}
