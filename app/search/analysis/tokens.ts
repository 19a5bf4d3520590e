/** What stands between spaces in a text, before any language is asked about it. */
export interface Token {
  /** A word asks the language for its base forms; a code is found as typed only. */
  kind: "word" | "code";
  /** NFKC, lower case; an inner apostrophe is always '. */
  raw: string;
  /** What it is found by beside what the language says. */
  whole: readonly string[];
  /** What it is made of, as identifiers and codes are. They count half. */
  pieces: readonly string[];
  start: number;
  end: number;
}

/** The longest word or code that is looked at; of a longer one, the beginning. */
const longest = 80;

const letters = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`;
const patterns = {
  // "https://example.com/a?b=c", "example.com/a", "otto@example.com"
  address: String.raw`(?:https?:\/\/|www\.)[^\s<>"'${"`"}()[\]{}|]+|(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,8}`,
  // "1 204", "1 204,50", "49,90", "1,204.50"; not part of "1.2.3" or "4-5"
  number: String.raw`(?<![\p{L}\p{N}.,:_/#-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?![\p{L}\p{N}_]|[.,:/-][\p{L}\p{N}])|(?<![\p{L}\p{N}.,:_/#-])\d+(?:[.,]\d+)+(?![\p{L}\p{N}_]|[:/-][\p{L}\p{N}])`,
  // "C++", "C#", ".NET"
  named: String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}(?:\+\+|#)(?![\p{L}\p{N}])|\.NET\b)`,
  // "ERR-1042", "user_name", "Node.js", "API:n", "vaa'an"
  joined: String.raw`_*${letters}(?:(?:[._\-/:#+&'’]|__)${letters}){0,20}`,
};
const pattern = new RegExp(
  `(?<address>${patterns.address})|(?<number>${patterns.number})|(?<named>${patterns.named})|(?<joined>${patterns.joined})`,
  "gu",
);

/** The words, codes, addresses and numbers of a text, in its order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const { address, number, joined } = match.groups ?? {};
    const found = match[0];
    if (joined !== undefined) tokens.push(...readJoined(found, match.index));
    else if (number !== undefined) tokens.push(readNumber(found, match.index));
    else if (address !== undefined) tokens.push(readAddress(found, match.index));
    else tokens.push(code(found, match.index));
  }
  return tokens;
}

const written = (text: string) =>
  text
    .slice(0, longest)
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFC")
    .replaceAll("’", "'");

function word(found: string, start: number, given: Partial<Token> = {}): Token {
  return {
    kind: "word",
    raw: written(found),
    whole: [],
    pieces: [],
    start,
    end: start + found.length,
    ...given,
  };
}

/** Something found as typed, with its signs and without, and by its pieces. */
function code(found: string, start: number): Token {
  const raw = written(found);
  const pieces = /[^\p{L}\p{N}\p{M}]/u.test(found) ? piecesOf(found) : [];
  const plain = raw.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, "");
  return word(found, start, {
    kind: "code",
    whole: plain === "" || plain.length < 2 ? [raw] : [raw, plain],
    pieces: pieces.length > 1 ? pieces : [],
  });
}

/** "https://www.example.com/Path/" is found as "example.com/path" is. */
function readAddress(found: string, start: number): Token {
  const shown = found.replace(/[.,;:!?]+$/u, "");
  const raw = written(shown.replace(/^https?:\/\//iu, "").replace(/^www\./iu, "")).replace(
    /\/+$/u,
    "",
  );
  const host = /^[^/?#]+/u.exec(raw)?.[0] ?? raw;
  return word(shown, start, {
    kind: "code",
    raw,
    whole: [raw],
    pieces: [...new Set([host, ...piecesOf(raw)])].filter((piece) => piece !== raw),
  });
}

/**
 * "49,90" and "49.90" are one number, "1 204" and "1204" too. "1,204" may be either.
 *
 * Several points are a date or a version, and found as typed.
 */
function readNumber(found: string, start: number): Token {
  const plain = found.replaceAll(/[ \u00a0\u202f]/gu, "");
  const signs = plain.match(/[.,]/gu) ?? [];
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(plain) ? [plain.replaceAll(/[.,]/gu, "")] : [];
  const groupedWithRest = /^(\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,](\d+)$/u.exec(plain);
  const whole =
    signs.length === 0
      ? [plain]
      : groupedWithRest
        ? [`${groupedWithRest[1]!.replaceAll(/[.,]/gu, "")}.${groupedWithRest[3]}`]
        : signs.length === 1
          ? [plain.replace(",", "."), ...grouped]
          : [plain, ...grouped];
  const pieces = / |\u00a0|\u202f/u.test(found) ? found.split(/[ \u00a0\u202f]/u) : [];
  return word(found, start, { kind: "code", raw: plain, whole, pieces });
}

/** Words and codes that signs join. Signs that only stand between words part them. */
function readJoined(found: string, start: number): Token[] {
  const inflected = /^([\p{L}\p{N}]+):(\p{Ll}{1,9})$/u.exec(found);
  if (inflected && isAcronym(inflected[1]!))
    return [
      {
        ...word(inflected[1]!, start, { kind: "code", whole: [written(inflected[1]!)] }),
        end: start + found.length,
      },
    ];

  // "e-lasku" and "elasku" are one word.
  if (/^\p{L}-\p{L}+$/u.test(found))
    return [
      word(found, start, {
        raw: written(found.replace("-", "")),
        pieces: [written(found.slice(2))],
      }),
    ];
  const tail = /^(.+)-(\p{Ll}{4,})$/u.exec(found);
  if (tail) return [...readJoined(tail[1]!, start), word(tail[2]!, start + tail[1]!.length + 1)];
  if (/[\p{N}_]/u.test(found) && /[^\p{L}\p{N}\p{M}]/u.test(found)) return [code(found, start)];

  const dotted = /^[^.]+(?:\.[^.]+)+$/u.test(found) && !/\p{Ll}{2}\.\p{Lu}/u.test(found);
  if (dotted || /[#+]/u.test(found)) return [code(found, start)];
  if (/[^\p{L}\p{N}\p{M}'’]/u.test(found)) return separated(found, start);
  return [plainWord(found, start)];
}

function separated(found: string, start: number): Token[] {
  return [...found.matchAll(/[^._\-/:#+&]+/gu)].map((match) =>
    plainWord(match[0], start + match.index),
  );
}

function plainWord(found: string, start: number): Token {
  if (/\p{N}/u.test(found)) return code(found, start);
  const pieces = /\p{Ll}\p{Lu}/u.test(found) ? piecesOf(found) : [];
  // "API" stays "api" whatever a language makes of it; a title in capitals is still read as words.
  const whole = isAcronym(found) && found.length <= 5 ? [written(found)] : [];
  return word(found, start, { pieces, whole, raw: written(found).replace(/'s$/u, "") });
}

const isAcronym = (text: string) => /\p{N}|\p{Lu}.*\p{Lu}/u.test(text);

/** "getUserById" of get, user, by, id; "ERR-1042" of err, 1042. */
function piecesOf(found: string): string[] {
  const pieces = found.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu) ?? [];
  return [...new Set(pieces.map(written))].filter(
    (piece) => piece.length > 1 || /\p{N}/u.test(piece),
  );
}
