import { articles } from "#db/seed/articles.ts";
import { company } from "#db/seed/company.ts";
import { people } from "#db/seed/people.ts";
import { sections } from "#db/seed/sections.ts";
import { threads } from "#db/seed/threads.ts";
import { topics } from "#db/seed/topics.ts";

const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
};

/** Every string of the seed, wherever it stands. */
export const wordings = stringsIn([articles, company, people, sections, threads, topics]);

/** Lists what stands more than once. */
export const repeated = (words: string[]): string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);
