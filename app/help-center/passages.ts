import { courtesyAtEnd, courtesyAtStart } from "./courtesies.ts";
import { columnOf, fenceAt, isDefinition, isRule, isTableRuler } from "./markdown-lines.ts";
import { isUnderline, linesOf, readBullet, type Line } from "./markdown-lines.ts";
import { readSentences } from "./sentences.ts";

export type PassageShape =
  | "whole"
  | "heading"
  | "paragraph"
  | "item"
  | "step"
  | "quote"
  | "table"
  | "code"
  | "image"
  | "sentence";

/**
 * A piece of a post that can be picked: `source.slice(start, end)`, in UTF-16 units, never empty but for an empty post.
 *
 * The parts of a passage lie inside it, in order, and never overlap.
 */
export interface Passage {
  shape: PassageShape;
  start: number;
  end: number;
  /** Where its bullet begins; a run of items is taken from there, so that it stays a list. */
  bulletAt?: number;
  /** A greeting, a thank-you or a signature: said to a person, so no part of an article. */
  isCourtesy: boolean;
  parts: Passage[];
}

/** Deeper lists than this are left whole. */
const DEEPEST = 6;

/**
 * Splits a post's Markdown into what can be picked: the whole, its blocks and list items, their sentences and pictures.
 *
 * Reads each line a bounded number of times whatever it holds. Marks of lists and headings stay outside
 * the passage, those of code and pictures inside. The author's name marks a signature.
 */
export function passagesOf(markdown: string, authorName?: string): Passage {
  const blocks = readBlocks(markdown, linesOf(markdown), 0);
  const whole = passage(
    "whole",
    blocks[0]?.bulletAt ?? blocks[0]?.start ?? 0,
    blocks.at(-1)?.end ?? 0,
    blocks,
  );
  markCourtesies(markdown, blocks, authorName);
  return whole;
}

/** Every passage below and with this one, outermost first. */
export function allPassages(from: Passage): Passage[] {
  return [from, ...from.parts.flatMap(allPassages)];
}

function passage(shape: PassageShape, start: number, end: number, parts: Passage[] = []): Passage {
  return { shape, start, end, isCourtesy: false, parts };
}

function readBlocks(source: string, lines: readonly Line[], depth: number): Passage[] {
  const blocks: Passage[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    if (line.isBlank || isRule(source, line) || isDefinition(source, line)) {
      at += 1;
      continue;
    }
    const [found, next] = readBlock(source, lines, at, depth);
    blocks.push(...found);
    at = next;
  }
  return blocks;
}

type Found = [passages: Passage[], next: number];

function readBlock(source: string, lines: readonly Line[], at: number, depth: number): Found {
  const line = lines[at]!;
  if (line.indent >= 4) return readIndentedCode(lines, at);
  const fence = fenceAt(source, line);
  if (fence) return readFencedCode(source, lines, at, fence);
  const heading = readHeading(source, line);
  if (heading) return [heading, at + 1];
  if (source[line.first] === ">") return readQuote(source, lines, at);
  if (readBullet(source, line)) return readItem(source, lines, at, depth);
  if (isTableHead(source, lines, at)) return readTable(lines, at);
  return readParagraph(source, lines, at);
}

function readIndentedCode(lines: readonly Line[], at: number): Found {
  let last = at;
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next]!;
    if (!line.isBlank && line.indent < 4) break;
    if (!line.isBlank) last = next;
  }
  return [[passage("code", lines[at]!.start, lines[last]!.end)], next];
}

function readFencedCode(
  source: string,
  lines: readonly Line[],
  at: number,
  opening: string,
): Found {
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next]!;
    const closing = line.indent < 4 ? source.slice(line.first, line.end).trimEnd() : "";
    if (closing.length >= opening.length && closing === opening[0]!.repeat(closing.length)) break;
  }
  const last = Math.min(next, lines.length - 1);
  return [[passage("code", lines[at]!.first, lines[last]!.end)], last + 1];
}

function readHeading(source: string, line: Line): Passage[] | undefined {
  let at = line.first;
  while (at < line.end && source[at] === "#") at += 1;
  const level = at - line.first;
  if (level < 1 || level > 6) return undefined;
  if (at < line.end && source[at] !== " " && source[at] !== "\t") return undefined;
  let end = line.end;
  while (end > at && source[end - 1] === "#") end -= 1;
  if (end < line.end && source[end - 1] !== " " && source[end - 1] !== "\t") end = line.end;
  return trimmed(source, "heading", at, end);
}

function readQuote(source: string, lines: readonly Line[], at: number): Found {
  let next = at + 1;
  while (next < lines.length && goesOn(source, lines[next]!, ">")) next += 1;
  return [[passage("quote", lines[at]!.first, lines[next - 1]!.end)], next];
}

/** One item with everything that is indented below it. */
function readItem(source: string, lines: readonly Line[], at: number, depth: number): Found {
  const line = lines[at]!;
  const bullet = readBullet(source, line)!;
  const own: Line[] = [columnOf(source, line, bullet.content)];
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const following = lines[next]!;
    if (following.isBlank) {
      own.push(following);
      continue;
    }
    const isLazy =
      !lines[next - 1]!.isBlank && goesOn(source, following) && !readBullet(source, following);
    if (following.indent < bullet.width && !isLazy) break;
    own.push(columnOf(source, following, following.start, bullet.width));
  }
  while (own.at(-1)?.isBlank) own.pop();
  if (own.length === 0) return [[], next];

  const inner =
    depth < DEEPEST ? readBlocks(source, own, depth + 1) : wholeOf(source, own[0]!, own.at(-1)!);
  const [first] = inner;
  if (!first) return [[], next];
  const parts = inner.length === 1 && first.shape === "paragraph" ? first.parts : inner;
  const start = Math.min(own.find(({ isBlank }) => !isBlank)!.first, first.start);
  const end = Math.max(own.at(-1)!.end, inner.at(-1)!.end);
  const item = passage(bullet.isOrdered ? "step" : "item", start, end, parts);
  return [[{ ...item, bulletAt: line.first }], next];
}

function wholeOf(source: string, first: Line, last: Line) {
  return trimmed(source, "paragraph", first.first, last.end);
}

function isTableHead(source: string, lines: readonly Line[], at: number) {
  const [line, ruler] = [lines[at]!, lines[at + 1]];
  if (!ruler || ruler.isBlank) return false;
  return (
    source.slice(line.first, line.end).includes("|") &&
    isTableRuler(source.slice(ruler.first, ruler.end))
  );
}

function readTable(lines: readonly Line[], at: number): Found {
  let next = at + 2;
  while (next < lines.length && !lines[next]!.isBlank) next += 1;
  return [[passage("table", lines[at]!.first, lines[next - 1]!.end)], next];
}

function readParagraph(source: string, lines: readonly Line[], at: number): Found {
  let next = at + 1;
  while (next < lines.length && !isUnderline(source, lines[next]!)) {
    if (!goesOn(source, lines[next]!)) break;
    next += 1;
  }
  const [start, end] = [lines[at]!.first, lines[next - 1]!.end];
  if (next < lines.length && isUnderline(source, lines[next]!)) {
    return [trimmed(source, "heading", start, end), next + 1];
  }
  const [block] = trimmed(source, "paragraph", start, end);
  if (!block) return [[], next];
  const { sentences, images } = readSentences(source, block.start, block.end);
  const [only] = images;
  if (only && images.length === 1 && only.start === block.start && only.end === block.end) {
    return [[passage("image", block.start, block.end)], next];
  }
  const picturesIn = (from: { start: number; end: number }) =>
    images
      .filter(({ start, end }) => start >= from.start && end <= from.end)
      .map((image) => passage("image", image.start, image.end));
  const parts =
    sentences.length < 2
      ? picturesIn(block)
      : withPictures(sentences, images).map(({ sentence, pictures }) =>
          asSentence(sentence, pictures),
        );
  return [[{ ...block, parts }], next];
}

interface Range {
  start: number;
  end: number;
}

/** Both lists are in order, so one walk puts each picture into its sentence. */
function withPictures(sentences: readonly Range[], images: readonly Range[]) {
  let at = 0;
  return sentences.map((sentence) => {
    const pictures: Range[] = [];
    for (; at < images.length && images[at]!.start < sentence.end; at += 1) {
      if (images[at]!.start >= sentence.start) pictures.push(images[at]!);
    }
    return { sentence, pictures };
  });
}

function asSentence({ start, end }: Range, pictures: readonly Range[]): Passage {
  const [only] = pictures;
  if (only && only.start === start && only.end === end) return passage("image", start, end);
  return passage(
    "sentence",
    start,
    end,
    pictures.map((picture) => passage("image", picture.start, picture.end)),
  );
}

/** Whether a line continues the paragraph before it, rather than beginning something. */
function goesOn(source: string, line: Line, alsoAfter?: string) {
  if (line.isBlank) return false;
  if (line.indent >= 4) return true;
  const sign = source[line.first]!;
  if (sign === alsoAfter) return true;
  if (sign === ">" || fenceAt(source, line) || isRule(source, line)) return false;
  if (readHeading(source, line)) return false;
  const bullet = readBullet(source, line);
  return !bullet || bullet.isEmpty || (bullet.isOrdered && bullet.number !== 1);
}

function trimmed(source: string, shape: PassageShape, from: number, to: number): Passage[] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(source[start]!)) start += 1;
  while (end > start && /\s/.test(source[end - 1]!)) end -= 1;
  return start < end ? [passage(shape, start, end)] : [];
}

function markCourtesies(source: string, blocks: Passage[], authorName?: string) {
  const words = ({ start, end }: Passage) => source.slice(start, Math.min(end, start + 200));
  const opening = blocks.slice(0, 1).flatMap((block) => [block, ...block.parts.slice(0, 2)]);
  const closing = blocks.slice(-2).flatMap((block) => [block, ...block.parts.slice(-3)]);
  for (const found of opening) found.isCourtesy ||= courtesyAtStart(words(found));
  for (const found of closing) {
    found.isCourtesy ||= courtesyAtEnd(words(found), authorName);
  }
  for (const block of blocks) {
    if (block.parts.length > 0 && block.parts.every(({ isCourtesy }) => isCourtesy))
      block.isCourtesy = true;
    if (block.isCourtesy) for (const part of block.parts) part.isCourtesy = true;
  }
}
