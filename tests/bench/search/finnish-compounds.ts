import type { BaseForms, Language } from "#app/search/analysis/words.ts";

export interface Compounds {
  /** Forms of compounds, with their last part. */
  compounds: { form: string; head: string }[];
  /** Forms of words that are none. */
  simple: string[];
}

const contentKinds = new Set(["NOUN", "ADJ", "PROPN", "VERB"]);

/** Compounds and simple words of a treebank in CoNLL-U, whose lemmas tell the parts of compounds by "#". */
export function readCompounds(treebank: string): Compounds {
  const lemmas = new Map<string, string>();
  for (const line of treebank.split("\n")) {
    const [, form = "", lemma = "", kind = ""] = line.toLowerCase().split("\t");
    if (contentKinds.has(kind.toUpperCase()) && /^[a-zåäöšž]+$/u.test(form))
      lemmas.set(form, lemma);
  }
  const compounds = [...lemmas].flatMap(([form, lemma]) =>
    /^[a-zåäöšž]+(?:#[a-zåäöšž]+)+$/u.test(lemma)
      ? { form, head: lemma.slice(lemma.lastIndexOf("#") + 1) }
      : [],
  );
  const simple = [...lemmas].flatMap(([form, lemma]) => (/[#-]/u.test(lemma) ? [] : form));
  return { compounds, simple };
}

/** In how many compounds the last part is found, and how many simple words are taken for compounds. */
export function partsFound({ compounds, simple }: Compounds, language: Language) {
  const meets = ({ parts }: BaseForms, head: string) => {
    const keys = language(head).keys;
    return parts.some((part) => keys.includes(part) || head.endsWith(part));
  };
  const found = compounds.filter(({ form, head }) => meets(language(form), head)).length;
  const mistaken = simple.filter((form) => language(form).parts.length > 0).length;
  return { found: found / compounds.length, mistaken: mistaken / simple.length };
}

/** The sentences of a treebank. */
export const sentencesOf = (treebank: string) =>
  treebank.split("\n").flatMap((line) => (line.startsWith("# text = ") ? line.slice(9) : []));
