/** Over which time it is told who helped. */
export const periods = ["week", "month", "all"] as const;
export type Period = (typeof periods)[number];

const lengths = { week: 7, month: 30 } as const;

export function periodFrom(value: string | null): Period {
  return periods.find((one) => one === value) ?? "month";
}

/** When a period began; null for all of time. */
export function beginningOf(period: Period, now: Date): Date | null {
  return period === "all" ? null : new Date(now.getTime() - lengths[period] * 86_400_000);
}
