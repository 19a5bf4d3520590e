import { Lexer, Marked, Parser, type Token } from "marked";
import { markedHighlight } from "marked-highlight";
import { highlightCode } from "./highlighting.ts";
import { HtmlWriter } from "./html-writer.ts";
import { BoundedTokenizer, TooMuch } from "./bounded-tokenizer.ts";
import { RENDER_LIMITS, type Profile } from "./rendering.ts";

/**
 * Turns Markdown into HTML that still has to be sanitized.
 *
 * Raw HTML stays text. Throws `TooMuch` for a text whose parsing would cost more than
 * any honest text does; the count is of steps, so the same text always ends the same way.
 */
export function writeHtml(source: string, profile: Profile, ownHosts: readonly string[]): string {
  const inline = profile === "comment";
  const marked = new Marked({ gfm: true, breaks: inline });
  marked.use(markedHighlight({ highlight: highlightCode() }));
  const options = {
    ...marked.defaults,
    tokenizer: new BoundedTokenizer(),
    renderer: new HtmlWriter(profile, ownHosts),
  };

  const tokens = inline ? Lexer.lexInline(source, options) : Lexer.lex(source, options);
  void marked.walkTokens(tokens, countCosts());
  if (options.walkTokens) void marked.walkTokens(tokens, options.walkTokens);
  return inline ? Parser.parseInline(tokens, options) : Parser.parse(tokens, options);
}

/** Adds up what the tokens will cost to write and to sanitize. */
function countCosts() {
  let pieces = 0;
  let addresses = 0;
  return (token: Token) => {
    pieces += 1;
    if (token.type === "link" || token.type === "image") addresses += String(token.href).length;
    if (pieces > RENDER_LIMITS.pieces) throw new TooMuch("pieces");
    if (addresses > RENDER_LIMITS.addressCharacters) throw new TooMuch("addresses");
  };
}
