import type { Scored } from "./duplicates.ts";

/** How many of the first candidates have a voice, and how much more the better ones say. */
const voters = 20;
const sharpness = 1.75;

/**
 * Reorders candidates by a vote of the groups that are known: questions that one answer answers.
 *
 * Each of the first twenty votes for its group with its score above the last of them; groups stand in
 * the order of their votes, each represented by its best member, then come the rest.
 */
export function voteByGroup(
  scored: readonly Scored[],
  groups: ReadonlyMap<number, number | string>,
): Scored[] {
  const top = scored.slice(0, voters);
  const floor = Math.min(...scored.slice(0, voters + 1).map(({ score }) => score));
  const votes = new Map<number | string, { sum: number; best: Scored }>();
  for (const one of top) {
    const group = groups.get(one.id) ?? `alone/${one.id}`;
    const vote = (one.score - floor) ** sharpness;
    const known = votes.get(group);
    if (known) known.sum += vote;
    else votes.set(group, { sum: vote, best: one });
  }
  const leaders = [...votes.values()]
    .sort((one, other) => other.sum - one.sum)
    .map(({ best }) => best);
  const led = new Set(leaders);
  return [...leaders, ...scored.filter((one) => !led.has(one))];
}
