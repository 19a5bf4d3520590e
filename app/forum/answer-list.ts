export const answerSorts = ["best", "newest", "oldest"] as const;
export type AnswerSort = (typeof answerSorts)[number];

/** Answers on a page of a thread. */
export const pageOfAnswers = 20;

export interface AnswerStanding {
  id: number;
  createdAt: Date;
  score: number;
  isOfficial: boolean;
  isPicked: boolean;
}

export function answerSortFrom(value: string | null): AnswerSort {
  return answerSorts.find((sort) => sort === value) ?? "best";
}

/** Best is official, staff pick, helpful count, oldest. Solutions are not among them: they are pinned above. */
export function orderAnswers<Answer extends AnswerStanding>(
  answers: readonly Answer[],
  sort: AnswerSort,
): Answer[] {
  const byAge = (a: Answer, b: Answer) =>
    a.createdAt.getTime() - b.createdAt.getTime() || a.id - b.id;
  if (sort === "oldest") return answers.toSorted(byAge);
  if (sort === "newest") return answers.toSorted((a, b) => byAge(b, a));
  return answers.toSorted(
    (a, b) =>
      Number(b.isOfficial) - Number(a.isOfficial) ||
      Number(b.isPicked) - Number(a.isPicked) ||
      b.score - a.score ||
      byAge(a, b),
  );
}

/** From how many votes on, and how many times those of the solution, another answer is worth a line. */
export const preferred = { votes: 5, times: 2 } as const;

/** The answer that readers found far more helpful than the leading solution, if there is one. */
export function preferredOver<Answer extends AnswerStanding>(
  solution: AnswerStanding | undefined,
  others: readonly Answer[],
): Answer | null {
  if (!solution) return null;
  const [best] = others.toSorted((a, b) => b.score - a.score || a.id - b.id);
  if (!best || best.score < preferred.votes) return null;
  return best.score >= preferred.times * solution.score ? best : null;
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
