/** The two days on which the licence of new contributions to Stack Exchange sites changed. */
const from30 = Date.UTC(2011, 3, 8);
const from40 = Date.UTC(2018, 4, 2);

/** The licence of a contribution: what its row says, else by the day it was made. */
export function licenceOf(stated: string | null, createdAt: Date): string {
  if (stated !== null && /^CC BY-SA \d\.\d$/.test(stated)) return stated;
  const at = createdAt.getTime();
  return at < from30 ? "CC BY-SA 2.5" : at < from40 ? "CC BY-SA 3.0" : "CC BY-SA 4.0";
}
