import type { MessageTree } from "./parts.ts";

/**
 * The messages without those that only refusals use.
 *
 * A refusal comes said from the server (`said-refusal.ts`), so a browser needs no words for it. What no page or
 * component names stands right under its namespace and is left out; `sources` are their texts. A name made at run
 * time, such as `site.theme-${theme}`, keeps all that begin alike.
 */
export function wordsOfPages(messages: MessageTree, sources: readonly string[]): MessageTree {
  const named = new Set<string>();
  const begun = new Set<string>();
  for (const source of sources) {
    for (const [, key] of source.matchAll(/["'`]([a-z-]+\.[a-z0-9-]+)["'`]/g)) named.add(key!);
    for (const [, start] of source.matchAll(/`([a-z-]+\.[a-z0-9-]*)\$\{/g)) begun.add(start!);
  }
  const isSaid = (key: string) =>
    named.has(key) || [...begun].some((start) => key.startsWith(start));
  return Object.fromEntries(
    Object.entries(messages).map(([room, tree]) => [
      room,
      typeof tree === "string"
        ? tree
        : Object.fromEntries(
            Object.entries(tree).filter(
              ([name, words]) => typeof words !== "string" || isSaid(`${room}.${name}`),
            ),
          ),
    ]),
  );
}
