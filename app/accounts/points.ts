/** What a member earns points for. Points buy nothing, and nothing is ever negative. */
export const POINTS = {
  sameProblem: { each: 1, cap: 15 },
  helpful: { each: 6, cap: 30 },
  solution: 15,
  articleCredit: 20,
} as const;

/** The points of a question that so many members have too. Imported votes count for nobody. */
export function pointsForSameProblem(votes: number): number {
  return capped(votes, POINTS.sameProblem);
}

/** The points of an answer that so many members called helpful. */
export function pointsForHelpful(votes: number): number {
  return capped(votes, POINTS.helpful);
}

/** Names what points are for: the rule and the thing, so that saying it again changes nothing. */
export const pointCause = {
  sameProblem: (postId: number) => `same-problem/${postId}`,
  helpful: (postId: number) => `helpful/${postId}`,
  solution: (postId: number) => `solution/${postId}`,
  articleCredit: (articleId: number) => `article/${articleId}`,
} as const;

function capped(votes: number, { each, cap }: { each: number; cap: number }) {
  return Math.min(Math.max(votes, 0) * each, cap);
}
