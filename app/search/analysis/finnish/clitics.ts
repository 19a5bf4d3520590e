const clitic = /^(.{2,}[aeiouyäönlrst])(?:kaan|kään|kin|kohan|köhän|han|hän|ko|kö)$/u;

/** A word and, where it may end in clitics (-kin, -kaan, -ko, -han, -kohan), what stands before them. */
export function withoutClitic(word: string): string[] {
  const before = clitic.exec(word)?.[1];
  if (before === undefined || before.length < 3) return [word];
  return [word, ...withoutClitic(before)];
}
