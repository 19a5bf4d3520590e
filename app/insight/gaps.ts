import { findPersonalData } from "#app/content/personal-data/detection.ts";
import { maskPersonalData } from "#app/content/personal-data/masking.ts";
import { builtInAnalyzer } from "#app/search/analysis/built-in.ts";
import { isReading, type JourneyStep } from "./journeys.ts";

/** Takes personal data out of what somebody searched for, before it is kept anywhere. */
export const maskQuery = (query: string) =>
  maskPersonalData(query, findPersonalData(query), ({ kind }) => `[${kind}]`);

/** The key under which searches for the same count together: their base forms, in no order, each once. */
export function gapKey(query: string, lang: string): string {
  const keys = builtInAnalyzer.analyze(query, lang).map(({ raw, keys }) => keys[0] ?? raw);
  return [...new Set(keys)].sort().join(" ");
}

export interface SearchStep extends JourneyStep {
  query?: string | null;
  groupKey?: string | null;
  lang?: string | null;
  found?: number | null;
}

/** A search that did not help, and how that shows. */
export interface Gap {
  query: string;
  groupKey: string;
  lang: string;
  noResult: 0 | 1;
  noClick: 0 | 1;
  asked: 0 | 1;
}

/**
 * Finds the searches of an ended journey that did not help: nothing found, nothing opened of what was found, or a
 * question posted in the end (which counts for the last search alone).
 */
export function gapsIn(steps: readonly SearchStep[]): Gap[] {
  const lastSearch = steps.findLastIndex(({ kind }) => kind === "search");
  const hasAsked = steps.some(({ kind }) => kind === "posted");
  return steps.flatMap((step, nth) => {
    if (step.kind !== "search" || !step.query || !step.groupKey) return [];
    const next = steps[nth + 1];
    const noResult = step.found === 0;
    const noClick = !noResult && !(next && isReading(next.kind));
    const asked = hasAsked && nth === lastSearch;
    if (!noResult && !noClick && !asked) return [];
    const { query, groupKey, lang } = step;
    return [
      {
        query,
        groupKey,
        lang: lang ?? "",
        noResult: noResult ? 1 : 0,
        noClick: noClick ? 1 : 0,
        asked: asked ? 1 : 0,
      },
    ];
  });
}
