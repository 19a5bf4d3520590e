import { snowballAnalyzer } from "#app/search/analysis/words.ts";
import { familiesOf, isHeldOut, joinedPairs, readTable } from "./finnish-data.ts";
import type { Figure, Section } from "./section.ts";

export const section: Section = { title: "Finnish word forms", run: figures };

async function* figures(data: string, skip: (reason: string) => void): AsyncIterable<Figure> {
  const rows = readTable(data, "ud-finnish/form_lemma.tsv.gz");
  if (!rows) return skip("no ud-finnish/form_lemma.tsv.gz");

  const families = familiesOf(rows);
  const unseen = families.filter(({ lemma }) => isHeldOut(lemma));
  const snowball = (form: string) =>
    snowballAnalyzer.analyze(form, "fi").flatMap((word) => word.keys);
  const all = joinedPairs(families, snowball);
  yield { what: "Snowball: pairs joined, all lemmas", value: all.joined };
  yield { what: "Snowball: pairs joined, held out", value: joinedPairs(unseen, snowball).joined };
  yield { what: "Snowball: keys mixing lemmas", value: all.mixed, digits: 3 };
}
