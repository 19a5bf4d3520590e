import { voteByGroup } from "#app/search/similar/groups.ts";
import { finalOriginal, type Scored } from "#app/search/similar/duplicates.ts";
import type { SimilarText } from "#app/search/similar/texts.ts";
import type { Labelled, Pair, PairSet, SilenceSet } from "./similar-data.ts";

interface Found {
  ranked: readonly Scored[];
  confidence: number;
}

/** A collection that can be asked: in memory, or behind one of the databases. */
export interface Asked {
  find(
    question: SimilarText,
    without?: number,
    originals?: ReadonlyMap<number, number>,
  ): Found | Promise<Found>;
}

/** Where the original of each pair was found, from 0; -1 where it was not. */
export async function placesOf(
  asked: Asked,
  { texts, pairs }: PairSet,
  { titleOnly = false, links = false } = {},
): Promise<number[]> {
  const places: number[] = [];
  for (const pair of pairs) {
    const text = texts.get(pair.duplicate)!;
    const question = { ...text, answers: "", body: titleOnly ? "" : text.body };
    const others = links ? linksWithout(pairs, pair) : undefined;
    const wanted = others ? finalOriginal(pair.original, others) : pair.original;
    const { ranked } = await asked.find(question, pair.duplicate, others);
    places.push(ranked.findIndex(({ id }) => id === wanted));
  }
  return places;
}

/** The links that are known when one is not: leave-one-out. */
const linksWithout = (pairs: readonly Pair[], without: Pair) =>
  new Map(
    pairs
      .filter((pair) => pair !== without)
      .map(({ duplicate, original }) => [duplicate, original]),
  );

export const hitRate = (places: readonly number[], first: number) =>
  shareOf(places, (place) => place >= 0 && place < first);

/** How often the first result, and each of the first five, has the question's label. */
export async function precisionOf(asked: Asked, rows: readonly Labelled[]) {
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const sums = { first: 0, five: 0, voted: 0 };
  for (const { id, label, text } of rows) {
    const { ranked } = await asked.find(text, id);
    const isSame = (one: { id: number } | undefined) =>
      Number(one !== undefined && labels.get(one.id) === label);
    sums.first += isSame(ranked[0]);
    sums.five += ranked.slice(0, 5).reduce((sum, one) => sum + isSame(one), 0) / 5;
    sums.voted += isSame(voteByGroup(ranked, labels)[0]);
  }
  return {
    first: sums.first / rows.length,
    five: sums.five / rows.length,
    voted: sums.voted / rows.length,
  };
}

/**
 * What a threshold that keeps nine of ten hits silences. It is set on every second question and measured on the
 * others, once each way; the mean of both.
 */
export async function silenceOf(asked: Asked, { haystack, inScope, outOfScope }: SilenceSet) {
  const labels = new Map(haystack.map(({ id, label }) => [id, label]));
  const hits: { at: number; confidence: number }[] = [];
  for (const [at, { text, label }] of inScope.entries()) {
    const { ranked, confidence } = await asked.find(text);
    if (ranked.slice(0, 5).some(({ id }) => labels.get(id) === label))
      hits.push({ at, confidence });
  }
  const out: { at: number; confidence: number }[] = [];
  for (const [at, { text }] of outOfScope.entries())
    out.push({ at, confidence: (await asked.find(text)).confidence });

  const halves = [0, 1].map((half) => {
    const [own, other] = [isOf(half), isOf(1 - half)];
    const threshold = quantile(hits.filter(own), 0.1);
    return {
      kept: shareOf(hits.filter(other), ({ confidence }) => confidence >= threshold),
      silent: shareOf(out.filter(other), ({ confidence }) => confidence < threshold),
    };
  });
  return {
    hits: hits.length / inScope.length,
    kept: (halves[0]!.kept + halves[1]!.kept) / 2,
    silent: (halves[0]!.silent + halves[1]!.silent) / 2,
  };
}

const isOf = (half: number) => (one: { at: number }) => one.at % 2 === half;

function quantile(all: readonly { confidence: number }[], share: number): number {
  const sorted = all.map(({ confidence }) => confidence).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

const shareOf = <One>(all: readonly One[], isSo: (one: One) => boolean) =>
  all.filter(isSo).length / Math.max(all.length, 1);
