import { differencesBetween, type Difference } from "#app/content/differences.ts";

/** What happened to one block from a version to the next. */
export interface BlockChange {
  key: string;
  change: "added" | "removed" | "changed";
  parts: Difference[];
}

/** The words of an article, stored or not. */
export interface Words {
  title: string;
  inShort: string;
  blocks: readonly { key: string; markdown: string }[];
}

/** Tells what changed from one wording of an article to another, block by block and word by word. */
export function changesBetween(before: Words, after: Words): BlockChange[] {
  const lines = (words: Words) => [
    { key: "title", markdown: words.title },
    { key: "in-short", markdown: words.inShort },
    ...words.blocks.map(({ key, markdown }) => ({ key: `block-${key}`, markdown })),
  ];
  const old = new Map(lines(before).map(({ key, markdown }) => [key, markdown]));
  const fresh = lines(after);
  const kept = new Set(fresh.map(({ key }) => key));
  const changed = fresh.flatMap(({ key, markdown }): BlockChange[] => {
    const was = old.get(key) ?? "";
    if (was === markdown) return [];
    const change = was === "" ? "added" : markdown === "" ? "removed" : "changed";
    return [{ key, change, parts: differencesBetween(was, markdown) }];
  });
  const removed = lines(before)
    .filter(({ key, markdown }) => !kept.has(key) && markdown !== "")
    .map(({ key, markdown }): BlockChange => {
      return { key, change: "removed", parts: [{ kind: "removed", text: markdown }] };
    });
  return [...changed, ...removed];
}
