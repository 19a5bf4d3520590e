import { MemoryCollection } from "./memory-collection.ts";
import type { Figure, Section } from "./section.ts";
import * as data from "./similar-data.ts";
import { hitRate, placesOf, precisionOf, silenceOf } from "./similar-figures.ts";

const dumps = ["se-beer-2020", "se-quantum-2018", "se-bicycles-meta-2023", "se-french-meta-2021"];

/** Similar questions and the silence where there are none. */
export const section: Section = {
  title: "Similar questions",
  async *run(folder, skip) {
    const has = (name: string) => {
      const found = data.hasData(folder, name);
      if (!found) skip(`${name} is not there`);
      return found;
    };
    if (has("english-se-duplicates")) yield* english(data.readEnglish(folder));
    const present = dumps.filter(has);
    if (present.length > 0) yield* answered(present.map((name) => data.readDump(folder, name)));
    if (has("banking77")) yield* banking(data.readBanking(folder));
    if (has("clinc150")) yield* silent("clinc150 out-of-scope", data.readClinc(folder), 0.8);
    if (has("hint3")) {
      yield* silent("hint3 curekart", data.readHint(folder, "curekart"), 0.52);
      yield* silent("hint3 powerplay11", data.readHint(folder, "powerplay11"), 0.48);
    }
  },
};

async function* english(set: data.PairSet): AsyncIterable<Figure> {
  const asked = new MemoryCollection(set.texts);
  const size = `${set.pairs.length} pairs in ${set.texts.size} questions`;
  const strict = await placesOf(asked, set);
  yield* hits("english, title + body, strict", strict, [0.4, 0.65, 0.71], size);
  const linked = await placesOf(asked, set, { links: true });
  yield* hits("english, links followed", linked, [0.48, 0.76, 0.82], `${size}, leave-one-out`);
  const titles = await placesOf(asked, set, { titleOnly: true });
  yield* hits("english, title only", titles, [0.31, 0.52, 0.61], size);
}

async function* answered(sets: readonly data.PairSet[]): AsyncIterable<Figure> {
  const places: number[] = [];
  for (const set of sets) places.push(...(await placesOf(new MemoryCollection(set.texts), set)));
  const protocol = `${places.length} pairs of ${sets.length} sites, strict, answers as a field`;
  yield* hits("dumps with answers", places, [undefined, 0.61, 0.73], protocol);
}

function* hits(
  what: string,
  places: readonly number[],
  goals: readonly (number | undefined)[],
  protocol: string,
): Iterable<Figure> {
  for (const [at, first] of [1, 5, 10].entries()) {
    const least = goals[at];
    const goal = least === undefined ? {} : { goal: { least } };
    yield {
      what: `${what}: hit@${first}`,
      value: hitRate(places, first),
      digits: 3,
      protocol,
      ...goal,
    };
  }
}

async function* banking(rows: data.Labelled[]): AsyncIterable<Figure> {
  const { first, five, voted } = await precisionOf(
    new MemoryCollection(rows.map(({ id, text }) => [id, text])),
    rows,
  );
  const protocol = `all ${rows.length}, leave-one-out`;
  yield { what: "banking77: P@1", value: first, digits: 3, goal: { least: 0.81 }, protocol };
  yield { what: "banking77: P@5", value: five, digits: 3, goal: { least: 0.735 }, protocol };
  yield {
    what: "banking77, groups known: P@1",
    value: voted,
    digits: 3,
    goal: { least: 0.85 },
    protocol,
  };
}

async function* silent(what: string, set: data.SilenceSet, least: number): AsyncIterable<Figure> {
  const asked = new MemoryCollection(set.haystack.map(({ id, text }) => [id, text]));
  const found = await silenceOf(asked, set);
  const protocol = `${set.outOfScope.length} questions; threshold from one half, measured on the other`;
  yield { what: `${what}: silent`, value: found.silent, digits: 3, goal: { least }, protocol };
  yield { what: `${what}: hits kept`, value: found.kept, digits: 3 };
  yield { what: `${what}: hit@5 in scope`, value: found.hits, digits: 3 };
}
