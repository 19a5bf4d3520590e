import { makeStem } from "./formula.ts";
import { weakGrade } from "./gradation.ts";
import { type NominalClass, nominalClassesOf, strongNominative } from "./nominal-classes.ts";
import { stemType } from "./stem-types.ts";
import { strongVerbs, verbClasses } from "./verb-classes.ts";

/** A word of a lexicon, as Nykysuomen sanalista describes it. */
export interface Entry {
  lemma: string;
  /** 1–49 nominals, 52–78 verbs, 99 uninflected. */
  inflection: number;
  /** The letter of its gradation, A–M; empty without. */
  gradation: string;
  /** Adjectives, numerals and pronouns, which may be compared. */
  isCompared: boolean;
}

/** A word given as lemma, class, and in any order the letter of its gradation and "a" where it is compared. */
export function readEntry([lemma = "", inflection = "", ...rest]: readonly string[]): Entry {
  return {
    lemma,
    inflection: Number(inflection),
    gradation: rest.find((one) => /^[A-M]$/u.test(one)) ?? "",
    isCompared: rest.includes("a"),
  };
}

/** Stems of words that are compared with another word's. */
const irregularStems: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  hyvä: [
    ["pare", stemType.CMP],
    ["parha", stemType.SUP],
    ["parhaa", stemType.S | stemType.W],
    ["parhai", stemType.P | stemType.PW],
    ["paras", stemType.NOM | stemType.C],
  ],
  pitkä: [
    ["pide", stemType.CMP],
    ["pis", stemType.SUP],
  ],
};

const uninflected = 99;
const t = stemType;

export const isVerb = ({ inflection }: Entry) => inflection >= 52 && inflection <= 78;
export const isUninflected = ({ inflection }: Entry) => inflection === uninflected;

/** Every stem of a word, with the types that it serves. Of a class that there isn't, only the word itself. */
export function stemsOf(entry: Entry): Map<string, number> {
  const stems = new Map<string, number>();
  const add = (stem: string, types: number) => {
    if (stem !== "") stems.set(stem, (stems.get(stem) ?? 0) | types);
  };
  if (isUninflected(entry)) add(entry.lemma, t.NOM | t.PN);
  else if (isVerb(entry)) addVerb(entry, add);
  else {
    add(entry.lemma, t.NOM);
    for (const one of nominalClassesOf(entry.lemma, entry.inflection)) addNominal(entry, one, add);
  }
  for (const [stem, types] of irregularStems[entry.lemma] ?? []) add(stem, types);
  return stems;
}

type Add = (stem: string, types: number) => void;

function addNominal(entry: Entry, one: NominalClass, add: Add) {
  const { lemma, gradation, inflection } = entry;
  const made: Record<string, string> = {};
  const make = (formula: string) => makeStem(formula, lemma, gradation, made);
  const each = (formulas: string | undefined) => (formulas?.split(" ") ?? []).map(make);

  const S = (made.S = make(one.S));
  const W = (made.W = one.W
    ? make(one.W)
    : strongNominative.has(inflection)
      ? weakGrade(S, gradation)
      : S);
  add(S, t.S);
  add(W, t.W);
  for (const stem of each(one.C)) add(stem, t.C);
  const strong = each(one.P);
  for (const stem of strong) add(stem, t.P);
  for (const stem of one.PW ? each(one.PW) : strong) add(stem, t.PW);
  if (entry.isCompared || inflection === 34 || inflection === 38) addComparison(W, inflection, add);
}

const vowelGroups = (stem: string) => stem.match(/[aeiouyäö]+/gu)?.length ?? 0;

function addComparison(weak: string, inflection: number, add: Add) {
  add(vowelGroups(weak) === 2 ? weak.replace(/(?<![aeiouyäö])[aä]$/u, "e") : weak, t.CMP);
  const superlative =
    inflection === 38
      ? weak.slice(0, -1)
      : weak.endsWith("ii")
        ? `${weak.slice(0, -2)}e`
        : weak.endsWith("i")
          ? `${weak.slice(0, -1)}e`
          : weak.replace(/[aäe]$/u, "");
  add(superlative, t.SUP);
}

function addVerb({ lemma, gradation, inflection }: Entry, add: Add) {
  const verb = verbClasses.get(inflection);
  if (!verb) return add(lemma, t.INF);
  const made: Record<string, string> = {};
  const make = (formula: string) => makeStem(formula, lemma, gradation, made);
  const each = (formulas: string, types: number) => {
    for (const formula of formulas.split(" ")) add(make(formula), types);
  };

  const VS = (made.VS = make(verb.VS));
  made.VW = verb.VW ? make(verb.VW) : strongVerbs.has(inflection) ? weakGrade(VS, gradation) : VS;
  add(VS, t.VS);
  add(made.VW, t.VW);
  for (const past of verb.past.split(" ")) {
    const [strong = "", weak = strong] = past.split(":");
    each(strong, t.PS);
    each(weak, t.PWK);
  }
  each(verb.COND, t.COND);
  each(verb.PASS, t.PASS);
  each(verb.NUT ?? "VS", t.NUT);
  add(lemma, t.INF);
  each(verb.INF2 ?? "L-1+e", t.INF2);
}

/** An entry as `readEntry` reads it, on a line of its own. */
export const writeEntry = ({ lemma, inflection, gradation, isCompared }: Entry) =>
  [lemma, inflection, gradation, isCompared ? "a" : ""].join(" ").trimEnd();
