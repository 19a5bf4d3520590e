import type { Db } from "#app/platform/database.server.ts";
import { findCandidates } from "./candidates.server.ts";
import { documentId, subjectOf, type DocumentKind, type Subject } from "./documents.ts";
import { collectionOf, type Collection } from "./similar/collection.server.ts";
import {
  readAnswers,
  readCompared,
  type ComparedDocument,
} from "./similar/compared-texts.server.ts";
import { lookupTerms, termsOf } from "./similar/lookup-terms.ts";
import { readText, type Reading } from "./similar/reading.ts";
import type { KnownWord } from "./similar/vocabulary.ts";
import { documentCount, termCounts } from "./statistics.server.ts";
import { asTerm } from "./terms.ts";

/** So many documents get a closer look: with 200 one hit of a hundred is lost. */
const candidates = 300;

export interface SimilarQuestion {
  title: string;
  /** Markdown or plain; empty while only the title is typed. */
  body?: string;
  lang: string;
}

export interface SimilarDocument extends Subject {
  /** Higher is more alike, among the documents of one answer only. */
  score: number;
  /** How alike it is whatever else was found, 0 to 1.75. */
  likeness: number;
}

export interface SimilarFound {
  /** Best first, duplicates as the originals that they were closed for. Not all of it is worth showing. */
  documents: SimilarDocument[];
  /** How sure it is that something close is among them, to be held against the site's threshold. */
  confidence: number;
}

/**
 * Finds what everybody may read that is most like a question: by its words and letters, what it quotes, and what was
 * answered. `without` is left out, mostly the question's own thread.
 */
export async function findSimilar(
  db: Db,
  question: SimilarQuestion,
  { kinds, without }: { kinds?: readonly DocumentKind[]; without?: Subject } = {},
): Promise<SimilarFound> {
  const collection = await collectionOf(db);
  if (!collection) return { documents: [], confidence: 0 };
  const { vocabulary, ranker } = collection;
  const asked = readText(vocabulary, { body: "", ...question, answers: "" });
  const terms = await chooseTerms(db, collection, asked);
  const own = without ? documentId(without) : undefined;
  const found = (
    await findCandidates(db, terms, { limit: candidates, ...(kinds && { kinds }) })
  ).filter((one) => documentId(one) !== own);
  const compared = await readCompared(db, found);
  const originals = await readOriginals(db, compared);
  const round = ranker.compare(
    asked,
    compared.map(({ id, text }) => ({ id, reading: readText(vocabulary, text) })),
  );
  const answers = new Map<number, readonly KnownWord[]>();
  for (const [id, { text, lang }] of await readAnswers(db, round.likest))
    answers.set(id, vocabulary.read(text, lang));
  const { ranked, confidence } = ranker.rank(asked, round, answers, originals);
  const documents = ranked
    .filter(({ id }) => id !== own)
    .map(({ id, score, likeness }) => ({ ...subjectOf(id), score, likeness }))
    .filter(({ kind }) => kinds?.includes(kind) ?? true);
  return { documents, confidence };
}

/** What each duplicate stands for, over so many duplicates of duplicates. What nobody may read stands for nothing. */
const longestChain = 3;

async function readOriginals(db: Db, compared: readonly ComparedDocument[]) {
  const known = new Map(compared.map((one) => [one.id, one]));
  for (let length = 0; length < longestChain; length++) {
    const missing = new Set(
      Array.from(known.values(), ({ duplicateOf }) => duplicateOf).filter(
        (id) => id !== null && !known.has(id),
      ) as number[],
    );
    if (missing.size === 0) break;
    const read = await readCompared(db, Array.from(missing, subjectOf));
    for (const one of read) known.set(one.id, one);
    if (read.length === 0) break;
  }
  const links = Array.from(known.values(), ({ id, duplicateOf }) => [id, duplicateOf] as const);
  return new Map(
    links.filter((link): link is [number, number] => link[1] !== null && known.has(link[1])),
  );
}

async function chooseTerms(db: Db, { vocabulary }: Collection, asked: Reading) {
  const names = new Map(termsOf(asked).map((term) => [term, asTerm(vocabulary.nameOf(term))]));
  const counts = await termCounts(db, [...names.values()]);
  const having = (term: number) => counts.get(names.get(term) ?? "")?.documents ?? 0;
  const chosen = lookupTerms(asked, { texts: await documentCount(db), having });
  return chosen.map((term) => names.get(term)!);
}
