import type { BaseForms, Language } from "../words.ts";
import { withoutClitic } from "./clitics.ts";
import { type Split, Splitter } from "./compounds.ts";
import { fixedForms } from "./core-words.ts";
import { grammarKeys } from "./grammar.ts";
import { nothingLearned, splitByLearned } from "./learned-compounds.ts";
import type { Lexicon } from "./lexicon.ts";
import { nominalKeys } from "./nominal.ts";

/** What Finnish is read with beside its grammar. */
export interface FinnishKnowledge {
  lexicon: Lexicon;
  /** First parts of compounds beside those that the lexicon's words make. */
  modifiers: ReadonlySet<string>;
}

/**
 * Finnish by its grammar: a key for every word that a form may be of. The few words that a small lexicon knows have
 * themselves as a key too, for their forms differ more than endings tell.
 *
 * Compounds are taken apart as far as that lexicon and the site's own texts tell their parts; the whole word's keys
 * don't depend on it.
 */
export function finnishByGrammar(lexicon: Lexicon, learned = nothingLearned): Language {
  const splitter = new Splitter(lexicon, new Set(), learned.firstParts);
  return (word) => {
    const forms = withoutClitic(word);
    const known = forms.flatMap((form) => [
      ...(fixedForms.has(form) ? [fixedForms.get(form)!] : []),
      ...lexicon.read(form).map(({ entry }) => entry.lemma),
    ]);
    const keys = [...new Set([...known, ...grammarKeys(word)])];
    return { keys, parts: known.length > 0 ? [] : partsIn(forms) };
  };

  function partsIn(forms: readonly string[]): string[] {
    for (const form of forms) {
      const split = splitter.split(form);
      if (split) return [...split.heads, ...modifierKeys(split.modifier, split.modifiers)];
      const guessed = splitByLearned(form, learned);
      if (guessed) return [...guessed.heads, ...modifierKeys(guessed.modifier, [])];
    }
    return [];
  }
}

/** The base forms of a first part: the lexicon's, or else what the grammar makes of it. */
const modifierKeys = (modifier: string, bases: readonly string[]) =>
  bases.length > 0 && bases[0] !== modifier ? bases : [modifier, ...nominalKeys(modifier)];

/**
 * Finnish by a word list: base forms are words, compounds are taken apart, and only what the list doesn't know is read
 * by the grammar's endings.
 */
export function finnishByWords({ lexicon, modifiers }: FinnishKnowledge): Language {
  const splitter = new Splitter(lexicon, modifiers);
  const direct = (form: string) => [...new Set(lexicon.read(form).map(({ entry }) => entry.lemma))];

  return (word) => {
    const forms = withoutClitic(word);
    for (const form of forms) {
      const fixed = fixedForms.get(form);
      if (fixed) return { keys: [...new Set([fixed, ...direct(form)])], parts: [] };
      const lemmas = direct(form);
      if (lemmas.length > 0) return { keys: lemmas, parts: partsOfKnown(lemmas, form) };
    }

    const splits = forms.flatMap((form) => splitter.split(form) ?? []);
    const best = splits.reduce<Split | null>(
      (fewest, one) => (fewest && fewest.parts < one.parts ? fewest : one),
      null,
    );
    if (best) return { keys: best.heads.map((head) => best.before + head), parts: partsOf(best) };

    const withoutPa = /^(.{3,})p[aä]$/u.exec(word)?.[1];
    const lemmas = withoutPa ? direct(withoutPa) : [];
    return lemmas.length > 0 ? { keys: lemmas, parts: [] } : guess(word);
  };

  function guess(word: string): BaseForms {
    // Who has no ä on the keyboard types "kayttajan": with front vowels it may be a word.
    const dotted =
      /[aou]/u.test(word) && !/[äö]/u.test(word)
        ? word.replaceAll("a", "ä").replaceAll("o", "ö")
        : word;
    const lemmas = dotted === word ? [] : withoutClitic(dotted).flatMap(direct);
    return { keys: [...new Set([...lemmas, ...grammarKeys(word)])], parts: [] };
  }

  /**
   * A word of the list that is a compound too: käyttöliittymä. With short parts or -inen it only looks like one
   * (mak-kara, kansa-lainen).
   */
  function partsOfKnown(lemmas: readonly string[], form: string): string[] {
    const split = form.length >= 8 ? splitter.split(form, 1) : null;
    if (!split || split.before.length < 4) return [];
    const heads = split.heads.filter((head) => head.length >= 4 && !head.endsWith("inen"));
    return heads.some((head) => lemmas.includes(split.before + head)) ? partsOf(split) : [];
  }
}

const partsOf = ({ heads, modifiers }: Split) => [...heads, ...modifiers];
