/** How much of a title is indexed and how much of a query is looked at: nothing typed can make it slow. */
export const TITLE_INDEX_LIMITS = {
  titleCharacters: 400,
  titleTerms: 60,
  queryCharacters: 200,
  queryWords: 10,
  termCharacters: 40,
  /** The shortest beginning that finds longer words. */
  prefixCharacters: 2,
} as const;

const limits = TITLE_INDEX_LIMITS;

/** Words that stand in half of all titles and tell nothing. */
const stopWords = new Set(
  [
    "a an and are as at be been but by can do does for from has have how i if in is it its me my",
    "not of on or so that the their them there this to was we what when where which who why will",
    "with would you your am did had just",
    "ei en et ja jos joka jota kun kuin kuinka mikä miksi miten missä milloin mitä mutta myös",
    "ne ni niin nyt on oli olen ole onko ovat se sen siitä sitä tai tämä tämän vai voi voin",
    "voiko minä minun minulla mun sinä hän me te he että",
  ]
    .join(" ")
    .split(" "),
);

/**
 * The words by which a title is found: lower case, without stop words.
 *
 * ä, ö and å are letters and kept; the same word as people without them on their keyboard
 * type it ("kayttaja") is a further term.
 */
export function titleTerms(title: string): string[] {
  const words = wordsOf(title.slice(0, limits.titleCharacters)).filter((word) => !isStopWord(word));
  const terms = new Set(words.flatMap((word) => [word, foldedWord(word)]));
  return [...terms].slice(0, limits.titleTerms);
}

export interface TitleQuery {
  /** Whole words. */
  words: string[];
  /** What the last word begins with; null where it is too short for that. */
  prefix: string | null;
}

/** Reads what somebody typed. Null where nothing in it could find anything. */
export function readTitleQuery(typed: string): TitleQuery | null {
  const all = wordsOf(typed.slice(0, limits.queryCharacters));
  const telling = all.filter((word) => !isStopWord(word));
  // "the" alone may be the beginning of something; after other words it is only "the".
  const words = [...new Set(telling.length > 0 ? telling : all.slice(-1))].slice(
    0,
    limits.queryWords,
  );
  const last = words.at(-1);
  if (last === undefined) return null;
  if (Array.from(last).length < limits.prefixCharacters) return { words, prefix: null };
  return { words: words.slice(0, -1), prefix: last };
}

function wordsOf(text: string): string[] {
  const plain = text.toWellFormed().normalize("NFKC").toLowerCase().normalize("NFC");
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).map(cutTerm);
}

function cutTerm(word: string) {
  return word.length <= limits.termCharacters
    ? word
    : Array.from(word).slice(0, limits.termCharacters).join("");
}

const isStopWord = (word: string) => stopWords.has(word);

function foldedWord(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC") || word;
}
