import { makeVocabulary, makeZipf, randomFrom, type Random } from "./vocabulary.ts";

/** What a generated site is like. The same shape gives the same site, byte for byte. */
export interface SiteShape {
  threads: number;
  /** On average. */
  answers: number;
  members: number;
  seed: number;
}

export const VOCABULARY_SIZE = 60_000;
export const SITE_TOPICS = 24;
export const SITE_TAGS = 400;
/** The numbers of a thread's posts begin at its own times this; no thread has more. */
export const POSTS_A_THREAD = 16;

export interface MadePost {
  id: number;
  authorId: number;
  /** Ranks of its words in the vocabulary. */
  words: Uint16Array;
  at: number;
  score: number;
}

export interface MadeThread {
  id: number;
  title: Uint16Array;
  topicId: number;
  tagIds: number[];
  question: MadePost;
  answers: MadePost[];
  /** Which of the answers was accepted; null where none was. */
  accepted: number | null;
}

const year = 31_536_000_000;

/** Makes any thread of a site, numbered from 1, without making those before it: so an interrupted load goes on. */
export function threadMaker({ threads, answers, members, seed }: SiteShape) {
  const zipf = makeZipf(VOCABULARY_SIZE);
  const began = Date.UTC(2020, 0, 1);
  const wordsOf = (random: Random, least: number, spread: number) =>
    Uint16Array.from({ length: least + Math.floor(random() * spread) }, () => zipf(random));
  return (id: number): MadeThread => {
    const random = randomFrom(Math.imul(id, 2_654_435_761) ^ seed);
    const person = () => 1 + Math.floor(random() * members);
    const at = began + Math.floor((id / threads) * 5 * year);
    const first = id * POSTS_A_THREAD;
    const many = Math.min(POSTS_A_THREAD - 1, Math.floor(-Math.log(1 - random()) * answers + 0.5));
    const question: MadePost = {
      id: first,
      authorId: person(),
      words: wordsOf(random, 20, 60),
      at,
      score: Math.floor(random() ** 4 * 40),
    };
    const replies = Array.from({ length: many }, (_, place): MadePost => ({
      id: first + 1 + place,
      authorId: person(),
      words: wordsOf(random, 10, 50),
      at: at + (place + 1) * 3_600_000,
      score: Math.floor(random() ** 3 * 30),
    }));
    const tags = Array.from({ length: Math.floor(random() * 4) }, () =>
      Math.max(1, Math.floor(random() ** 2 * SITE_TAGS)),
    );
    return {
      id,
      title: wordsOf(random, 4, 8),
      topicId: 1 + Math.floor(random() * SITE_TOPICS),
      tagIds: [...new Set(tags)],
      question,
      answers: replies,
      accepted: many > 0 && random() < 0.45 ? Math.floor(random() * many) : null,
    };
  };
}

export const siteVocabulary = (seed: number) => makeVocabulary(VOCABULARY_SIZE, seed);
