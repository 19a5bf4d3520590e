/** What the order of answers looks at. */
export interface OrderedAnswer {
  id: number;
  /** When it was accepted; null where it is no solution. */
  acceptedAt: Date | null;
  officialAt: Date | null;
  pickedAt: Date | null;
  score: number;
  createdAt: Date;
}

/** Sorts as the thread page shows: solutions as they were accepted, official, staff picks, most helpful, oldest. */
export function compareAnswers(a: OrderedAnswer, b: OrderedAnswer): number {
  return (
    Number(b.acceptedAt !== null) - Number(a.acceptedAt !== null) ||
    timeOf(a.acceptedAt) - timeOf(b.acceptedAt) ||
    Number(b.officialAt !== null) - Number(a.officialAt !== null) ||
    Number(b.pickedAt !== null) - Number(a.pickedAt !== null) ||
    b.score - a.score ||
    a.createdAt.getTime() - b.createdAt.getTime() ||
    a.id - b.id
  );
}

export function orderAnswers<Answer extends OrderedAnswer>(answers: readonly Answer[]): Answer[] {
  return [...answers].sort(compareAnswers);
}

/** When another answer is so much more helpful than the solution that a line says so. */
export const OUTVOTED = { times: 2, atLeast: 5 } as const;

/**
 * Finds the answer that readers found far more helpful than every solution; null where there is none.
 *
 * It has at least twice the votes of the best solution, and at least five.
 */
export function findOutvoting<Answer extends OrderedAnswer>(
  answers: readonly Answer[],
): Answer | null {
  const solutions = answers.filter((answer) => answer.acceptedAt !== null);
  if (solutions.length === 0) return null;
  const best = Math.max(...solutions.map((solution) => solution.score));
  const others = answers.filter((answer) => answer.acceptedAt === null);
  const [most] = [...others].sort((a, b) => b.score - a.score || compareAnswers(a, b));
  if (!most) return null;
  return most.score >= OUTVOTED.atLeast && most.score >= best * OUTVOTED.times ? most : null;
}

const timeOf = (at: Date | null) => at?.getTime() ?? 0;
