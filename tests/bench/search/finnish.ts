import { builtInAnalyzer } from "#app/search/analysis/built-in.ts";
import { type Analyzer, snowballAnalyzer } from "#app/search/analysis/words.ts";
import { type Family, familiesOf, isHeldOut, joinedPairs, readTable } from "./finnish-data.ts";
import type { Figure, Section } from "./section.ts";

export const section: Section = { title: "Finnish word forms", run: figures };

async function* figures(data: string, skip: (reason: string) => void): AsyncIterable<Figure> {
  const rows = readTable(data, "ud-finnish/form_lemma.tsv.gz");
  if (!rows) return skip("no ud-finnish/form_lemma.tsv.gz");

  const families = familiesOf(rows);
  yield* formFigures("Snowball", snowballAnalyzer, families);
  yield* formFigures("built in", builtInAnalyzer, families, { joined: 0.72, mixed: 0.06 });
}

/** How well forms of one lemma meet, over lemmas that no rule was tuned on. */
function* formFigures(
  name: string,
  analyzer: Analyzer,
  families: readonly Family[],
  goal?: { joined: number; mixed: number },
): Iterable<Figure> {
  const keysOf = (form: string) => analyzer.analyze(form, "fi").flatMap(({ keys }) => keys);
  const all = joinedPairs(families, keysOf);
  const unseen = joinedPairs(
    families.filter(({ lemma }) => isHeldOut(lemma)),
    keysOf,
  );
  yield { what: `${name}: pairs of forms joined, all lemmas`, value: all.joined };
  yield {
    what: `${name}: pairs of forms joined, lemmas held out`,
    value: unseen.joined,
    ...(goal && { goal: { least: goal.joined } }),
    protocol: `${unseen.pairs} pairs; lemmas whose hash is odd`,
  };
  yield {
    what: `${name}: keys that mix lemmas`,
    value: all.mixed,
    digits: 3,
    ...(goal && { goal: { most: goal.mixed } }),
    protocol: "all lemmas",
  };
}
