import { orderAnswers, type OrderedAnswer } from "./answer-order.ts";

export const answerSorts = ["best", "newest", "oldest"] as const;
export type AnswerSort = (typeof answerSorts)[number];

/** Answers on a page of a thread. */
export const pageOfAnswers = 20;

export function answerSortFrom(value: string | null): AnswerSort {
  return answerSorts.find((sort) => sort === value) ?? "best";
}

/** Sorts answers as the reader asked. "best" is the order of the product; the others go by age alone. */
export function sortAnswers<Answer extends OrderedAnswer>(
  answers: readonly Answer[],
  sort: AnswerSort,
): Answer[] {
  if (sort === "best") return orderAnswers(answers);
  const byAge = (a: Answer, b: Answer) =>
    a.createdAt.getTime() - b.createdAt.getTime() || a.id - b.id;
  return answers.toSorted(sort === "oldest" ? byAge : (a, b) => byAge(b, a));
}

/** The page that exists and is nearest to the one that was asked for. */
export function nearestPage(
  asked: string | null,
  answers: number,
): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(answers / pageOfAnswers));
  const wanted = /^[1-9]\d{0,5}$/.test(asked ?? "") ? Number(asked) : 1;
  return { page: Math.min(wanted, pages), pages };
}
