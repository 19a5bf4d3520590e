import { builtInAnalyzer } from "#app/search/analysis/built-in.ts";
import { coreEntries } from "#app/search/analysis/finnish/core-words.ts";
import { finnishByGrammar, finnishByWords } from "#app/search/analysis/finnish/finnish.ts";
import { learnCompounds } from "#app/search/analysis/finnish/learned-compounds.ts";
import { Lexicon } from "#app/search/analysis/finnish/lexicon.ts";
import { readPublishedList } from "#app/search/analysis/finnish/published-list.ts";
import {
  type Analyzer,
  english,
  type Language,
  makeAnalyzer,
  snowballAnalyzer,
} from "#app/search/analysis/words.ts";
import { partsFound, readCompounds, sentencesOf } from "./finnish-compounds.ts";
import { costOf, publishedList } from "./finnish-cost.ts";
import {
  type Family,
  familiesOf,
  isHeldOut,
  joinedPairs,
  readGzip,
  readTable,
} from "./finnish-data.ts";
import { hitsAt, makeIndex, makeReinflector, readArticles } from "./finnish-titles.ts";
import type { Figure, Section } from "./section.ts";

/** Pairs of forms, compounds, titles and cost of the Finnish analyzer, without a word list and with one. */
export const section: Section = { title: "Finnish", run: figures };

type Skip = (reason: string) => void;

async function* figures(data: string, skip: Skip): AsyncIterable<Figure> {
  const list = readGzip(data, publishedList);
  const words = list === null ? null : readPublishedList(list);
  if (!words) skip(`no ${publishedList}: nothing with the word list`);
  const withList =
    words &&
    finnishByWords({ lexicon: new Lexicon(words.entries), modifiers: new Set(words.modifiers) });

  yield* formFigures(data, skip, withList);
  yield* compoundFigures(data, skip, withList);
  if (words && withList) yield* titleFigures(data, skip, new Lexicon(words.entries), withList);
  for (const kind of words ? (["built in", "list"] as const) : (["built in"] as const))
    yield* costFigures(kind, data);
}

const analyzerWith = (fi: Language) => makeAnalyzer({ en: english, fi });

function* formFigures(data: string, skip: Skip, withList: Language | null): Iterable<Figure> {
  const rows = readTable(data, "ud-finnish/form_lemma.tsv.gz");
  if (!rows) return skip("no ud-finnish/form_lemma.tsv.gz");
  const families = familiesOf(rows);
  const core = new Set(coreEntries().map(({ lemma }) => lemma));
  const unseen = families.filter(({ lemma }) => isHeldOut(lemma));

  yield* joining("Snowball", snowballAnalyzer, { all: families, unseen });
  yield* joining("built in", builtInAnalyzer, { all: families, unseen }, { unseen: 0.72 });
  const outside = joinedPairs(
    unseen.filter(({ lemma }) => !core.has(lemma)),
    keysBy(builtInAnalyzer),
  );
  yield {
    what: "built in: the same, without the words it knows itself",
    value: outside.joined,
    protocol: `${outside.pairs} pairs`,
  };
  if (!withList) return;
  const analyzer = analyzerWith(withList);
  yield* joining("with list", analyzer, { all: families, unseen }, { all: 0.95 });
  const goals = { NOUN: 0.97, ADJ: 0.92, VERB: 0.95, PROPN: 0.88 };
  for (const [kind, least] of Object.entries(goals)) {
    const ofKind = families.filter((family) => family.kind === kind);
    yield {
      what: `with list: pairs joined, ${kind}`,
      value: joinedPairs(ofKind, keysBy(analyzer)).joined,
      digits: 3,
      goal: { least },
    };
  }
}

const keysBy = (analyzer: Analyzer) => (form: string) =>
  analyzer.analyze(form, "fi").flatMap(({ keys }) => keys);

function* joining(
  name: string,
  analyzer: Analyzer,
  families: Record<"all" | "unseen", readonly Family[]>,
  goals: Partial<Record<"all" | "unseen", number>> = {},
): Iterable<Figure> {
  const all = joinedPairs(families.all, keysBy(analyzer));
  const unseen = joinedPairs(families.unseen, keysBy(analyzer));
  const goalOf = (least: number | undefined) => (least === undefined ? {} : { goal: { least } });
  yield {
    what: `${name}: pairs of forms joined, all lemmas`,
    value: all.joined,
    digits: 3,
    ...goalOf(goals.all),
    protocol: `${all.pairs} pairs`,
  };
  yield {
    what: `${name}: pairs of forms joined, lemmas held out`,
    value: unseen.joined,
    digits: 3,
    ...goalOf(goals.unseen),
    protocol: `${unseen.pairs} pairs of lemmas whose hash is odd`,
  };
  const isMeasured = goals.all !== undefined || goals.unseen !== undefined;
  yield {
    what: `${name}: keys that mix lemmas`,
    value: all.mixed,
    digits: 3,
    ...(isMeasured && { goal: { most: 0.06 } }),
  };
}

function* compoundFigures(data: string, skip: Skip, withList: Language | null): Iterable<Figure> {
  const files = ["fi_tdt-ud-dev", "fi_ood-ud-thread"].map((name) =>
    readGzip(data, `ud-finnish/${name}.conllu.gz`),
  );
  const treebank = files.filter((file) => file !== null).join("\n");
  if (treebank === "") return skip("no ud-finnish/*.conllu.gz");
  const compounds = readCompounds(treebank);
  const texts = [...sentencesOf(treebank), ...helpTexts(data)].join("\n").toLowerCase();
  const learned = learnCompounds(new Set(texts.match(/[a-zåäöšž]+/gu) ?? []));
  const builtIn = finnishByGrammar(new Lexicon(coreEntries()), learned);

  const tiers = [
    ["built in", builtIn, 0.8, "learned from these texts and the help articles, without labels"],
    ["with list", withList, 0.93, ""],
  ] as const;
  for (const [name, language, least, protocol] of tiers) {
    if (!language) continue;
    const { found, mistaken } = partsFound(compounds, language);
    const most = { goal: { most: 0.03 } };
    yield {
      what: `${name}: last part of a compound found`,
      value: found,
      goal: { least },
      protocol,
    };
    yield { what: `${name}: simple words taken apart`, value: mistaken, digits: 3, ...most };
  }
}

const helpTexts = (data: string) =>
  readArticles(readGzip(data, helpArticles) ?? "").map(({ title, text }) => `${title}\n${text}`);

const helpArticles = "ms-helpcenter-fi/articles.jsonl.gz";

function* titleFigures(
  data: string,
  skip: Skip,
  lexicon: Lexicon,
  withList: Language,
): Iterable<Figure> {
  const lines = readGzip(data, helpArticles);
  if (lines === null) return skip(`no ${helpArticles}`);
  const articles = readArticles(lines);
  const reinflect = makeReinflector(
    articles.map(({ title, text }) => `${title} ${text}`),
    lexicon,
  );
  const titles = new Map(
    articles.flatMap(({ title, isByPerson }, place) =>
      isByPerson ? [[title, { query: title, place }] as const] : [],
    ),
  );
  const asIs = [...titles.values()];
  const queries = asIs.map(({ query, place }) => ({ query: reinflect(query), place }));

  const tiers = [
    ["words as they are", makeAnalyzer({}), undefined],
    ["Snowball", snowballAnalyzer, undefined],
    ["built in", builtInAnalyzer, 0.72],
    ["with list", analyzerWith(withList), 0.78],
  ] as const;
  for (const [name, analyzer, least] of tiers) {
    const find = makeIndex(
      articles.map(({ text }) => text),
      analyzer,
    );
    const value = hitsAt(5, queries, find);
    yield {
      what: `${name}: titles in other forms, hit@5`,
      value,
      digits: 3,
      ...(least !== undefined && { goal: { least } }),
      protocol: `${queries.length} titles against ${articles.length} texts without their titles`,
    };
    const loss = hitsAt(5, asIs, find) - value;
    if (least !== undefined)
      yield {
        what: `${name}: below the title as it is`,
        value: loss,
        digits: 3,
        goal: { most: 0.03 },
      };
  }
}

function* costFigures(kind: "built in" | "list", data: string): Iterable<Figure> {
  const { start, memory, perWord } = costOf(kind, data);
  const name = kind === "list" ? "with list" : kind;
  const goals = kind === "list" ? { start: 0.8, memory: 80 } : { start: 0.2, memory: 20 };
  yield { what: `${name}: a word`, value: perWord, digits: 1, unit: "us", goal: { most: 15 } };
  yield { what: `${name}: start`, value: start, unit: "s", goal: { most: goals.start } };
  yield {
    what: `${name}: memory`,
    value: memory,
    digits: 1,
    unit: "MB",
    goal: { most: goals.memory },
  };
}
