import type {
  articleKinds as storedKinds,
  articleStates,
  blockKinds as storedBlockKinds,
} from "#db/schema/help-center.ts";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import type { PassageRef } from "./provenance.ts";

export type ArticleState = (typeof articleStates)[number];
export type ArticleKind = (typeof storedKinds)[number];
export type BlockKind = (typeof storedBlockKinds)[number];
export type BlockMode = "verbatim" | "adapted" | "new";

export const articleKinds: readonly ArticleKind[] = [
  "guide",
  "faq",
  "troubleshooting",
  "reference",
];
export const blockKinds: readonly BlockKind[] = [
  "heading",
  "text",
  "step",
  "note",
  "warning",
  "cause",
  "fix",
  "code",
  "image",
];

export const ARTICLE_LIMITS = {
  title: { least: 3, most: 150 },
  inShort: 200,
  blocks: 150,
  blockCharacters: 10_000,
  characters: 60_000,
  appliesTo: 12,
  appliesToCharacters: 60,
  archiveReason: { least: 5, most: 500 },
} as const;

/** A piece of an article that is being written, and the passage it was taken from. */
export interface DraftBlock {
  key: string;
  kind: BlockKind;
  markdown: string;
  source: PassageRef | null;
}

/** An article as its editor holds it. */
export interface Draft {
  title: string;
  sectionId: number;
  lang: string;
  kind: ArticleKind;
  inShort: string;
  appliesTo: string[];
  /** An article of another language that says the same. */
  translationOf: number | null;
  blocks: DraftBlock[];
}

/** Articles that readers see. */
export function isPublic(state: ArticleState): boolean {
  return state === "published" || state === "needs_another_look";
}

/** Refuses to open what was archived: it has to be restored first. */
export function judgeKept(article: { state: ArticleState }) {
  if (article.state === "archived") throw new Refusal("conflict", "help-center.archived-no-edit");
}

/** Refuses a change to an article that is no longer kept, or that somebody else saved in the meantime. */
export function judgeEditing(article: { state: ArticleState; stamp: string }, madeFrom: string) {
  judgeKept(article);
  if (article.stamp !== madeFrom) throw new Refusal("conflict", "help-center.draft-moved-on");
}

/** Refuses what is no article yet, naming all that is missing at once. */
export function judgePublication(
  article: { state: ArticleState },
  draft: Pick<Draft, "inShort" | "blocks">,
  sources: readonly PromotableThread[],
) {
  judgeKept(article);
  if (!sources.some(isPromotable)) throw new Refusal("conflict", "help-center.no-solution-left");
  const fields = whatIsMissing(draft);
  if (Object.keys(fields).length > 0)
    throw new Refusal("invalid", "help-center.not-ready", { fields });
}

/** What readers would miss, by field. */
export function whatIsMissing({
  inShort,
  blocks,
}: Pick<Draft, "inShort" | "blocks">): Record<string, RefusalWords> {
  const fields: Record<string, RefusalWords> = {};
  if (inShort.trim() === "") fields.inShort = "help-center.in-short-missing";
  if (!blocks.some(({ kind, markdown }) => kind !== "heading" && markdown.trim() !== ""))
    fields.blocks = "help-center.blocks-missing";
  return fields;
}

export interface PromotableThread {
  visibility: string;
  solutionCount: number;
  hasOfficial: boolean;
}

/** The gate: somebody's problem was solved, or the company has answered. */
export function isPromotable(thread: PromotableThread): boolean {
  return thread.visibility === "public" && (thread.solutionCount > 0 || thread.hasOfficial);
}

/** Refuses to take an article away without saying where its readers should go, or why. */
export function judgeArchiving(
  article: { id: number; state: ArticleState; stamp: string; publishedAt: Date | null },
  { madeFrom, reason, targetId }: { madeFrom: string; reason: string; targetId: number | null },
  target: { id: number; state: ArticleState } | undefined,
) {
  if (article.state === "archived") throw new Refusal("conflict", "help-center.archived-already");
  if (article.publishedAt === null)
    throw new Refusal("conflict", "help-center.archive-never-published");
  if (article.stamp !== madeFrom) throw new Refusal("conflict", "help-center.draft-moved-on");
  if (targetId !== null && (!target || target.id === article.id || !isPublic(target.state))) {
    throw new Refusal("invalid", "form.invalid", {
      fields: { target: "help-center.archive-target-unknown" },
    });
  }
  const { least, most } = ARTICLE_LIMITS.archiveReason;
  if ((targetId === null && reason.length < least) || reason.length > most) {
    throw new Refusal("invalid", "form.invalid", {
      fields: { reason: { key: "help-center.archive-reason-length", values: { least, most } } },
    });
  }
}

/**
 * Tells one state of an article's words from another: what a form was made from.
 *
 * Saving, publishing and discarding all change it.
 */
export function stampOf(article: {
  latestVersion: number;
  publishedVersion: number | null;
  savedAt: Date;
}): string {
  return `${article.latestVersion}-${article.publishedVersion ?? 0}-${article.savedAt.getTime()}`;
}

/** Refuses a draft that could not be kept as it is; what is only missing may wait until it is published. */
export function judgeDraft(draft: Draft) {
  const limits = ARTICLE_LIMITS;
  const fields: Record<string, RefusalWords> = {};
  const { least, most } = limits.title;
  if (draft.title.length < least || draft.title.length > most)
    fields.title = { key: "help-center.title-length", values: { least, most } };
  if (draft.inShort.length > limits.inShort)
    fields.inShort = { key: "help-center.in-short-long", values: { most: limits.inShort } };
  if (
    draft.appliesTo.length > limits.appliesTo ||
    draft.appliesTo.some((one) => one.length > limits.appliesToCharacters)
  )
    fields.appliesTo = {
      key: "help-center.applies-to-long",
      values: { most: limits.appliesTo, characters: limits.appliesToCharacters },
    };
  const length = draft.blocks.reduce((sum, { markdown }) => sum + markdown.length, 0);
  const isTooMuch =
    draft.blocks.length > limits.blocks ||
    length > limits.characters ||
    draft.blocks.some(({ markdown }) => markdown.length > limits.blockCharacters);
  if (isTooMuch)
    fields.blocks = {
      key: "help-center.blocks-long",
      values: { blocks: limits.blocks, most: limits.characters, each: limits.blockCharacters },
    };
  const keys = new Set(draft.blocks.map(({ key }) => key));
  if (keys.size < draft.blocks.length) fields.blocks = "help-center.blocks-mixed-up";
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });
}
