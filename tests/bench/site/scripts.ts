import { POST_LIMITS } from "#app/forum/posting.ts";
import {
  SITE_TAGS,
  SITE_TOPICS,
  siteVocabulary,
  threadMaker,
  type MadePost,
  type SiteShape,
} from "./threads.ts";
import { makeZipf, randomFrom, type Random } from "./vocabulary.ts";

/** A thread as people wrote it: what an act of ours, or an importer of another forum, can take. */
export interface ThreadScript {
  title: string;
  body: string;
  /** Number from 1 of its topic, and names of its tags. */
  topic: number;
  tags: string[];
  /** Members by number, from 1. */
  asker: number;
  at: number;
  answers: { author: number; body: string; at: number; voters: number[] }[];
  /** Which of the answers solved it. */
  accepted: number | null;
}

/** Answers of a long thread: a page full of them. */
export const LONG_ANSWERS = 20;
const hour = 3_600_000;

/** Writes the threads of a site one by one, the same for the same shape. */
export function* scriptsOf(shape: SiteShape): Generator<ThreadScript> {
  const vocabulary = siteVocabulary(shape.seed);
  const make = threadMaker(shape);
  const text = (words: Uint16Array) => sentence(Array.from(words, (rank) => vocabulary[rank]!));
  const answerOf = ({ authorId, words, at }: MadePost) => ({
    author: authorId,
    body: longEnough(`${text(words)}.`),
    at,
    voters: [],
  });
  for (let id = 1; id <= shape.threads; id++) {
    const { title, topicId, tagIds, question, answers, accepted } = make(id);
    yield {
      title: `${text(title)}?`.slice(0, POST_LIMITS.title.most),
      body: longEnough(`${text(question.words)}.`),
      topic: topicId,
      tags: tagIds.map((tag) => `tag-${tag}`),
      asker: question.authorId,
      at: question.at,
      answers: answers.map(answerOf),
      accepted,
    };
  }
}

/** Writes so many threads with a page full of answers of several paragraphs, newer than the rest of the site. */
export function* longScripts(many: number, { members, seed }: SiteShape): Generator<ThreadScript> {
  const vocabulary = siteVocabulary(seed);
  const zipf = makeZipf(vocabulary.length);
  const began = Date.UTC(2025, 0, 1);
  for (let number = 1; number <= many; number++) {
    const random = randomFrom(Math.imul(number, 40_503) ^ seed);
    const person = () => 1 + Math.floor(random() * members);
    const words = (least: number, spread: number) =>
      Array.from(
        { length: least + Math.floor(random() * spread) },
        () => vocabulary[zipf(random)]!,
      );
    const at = began + number * hour;
    const asker = person();
    yield {
      title: `Long ${number}: ${sentence(words(5, 6)).slice(0, 120)}?`,
      body: markdown(random, words),
      topic: 1 + Math.floor(random() * SITE_TOPICS),
      tags: [`tag-${1 + Math.floor(random() ** 2 * (SITE_TAGS - 1))}`],
      asker,
      at,
      answers: Array.from({ length: LONG_ANSWERS }, (_, place) => ({
        author: person(),
        body: markdown(random, words),
        at: at + (place + 1) * 60_000,
        voters: place < 3 ? [person(), person()] : [],
      })),
      accepted: random() < 0.45 ? 0 : null,
    };
  }
}

/** Two paragraphs and now and then a list or a few lines of code, as people answer. */
function markdown(random: Random, words: (least: number, spread: number) => string[]) {
  const parts = [`${sentence(words(40, 40))}.`, `${sentence(words(30, 40))}.`];
  if (random() < 0.3)
    parts.push(
      words(3, 3)
        .map((word) => `- ${word}`)
        .join("\n"),
    );
  if (random() < 0.15) parts.push(`\`\`\`\n${words(4, 4).join(" = ")}\n\`\`\``);
  return parts.join("\n\n");
}

function sentence(words: readonly string[]) {
  const text = words.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Short words may leave a post below what a form takes. */
function longEnough(body: string) {
  return body.length >= POST_LIMITS.answer.least ? body : `${body} And nothing more than that.`;
}
