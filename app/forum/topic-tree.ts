import type { LocalText } from "#db/schema/forum.ts";

export interface TopicEntry {
  id: number;
  slug: string;
  name: LocalText;
  description: LocalText;
  /** Public questions in it and in its children. */
  questions: number;
  /** Readable, but takes no new questions. */
  isClosed: boolean;
  children: TopicEntry[];
}

/** A topic by the word in its address, with its place among the others. */
export function topicIn(
  all: readonly TopicEntry[],
  slug: string,
): { topic: TopicEntry; parent: TopicEntry | null } | null {
  for (const top of all) {
    if (top.slug === slug) return { topic: top, parent: null };
    const child = top.children.find((one) => one.slug === slug);
    if (child) return { topic: child, parent: top };
  }
  return null;
}

/** The topic and its children: what a list of the topic shows. */
export const idsUnder = (topic: TopicEntry) => [topic.id, ...topic.children.map(({ id }) => id)];

/** Numbers by topic, each with those of its children. */
export function withThoseBelow(
  topics: readonly TopicEntry[],
  numbers: Readonly<Record<number, number>>,
): Record<number, number> {
  const all = { ...numbers };
  for (const top of topics)
    all[top.id] = idsUnder(top).reduce((sum, id) => sum + (numbers[id] ?? 0), 0);
  return all;
}
