import { Tokenizer, type Tokens } from "marked";
import { RENDER_LIMITS } from "./rendering.ts";

/** Thrown for a text that is deeper or denser than any honest text; it is shown as typed. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/**
 * Reads Markdown without raw HTML and within bounds: depth is counted where the parser
 * really goes down, and look-aheads are paid for before they are made.
 */
export class BoundedTokenizer extends Tokenizer {
  #depth = 0;
  #lookAhead = 0;

  /** Raw HTML is no markup here: it stays text and is escaped like all text. */
  override html(): undefined {}
  override tag(): undefined {}

  override blockquote(src: string) {
    return this.#below(() => super.blockquote(src));
  }

  override list(src: string) {
    return this.#below(() => super.list(src));
  }

  override link(src: string) {
    return this.#below(() => super.link(src));
  }

  override reflink(src: string, links: Parameters<Tokenizer["reflink"]>[1]) {
    return this.#below(() => super.reflink(src, links));
  }

  override emStrong(src: string, maskedSrc: string, prevChar?: string) {
    if (!/^[*_]/.test(src)) return undefined;
    this.#pay(src);
    return this.#below(() => super.emStrong(src, maskedSrc, prevChar));
  }

  override del(src: string, maskedSrc: string, prevChar?: string) {
    if (!src.startsWith("~")) return undefined;
    this.#pay(src);
    return this.#below(() => super.del(src, maskedSrc, prevChar));
  }

  /** Every row is filled up to the width of the head, so a table is measured before it is read. */
  override table(src: string): Tokens.Table | undefined {
    const [head = "", ruler = "", ...rest] = src.split("\n", RENDER_LIMITS.tableCells + 2);
    if (!/^[ \t]*[|:-][|:\- \t]*$/.test(ruler)) return undefined;

    const columns = head.split("|").length;
    const end = rest.findIndex((line) => line.trim() === "");
    const rows = end === -1 ? rest.length : end;
    const isHuge =
      columns > RENDER_LIMITS.tableColumns || columns * rows > RENDER_LIMITS.tableCells;
    if (isHuge) throw new TooMuch("table");
    return super.table(src);
  }

  #pay(src: string) {
    this.#lookAhead += src.length;
    if (this.#lookAhead > RENDER_LIMITS.lookAhead) throw new TooMuch("look-ahead");
  }

  /** Looking one level too deep is allowed, finding something there isn't. */
  #below<T>(read: () => T | undefined): T | undefined {
    if (this.#depth > RENDER_LIMITS.nesting) throw new TooMuch("nesting");
    this.#depth += 1;
    const found = read();
    if (found && this.#depth > RENDER_LIMITS.nesting) throw new TooMuch("nesting");
    this.#depth -= 1;
    return found;
  }
}
