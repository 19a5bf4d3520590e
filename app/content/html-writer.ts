import { Renderer, type Token, type Tokens } from "marked";
import { readLink, readPicture } from "./links.ts";
import { escapeHtml, type Profile } from "./rendering.ts";
import { slugFrom } from "./slugs.ts";

/**
 * Writes the HTML of one text: everything that is decided about links, pictures,
 * headings and tables is decided here, before the sanitizer.
 */
export class HtmlWriter extends Renderer {
  readonly #profile: Profile;
  readonly #ownHosts: readonly string[];
  readonly #levels: number[] = [];
  readonly #ids = new Set<string>();
  #inLink = false;

  constructor(profile: Profile, ownHosts: readonly string[]) {
    super();
    this.#profile = profile;
    this.#ownHosts = ownHosts;
  }

  /** Puts a heading below those of the page, each one level under its parent, so the outline has no gaps. */
  override heading({ tokens, depth }: Tokens.Heading) {
    while (this.#levels.length > 0 && this.#levels.at(-1)! >= depth) this.#levels.pop();
    this.#levels.push(depth);
    const highest = this.#profile === "post" ? 3 : 2;
    const level = Math.min(highest + this.#levels.length - 1, 6);

    const words = this.parser.parseInline(tokens);
    if (!showsAnything(tokens)) return "";
    const id = this.#profile === "post" ? "" : ` id="${this.#headingId(wordsOf(tokens))}"`;
    return `<h${level}${id}>${words}</h${level}>\n`;
  }

  override code({ text, lang, escaped }: Tokens.Code) {
    const language = /^[\w+#.-]{1,20}/.exec(lang ?? "")?.[0];
    const classes = language ? ` class="hljs language-${language.toLowerCase()}"` : "";
    const code = (escaped ? text : escapeHtml(text)).replace(/(?<=.)\n?$/s, "\n");
    return `<pre tabindex="0"><code${classes}>${code}</code></pre>\n`;
  }

  override codespan({ text }: Tokens.Codespan) {
    return `<code>${escapeHtml(text)}</code>`;
  }

  /** A box nobody can tick is a sign, not a field: fields would each need a label. */
  override checkbox({ checked }: Tokens.Checkbox) {
    return checked ? "☑ " : "☐ ";
  }

  override html({ text }: Tokens.HTML | Tokens.Tag) {
    return escapeHtml(text);
  }

  override link({ href, title, tokens }: Tokens.Link) {
    const link = readLink(decodeEntities(href), this.#ownHosts);
    if (!link || this.#inLink) return this.parser.parseInline(tokens);

    this.#inLink = true;
    const words = this.parser.parseInline(tokens);
    this.#inLink = false;
    return anchor(link.href, showsAnything(tokens) ? words : words + escapeHtml(link.href), title);
  }

  /** Shows own pictures. One on another host would tell that host who reads, so it becomes a link. */
  override image({ href, title, text, tokens }: Tokens.Image) {
    const address = decodeEntities(href);
    const words = tokens.length > 0 ? wordsOf(tokens) : text;
    const picture = this.#profile === "comment" ? null : readPicture(address, this.#ownHosts);
    if (!picture) {
      const link = readLink(address, this.#ownHosts);
      if (!link || this.#inLink) return escapeWords(words);
      return anchor(link.href, isBlank(words) ? escapeHtml(link.href) : escapeWords(words), title);
    }
    const size = `width="${picture.width}" height="${picture.height}"`;
    const alt = escapeWords(words);
    const image = `<img src="${picture.src}" alt="${alt}"${titleOf(title)} ${size} loading="lazy">`;
    return this.#inLink || isBlank(words) ? image : `<a href="${picture.src}">${image}</a>`;
  }

  override table({ header, rows }: Tokens.Table) {
    const head = this.tablerow({ text: header.map((cell) => this.tablecell(cell)).join("") });
    const body = rows
      .map((row) => this.tablerow({ text: row.map((cell) => this.tablecell(cell)).join("") }))
      .join("");
    const content = `<thead>${head}</thead>${body && `<tbody>${body}</tbody>`}`;
    return `<div class="table-wrap" tabindex="0"><table class="table">${content}</table></div>\n`;
  }

  override tablecell({ tokens, header, align }: Tokens.TableCell) {
    const words = this.parser.parseInline(tokens);
    const classes = align === "right" ? ' class="n"' : align === "center" ? ' class="mid"' : "";
    return header && showsAnything(tokens)
      ? `<th scope="col"${classes}>${words}</th>`
      : `<td${classes}>${words}</td>`;
  }

  #headingId(words: string) {
    const slug = `h-${slugFrom(words)}`;
    let id = slug;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${slug}-${number}`;
    this.#ids.add(id);
    return id;
  }
}

function anchor(href: string, words: string, title: string | null | undefined) {
  return `<a href="${escapeHtml(href)}"${titleOf(title)}>${words}</a>`;
}

function titleOf(title: string | null | undefined) {
  return title ? ` title="${escapeWords(title)}"` : "";
}

/** A heading or a link without a visible word says nothing to a screen reader. */
function showsAnything(tokens: readonly Token[]) {
  return !isBlank(wordsOf(tokens));
}

function isBlank(words: string) {
  return !/[^\s\p{Cf}\p{Mn}]/u.test(words.replaceAll(/&(?:nbsp|[a-z]+sp|zwn?j|#\w{1,8});/gi, ""));
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if ("tokens" in token && token.tokens) return wordsOf(token.tokens);
      return "text" in token ? String(token.text) : token.raw;
    })
    .join("");
}

/** Escapes words in which the author may have written `&amp;` or `&auml;`. */
function escapeWords(words: string) {
  return escapeHtml(words).replaceAll(/&amp;(#?\w{1,32};)/g, "&$1");
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads `&amp;` and `&#x26;` in an address, before it is judged. */
function decodeEntities(address: string) {
  return address.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return named[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
