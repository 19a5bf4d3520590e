/** What is read of a query: nothing typed can hold a search up. */
export const QUERY_LIMITS = { characters: 200, operators: 5 } as const;

/** The words of an address, on one line, without what nobody typed. */
export function queryFrom(typed: string | null): string {
  return [
    ...(typed ?? "")
      .slice(0, QUERY_LIMITS.characters * 4)
      .toWellFormed()
      .replaceAll(/[\p{Cc}\s]+/gu, " "),
  ]
    .slice(0, QUERY_LIMITS.characters)
    .join("")
    .trim();
}

/** A query as it was meant. */
export interface Query {
  /** The words to find, those of phrases among them. */
  text: string;
  /** Groups of words that must stand just so. */
  phrases: string[];
  /** Words that must not be there. */
  without: string[];
  is: "solved" | "unanswered" | null;
  tags: string[];
  topics: string[];
  by: string[];
}

/** The operators, as they are typed. */
const operators = { tag: "tags", topic: "topics", by: "by" } as const;

/**
 * Reads `is:solved`, `is:unanswered`, `tag:`, `topic:`, `by:`, `"exact phrase"` and `-word`; all else is words.
 *
 * What looks like an operator and is none ("error:5", "https://…", "-" alone) is a word. A quotation mark that is never
 * closed is none.
 */
export function parseQuery(typed: string): Query {
  const query: Query = {
    text: "",
    phrases: [],
    without: [],
    is: null,
    tags: [],
    topics: [],
    by: [],
  };
  const words: string[] = [];
  for (const [piece, phrase] of queryFrom(typed).matchAll(/"([^"]+)"|\S+/gu)) {
    if (phrase !== undefined) {
      if (query.phrases.length < QUERY_LIMITS.operators) query.phrases.push(phrase.trim());
      words.push(phrase);
    } else if (!readOperator(piece, query)) words.push(piece.replaceAll('"', " "));
  }
  query.text = words.join(" ").replaceAll(/\s+/g, " ").trim();
  query.phrases = query.phrases.filter((phrase) => phrase !== "");
  return query;
}

function readOperator(piece: string, query: Query): boolean {
  const { name, value } = /^(?<name>is|tag|topic|by):(?<value>.+)$/iu.exec(piece)?.groups ?? {};
  const wanted = value?.toLowerCase().replace(/^@/, "");
  if (name?.toLowerCase() === "is") {
    if (wanted !== "solved" && wanted !== "unanswered") return false;
    query.is = wanted;
    return true;
  }
  if (name && wanted) {
    const list = query[operators[name.toLowerCase() as keyof typeof operators]];
    if (list.length < QUERY_LIMITS.operators) list.push(wanted);
    return true;
  }
  const without = /^-(?<word>[\p{L}\p{N}].*)$/u.exec(piece)?.groups?.word;
  if (!without) return false;
  if (query.without.length < QUERY_LIMITS.operators) query.without.push(without);
  return true;
}
