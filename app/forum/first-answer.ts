/** One question's wait for its first answer. */
export interface Wait {
  askedAt: Date;
  /** When somebody else first answered; null where nobody has. */
  answeredAt: Date | null;
  /** When it stopped waiting without an answer, because it was closed or solved otherwise; null while it waits. */
  endedAt: Date | null;
}

/** From fewer questions nothing usual can be said. */
export const fewestWaits = 5;

/**
 * The usual time from question to first answer, in milliseconds: the time by which half of the questions have one.
 *
 * Questions without an answer count as still waiting: they are not left out, which would make every topic look
 * quick, and not taken for answered now. It is the median of the product-limit estimate (Kaplan and Meier 1958,
 * S(t) = Π (1 − dᵢ/nᵢ) over the times of answers, with dᵢ answered at tᵢ and nᵢ waiting until then).
 *
 * Null where there are fewer than five questions, or where half of them are not known to get an answer at all.
 */
export function usualWait(waits: readonly Wait[], now: Date): number | null {
  if (waits.length < fewestWaits) return null;
  const spans = waits
    .map(({ askedAt, answeredAt, endedAt }) => ({
      lasted: Math.max(0, (answeredAt ?? endedAt ?? now).getTime() - askedAt.getTime()),
      isAnswered: answeredAt !== null,
    }))
    // Of the same moment the answer comes first: who stopped waiting then was still waiting.
    .sort(
      (one, other) =>
        one.lasted - other.lasted || Number(other.isAnswered) - Number(one.isAnswered),
    );
  let stillWaiting = 1;
  for (const [place, { lasted, isAnswered }] of spans.entries()) {
    if (!isAnswered) continue;
    stillWaiting *= 1 - 1 / (spans.length - place);
    // A product of fractions may miss one half by a hair.
    if (stillWaiting <= 0.5 + 1e-9) return lasted;
  }
  return null;
}

export interface RoughTime {
  unit: "minutes" | "hours" | "days";
  count: number;
}

/** A span as people say it: up to an hour in steps of five minutes, up to two days in hours, then in days. Never nothing. */
export function roughly(milliseconds: number): RoughTime {
  const minutes = milliseconds / 60_000;
  if (minutes <= 55) return { unit: "minutes", count: Math.max(5, Math.ceil(minutes / 5) * 5) };
  if (minutes <= 47.5 * 60) return { unit: "hours", count: Math.max(1, Math.round(minutes / 60)) };
  return { unit: "days", count: Math.round(minutes / 1_440) };
}
