import type { FirstView } from "./first-view.ts";
import type { Cell } from "./rounds.ts";
import type { SteadyRun } from "./steady.ts";
import type { InProcess } from "./votes-in-process.ts";
import type { WriteCell } from "./writes.ts";

/** The names that targets of ours have in every run. */
export const PRODUCT = "product";
export const LARGE = "product, large";

/** Everything a run found out, before anybody judges it. Rounds that were discarded are not in it. */
export interface Measured {
  cells: Cell[];
  writes: WriteCell[];
  /** Question, list and search at half of what they reach, at a steady rate. */
  steady: SteadyRun[];
  whileWritten: SteadyRun | null;
  besideSearches: [alone: SteadyRun, beside: SteadyRun] | null;
  classes: SteadyRun[];
  views: FirstView[] | null;
  /** Packed HTML of one question page, in kB, and of the same as plain templates. */
  packed: { product: number; plain: number };
  inProcess: InProcess;
  /** The same at a large site, where one was named. */
  large: {
    threads: number;
    cells: Cell[];
    writes: WriteCell[];
    classes: SteadyRun[];
    besideSearches: [alone: SteadyRun, beside: SteadyRun];
    /** What ranking every match of a stop word costs, in ms. */
    plainBm25: number;
  } | null;
}
