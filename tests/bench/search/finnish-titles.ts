import type { Analyzer, Word } from "#app/search/analysis/words.ts";
import type { Lexicon } from "#app/search/analysis/finnish/lexicon.ts";

export interface Article {
  title: string;
  isByPerson: boolean;
  text: string;
}

/** Help articles of a line each: their titles, whether a person wrote them, and their texts without the title. */
export function readArticles(lines: string): Article[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => {
      const {
        title = "",
        translation,
        body_md: body = "",
      } = JSON.parse(line) as Record<string, string>;
      return { title, isByPerson: translation === "HT", text: body.replace(/^#[^\n]*\n/u, "") };
    });
}

/**
 * A title as somebody else would put it: each word in another form of it that stands somewhere in the texts.
 *
 * Which forms are of one word the lexicon says, where it reads them as one word only; which of them is taken, a hash.
 */
export function makeReinflector(texts: readonly string[], lexicon: Lexicon) {
  const lemmaOf = (form: string) => {
    const lemmas = new Set(lexicon.read(form).map(({ entry }) => entry.lemma));
    return lemmas.size === 1 ? [...lemmas][0]! : undefined;
  };
  const forms = new Map<string, string[]>();
  for (const form of new Set(texts.flatMap(wordsOf))) {
    const lemma = lemmaOf(form);
    if (lemma !== undefined) forms.set(lemma, [...(forms.get(lemma) ?? []), form]);
  }
  for (const some of forms.values()) some.sort();

  return (title: string): string =>
    wordsOf(title)
      .map((word) => {
        const others = (forms.get(lemmaOf(word) ?? "") ?? []).filter((form) => form !== word);
        return others.length === 0 ? word : others[hashOf(title + word) % others.length]!;
      })
      .join(" ");
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

const k1 = 1.2;
const b = 0.75;
const partWeight = 0.5;

/** Finds texts by BM25: a word of the query counts once, by its best key. */
export function makeIndex(texts: readonly string[], analyzer: Analyzer) {
  const postings = new Map<string, Map<number, number>>();
  const lengths = texts.map(() => 0);
  const add = (place: number, { keys, parts }: Word) => {
    for (const key of keys) count(key, place, 1);
    for (const part of parts) count(part, place, partWeight);
    lengths[place]! += 1;
  };
  const count = (key: string, place: number, weight: number) => {
    const of = postings.get(key) ?? new Map<number, number>();
    of.set(place, (of.get(place) ?? 0) + weight);
    postings.set(key, of);
  };
  for (const [place, text] of texts.entries())
    for (const word of analyzer.analyze(text, "fi")) add(place, word);
  const mean = lengths.reduce((sum, one) => sum + one, 0) / texts.length;

  return (query: string): number[] => {
    const scores = texts.map(() => 0);
    for (const { keys, parts } of analyzer.analyze(query, "fi")) {
      const best = new Map<number, number>();
      for (const [key, weight] of [
        ...keys.map((one) => [one, 1] as const),
        ...parts.map((one) => [one, partWeight] as const),
      ]) {
        const of = postings.get(key);
        if (!of) continue;
        const idf = Math.log(1 + (texts.length - of.size + 0.5) / (of.size + 0.5));
        for (const [place, tf] of of) {
          const norm = k1 * (1 - b + (b * lengths[place]!) / mean);
          const score = (weight * idf * tf * (k1 + 1)) / (tf + norm);
          if (score > (best.get(place) ?? 0)) best.set(place, score);
        }
      }
      for (const [place, score] of best) scores[place]! += score;
    }
    return [...scores.keys()]
      .filter((place) => scores[place]! > 0)
      .toSorted((one, other) => scores[other]! - scores[one]!);
  };
}

/** How many queries find the place that is theirs among the first so many. */
export function hitsAt(
  most: number,
  queries: readonly { query: string; place: number }[],
  find: (query: string) => number[],
) {
  const hits = queries.filter(({ query, place }) => find(query).slice(0, most).includes(place));
  return hits.length / queries.length;
}
