import { ARTICLE_LIMITS, type BlockKind, type DraftBlock } from "./articles.ts";
import type { Passage, PassageShape } from "./passages.ts";
import { carry, type PassageRef } from "./provenance.ts";

/** What kind of block a passage becomes by its shape; the editor may choose another. */
export function kindFor(shape: PassageShape): BlockKind {
  if (shape === "step" || shape === "code" || shape === "image" || shape === "heading")
    return shape;
  return "text";
}

/** A post whose passages can be picked. */
export interface PickablePost {
  id: number;
  revision: number;
  markdown: string;
  passages: Passage;
}

/**
 * Makes blocks of what was ticked in a post, in the order of the post.
 *
 * What lies inside another ticked passage comes with it. Sentences side by side become one block, and so do
 * the items of a list; steps stay apart.
 */
export function blocksFrom(
  post: PickablePost,
  ticked: readonly PassageRef[],
  newKey: () => string,
): DraftBlock[] {
  const wanted = new Set(ticked.map(({ start, end }) => `${start}-${end}`));
  return pick(post.passages, wanted).map(({ shape, start, end }) => ({
    key: newKey(),
    kind: kindFor(shape),
    markdown: carry(post.markdown, { start, end }),
    source: { postId: post.id, revision: post.revision, start, end },
  }));
}

function pick(passage: Passage, wanted: ReadonlySet<string>): Passage[] {
  if (isWanted(passage, wanted)) return [passage];
  const found: Passage[] = [];
  for (let at = 0; at < passage.parts.length; at += 1) {
    const part = passage.parts[at]!;
    let last = at;
    while (mayJoin(part, passage.parts[last + 1], wanted)) last += 1;
    if (last === at) {
      found.push(...pick(part, wanted));
    } else {
      found.push({ ...part, start: part.bulletAt ?? part.start, end: passage.parts[last]!.end });
      at = last;
    }
  }
  return found;
}

function mayJoin(part: Passage, next: Passage | undefined, wanted: ReadonlySet<string>) {
  if (part.shape !== "sentence" && part.shape !== "item") return false;
  return next?.shape === part.shape && isWanted(part, wanted) && isWanted(next, wanted);
}

const isWanted = ({ start, end }: Passage, wanted: ReadonlySet<string>) =>
  start < end && wanted.has(`${start}-${end}`);

/** What is ticked at first in the answer that leads: all it says but greetings and signatures. */
export function offeredFrom(whole: Passage): Passage[] {
  return whole.parts.flatMap((block) => {
    if (block.isCourtesy) return [];
    if (block.parts.some(({ isCourtesy }) => isCourtesy))
      return block.parts.filter(({ isCourtesy }) => !isCourtesy);
    return [block];
  });
}

/** The blocks with one of them a place further up or down; at the end of the way nothing changes. */
export function moved(
  blocks: readonly DraftBlock[],
  key: string,
  way: "up" | "down",
): DraftBlock[] {
  const from = blocks.findIndex((block) => block.key === key);
  const to = way === "up" ? from - 1 : from + 1;
  const turned = [...blocks];
  if (from < 0 || to < 0 || to >= blocks.length) return turned;
  [turned[from], turned[to]] = [turned[to]!, turned[from]!];
  return turned;
}

export function without(blocks: readonly DraftBlock[], key: string): DraftBlock[] {
  return blocks.filter((block) => block.key !== key);
}

/** The blocks with an empty one of staff's own words at the end. */
export function withNew(blocks: readonly DraftBlock[], kind: BlockKind, key: string): DraftBlock[] {
  if (blocks.length >= ARTICLE_LIMITS.blocks) return [...blocks];
  return [...blocks, { key, kind, markdown: "", source: null }];
}
