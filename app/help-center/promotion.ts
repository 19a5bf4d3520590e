import { excerptOf } from "#app/content/excerpts.ts";
import { isLocale } from "#app/i18n/locales.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { ARTICLE_LIMITS, isPromotable, type ArticleKind, type Draft } from "./articles.ts";
import type { PromotableThread } from "./articles.ts";
import type { PickablePost } from "./block-edits.ts";
import { allPassages } from "./passages.ts";

/** Refuses to make an article of a thread that nobody solved and the company did not answer. */
export function judgePromotion(thread: PromotableThread) {
  if (thread.visibility !== "public")
    throw new Refusal("conflict", "help-center.thread-not-public");
  if (!isPromotable(thread)) throw new Refusal("conflict", "help-center.no-solution");
}

export interface SourceAnswer extends PickablePost {
  isSolution: boolean;
  isOfficial: boolean;
}

interface Thread {
  title: string;
  lang: string;
  topicId: number;
  topicParentId: number | null;
}

/**
 * Begins a draft with what the thread says of itself: its title, the first words of the solution, a section, a kind.
 *
 * No passage is in it yet: an article says what staff picked, not what a program guessed.
 */
export function composeDraft(
  thread: Thread,
  answers: readonly SourceAnswer[],
  sections: readonly { id: number; topicId: number | null }[],
): Draft {
  const lead = leadingAnswer(answers);
  return {
    title: thread.title.slice(0, ARTICLE_LIMITS.title.most),
    sectionId: sectionFor(thread, sections),
    lang: isLocale(thread.lang) ? thread.lang : "en",
    kind: kindFrom(thread.title, lead),
    inShort: lead ? firstWords(lead) : "",
    appliesTo: [],
    translationOf: null,
    blocks: [],
  };
}

/** The answer whose passages are offered first: the solution, else the official answer. */
export function leadingAnswer<Answer extends SourceAnswer>(
  answers: readonly Answer[],
): Answer | undefined {
  return (
    answers.find(({ isSolution }) => isSolution) ?? answers.find(({ isOfficial }) => isOfficial)
  );
}

function sectionFor(
  { topicId, topicParentId }: Thread,
  sections: readonly { id: number; topicId: number | null }[],
) {
  const match =
    sections.find((section) => section.topicId === topicId) ??
    sections.find((section) => section.topicId !== null && section.topicId === topicParentId);
  return (match ?? sections[0])?.id ?? 0;
}

function kindFrom(title: string, lead: SourceAnswer | undefined): ArticleKind {
  const steps = lead ? allPassages(lead.passages).filter(({ shape }) => shape === "step") : [];
  if (steps.length >= 2) return "guide";
  return title.trimEnd().endsWith("?") ? "faq" : "guide";
}

/** Sentences that say something, as many as fit. */
function firstWords({ markdown, passages }: PickablePost): string {
  const words: string[] = [];
  let length = 0;
  const said = passages.parts.filter(({ isCourtesy }) => !isCourtesy);
  const paragraphs = said.filter(({ shape }) => shape === "paragraph");
  const blocks = paragraphs.length > 0 ? paragraphs : said.filter(({ shape }) => shape === "step");
  const sentences = blocks.flatMap((block) =>
    block.parts.some(({ shape }) => shape === "sentence") ? block.parts : [block],
  );
  for (const { shape, isCourtesy, start, end } of sentences) {
    if (isCourtesy || shape === "image") continue;
    const sentence = plainWords(markdown.slice(start, end));
    if (length + sentence.length + 1 > ARTICLE_LIMITS.inShort) break;
    words.push(sentence);
    length += sentence.length + 1;
  }
  const [first] = sentences.filter(({ isCourtesy }) => !isCourtesy);
  if (words.length === 0 && first) {
    return excerptOf(plainWords(markdown.slice(first.start, first.end)), ARTICLE_LIMITS.inShort);
  }
  return words.join(" ");
}

/** Markdown without its marks, near enough for a first wording. */
export function plainWords(markdown: string): string {
  return markdown
    .slice(0, 2_000)
    .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
    .replaceAll(/\[([^[\]]*)\]\[[^[\]]*\]/g, "$1")
    .replaceAll(/[*_`]+/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Who is credited: the authors of the passages that are used, each once, in the order of the article. */
export function creditedFrom(
  blocks: readonly { source: { postId: number } | null }[],
  authorOf: ReadonlyMap<number, number | null>,
): number[] {
  const authors = blocks.map(({ source }) =>
    source ? (authorOf.get(source.postId) ?? null) : null,
  );
  return [...new Set(authors.filter((id): id is number => id !== null))];
}
