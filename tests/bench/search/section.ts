/** One line of the table: what was measured, and what it should at least, or at most, be. */
export interface Figure {
  what: string;
  value: number;
  /** Digits after the point; two where it isn't said. */
  digits?: number;
  unit?: string;
  goal?: { least: number } | { most: number };
  /** How it was measured, where a reader could think of several ways. */
  protocol?: string;
}

/** A part of the search benchmark: a file of this folder exports one as `section`. */
export interface Section {
  title: string;
  /**
   * Measures. `data` is the folder of a test data set, as TUKI_TEST_DATA names it; figures are told as they come.
   *
   * What it needs and doesn't find there it says with `skip`, and goes on.
   */
  run(data: string, skip: (reason: string) => void): AsyncIterable<Figure>;
}

export function isMet({ value, goal }: Figure): boolean | undefined {
  if (!goal) return undefined;
  return "least" in goal ? value >= goal.least : value <= goal.most;
}
