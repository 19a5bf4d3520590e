import type { TopicEntry } from "#app/forum/topic-tree.ts";

/** Topics for a select, those below others marked as such. */
export function topicChoices(
  topics: readonly TopicEntry[],
  nameOf: (name: TopicEntry["name"]) => string,
): { value: string; label: string }[] {
  return topics.flatMap((topic) => [
    { value: topic.slug, label: nameOf(topic.name) },
    ...topic.children.map((child) => ({ value: child.slug, label: `– ${nameOf(child.name)}` })),
  ]);
}
