interface Range {
  start: number;
  end: number;
}

/** Words that end in a full stop without ending a sentence, in both languages. */
const shortened = new Set(
  "e.g i.e etc cf vs approx no nr dr mr mrs ms st prof resp incl esim mm ns eli n tms jne ym yms klo kpl puh vrt huom ts ao em ko terv yst".split(
    " ",
  ),
);

/**
 * Finds the sentences and the pictures of one paragraph.
 *
 * Never cuts inside code, a link, a picture, brackets or emphasis, so each sentence is Markdown of its own.
 * Each character is looked at a bounded number of times.
 */
export function readSentences(
  source: string,
  start: number,
  end: number,
): { sentences: Range[]; images: Range[] } {
  const pairs = matchPairs(source, start, end);
  const sentences: Range[] = [];
  const images: Range[] = [];
  const open = new Set<string>();
  let from = start;
  let at = start;

  const endAt = (cut: number, next: number) => {
    if (cut > from) sentences.push({ start: from, end: cut });
    from = next;
  };

  while (at < end) {
    const sign = source[at]!;
    if (sign === "\\") {
      at += 2;
    } else if (sign === "!" && source[at + 1] === "[" && isImage(source, pairs, at + 1)) {
      const close = pairs.get(pairs.get(at + 1)! + 1)! + 1;
      images.push({ start: at, end: close });
      at = close;
    } else if (pairs.has(at)) {
      at = afterPair(source, pairs, at);
    } else if (sign === "*" || sign === "_") {
      at = readEmphasis(source, at, end, open);
    } else if ("。！？".includes(sign) && open.size === 0) {
      endAt(at + 1, at + 1);
      at += 1;
    } else if (/\s/.test(sign)) {
      let next = at;
      while (next < end && /\s/.test(source[next]!)) next += 1;
      if (open.size === 0 && endsSentence(source, from, at) && beginsSentence(source, next))
        endAt(at, next);
      else if (from === at) from = next;
      at = next;
    } else {
      at += 1;
    }
  }
  endAt(end, end);
  return { sentences, images };
}

/** Where what opens at each place closes: code spans, square and round brackets. What never closes is left out. */
function matchPairs(source: string, start: number, end: number): Map<number, number> {
  const pairs = new Map<number, number>();
  const codeEnds = matchCode(source, start, end);
  const squares: number[] = [];
  const rounds: number[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = source[at];
    const codeEnd = codeEnds.get(at);
    if (codeEnd !== undefined) {
      pairs.set(at, codeEnd);
      at = codeEnd;
    } else if (sign === "\\") at += 1;
    else if (sign === "[") squares.push(at);
    else if (sign === "(") rounds.push(at);
    else if (sign === "]" && squares.length > 0) pairs.set(squares.pop()!, at);
    else if (sign === ")" && rounds.length > 0) pairs.set(rounds.pop()!, at);
  }
  return pairs;
}

/** From the first backtick of each code span to its last. A run that no equal run follows opens nothing. */
function matchCode(source: string, start: number, end: number): Map<number, number> {
  const runs: Range[] = [];
  for (let at = start; at < end; at += 1) {
    if (source[at] === "\\" && source[at + 1] !== "`") continue;
    if (source[at] !== "`") continue;
    let after = at;
    while (after < end && source[after] === "`") after += 1;
    runs.push({ start: at, end: after });
    at = after;
  }
  const nextOfLength = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]!.end - runs[index]!.start;
    closing[index] = nextOfLength.get(length);
    nextOfLength.set(length, index);
  }
  const ends = new Map<number, number>();
  for (let index = 0; index < runs.length; index += 1) {
    const close = closing[index];
    const isEscaped = source[runs[index]!.start - 1] === "\\" && runs[index]!.start > start;
    if (close === undefined || isEscaped) continue;
    ends.set(runs[index]!.start, runs[close]!.end - 1);
    index = close;
  }
  return ends;
}

function isImage(source: string, pairs: Map<number, number>, bracket: number) {
  const close = pairs.get(bracket);
  return close !== undefined && source[close + 1] === "(" && pairs.has(close + 1);
}

/** After a code span or a pair of brackets, and after the address that belongs to them. */
function afterPair(source: string, pairs: Map<number, number>, at: number): number {
  const close = pairs.get(at)!;
  if (source[at] !== "[") return close + 1;
  const address = source[close + 1];
  const end = address === "(" || address === "[" ? pairs.get(close + 1) : undefined;
  return (end ?? close) + 1;
}

function readEmphasis(source: string, at: number, end: number, open: Set<string>): number {
  const sign = source[at]!;
  let after = at;
  while (after < end && source[after] === sign) after += 1;
  const before = source[at - 1] ?? " ";
  const behind = after < end ? source[after]! : " ";
  const isInsideWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(behind);
  if (sign === "_" && isInsideWord) return after;
  const kind = sign + String(Math.min(after - at, 3));
  if (open.has(kind) && !/\s/.test(before)) open.delete(kind);
  else if (!/\s/.test(behind)) open.add(kind);
  return after;
}

function endsSentence(source: string, from: number, space: number) {
  let at = space - 1;
  for (let back = 0; back < 6 && at >= from && "\"')]»”’*_".includes(source[at]!); back += 1)
    at -= 1;
  const sign = at >= from ? source[at]! : "";
  if (sign === "!" || sign === "?" || sign === "…") return true;
  if (sign !== ".") return false;
  let word = at;
  while (word > from && at - word < 12 && !/[\s(]/.test(source[word - 1]!)) word -= 1;
  const last = source.slice(word, at).toLowerCase();
  return !shortened.has(last) && !/^\p{L}$/u.test(last) && !/^\d{1,2}$/.test(last);
}

function beginsSentence(source: string, next: number) {
  const sign = String.fromCodePoint(source.codePointAt(next) ?? 32);
  return !/\p{Ll}/u.test(sign);
}
