import type { BlockKind } from "./articles.ts";

interface Laid {
  key: string;
  kind: BlockKind;
  text: string;
}

/** Steps in a row, each with the notes and pictures that stand between it and the next one. */
export interface StepsPart<Block> {
  kind: "steps";
  steps: { step: Block; below: Block[] }[];
}

export interface BlockPart<Block> {
  kind: "block";
  block: Block;
}

export interface ArticleSection<Block> {
  heading: (Block & { anchor: string }) | null;
  parts: (StepsPart<Block> | BlockPart<Block>)[];
}

/**
 * Lays an article's blocks out as readers see them: under their headings, steps counted through.
 *
 * A note between two steps belongs to the step before it, so the count goes on; one after the last step stands alone.
 */
export function layOut<Block extends Laid>(blocks: readonly Block[]): ArticleSection<Block>[] {
  const sections: ArticleSection<Block>[] = [{ heading: null, parts: [] }];
  for (const block of blocks) {
    if (block.kind === "heading") {
      sections.push({ heading: { ...block, anchor: `part-${sections.length}` }, parts: [] });
    } else {
      addTo(sections.at(-1)!, block);
    }
  }
  return sections.filter(({ heading, parts }) => heading !== null || parts.length > 0);
}

function addTo<Block extends Laid>({ parts }: ArticleSection<Block>, block: Block) {
  if (block.kind !== "step") {
    parts.push({ kind: "block", block });
    return;
  }
  let at = parts.length - 1;
  while (at >= 0 && parts[at]!.kind === "block") at -= 1;
  const before = parts[at];
  if (before?.kind !== "steps" || !parts.slice(at + 1).every(canStandBelow)) {
    parts.push({ kind: "steps", steps: [{ step: block, below: [] }] });
    return;
  }
  const between = parts.splice(at + 1) as BlockPart<Block>[];
  before.steps.at(-1)!.below.push(...between.map((part) => part.block));
  before.steps.push({ step: block, below: [] });
}

/** A cause or a fix begins something of its own: the steps after it are counted anew. */
function canStandBelow<Block extends Laid>(part: StepsPart<Block> | BlockPart<Block>) {
  return part.kind === "block" && part.block.kind !== "cause" && part.block.kind !== "fix";
}

/** Where each block stands, in words for "used in": the heading above it and, for a step, its number. */
export function placesOf(
  blocks: readonly { key: string; kind: BlockKind; markdown: string }[],
): Map<string, { heading: string; kind: BlockKind; step: number }> {
  const places = new Map<string, { heading: string; kind: BlockKind; step: number }>();
  let [heading, step] = ["", 0];
  for (const { key, kind, markdown } of blocks) {
    if (kind === "heading") [heading, step] = [markdown.trim(), 0];
    if (kind === "cause" || kind === "fix") step = 0;
    if (kind === "step") step += 1;
    places.set(key, { heading, kind, step: kind === "step" ? step : 0 });
  }
  return places;
}
