import { Splitter } from "./compounds.ts";
import { Lexicon } from "./lexicon.ts";
import { type Entry, readEntry } from "./stems.ts";

/** A word list made ready to read Finnish with. */
export interface WordList {
  entries: Entry[];
  /** First parts of compounds that are no words of the list: sala-, pika-. */
  modifiers: string[];
}

interface Row {
  word: string;
  kind: string;
  inflection: string;
}

const columns = ["Hakusana", "Homonymia", "Sanaluokka", "Taivutustiedot"] as const;

/** Whether a text is the published list: tabs, and these columns first. */
export function isPublishedList(text: string): boolean {
  return text.replace(/^\ufeff/u, "").startsWith(columns.join("\t"));
}

/**
 * Reads Nykysuomen sanalista as Kotimaisten kielten keskus publishes it: word, homonym, part of speech, class with its
 * letter of gradation ("5*C").
 *
 * A compound has no class there. It is left out where its last part is a word of the list, for it is taken apart when
 * it is read; its first part is remembered where it is none. Other compounds inflect as the words do that end alike.
 */
export function readPublishedList(text: string): WordList {
  const rows = rowsOf(text);
  const entries = rows.flatMap(entriesOf);
  const lemmas = new Set(entries.map(({ lemma }) => lemma));
  const endings = byEnding(entries);
  const firstParts = new Map<string, number>();

  for (const { word, kind, inflection } of rows) {
    if (word.endsWith("-")) firstParts.set(word.slice(0, -1), mostSeen);
    if (inflection !== "" || !/^[a-zåäöšž]{6,}$/u.test(word)) continue;
    const last = lastPartOf(word, lemmas);
    if (last === null) entries.push(...likeItsEnding(word, kind, endings));
    else
      firstParts.set(
        word.slice(0, -last.length),
        (firstParts.get(word.slice(0, -last.length)) ?? 0) + 1,
      );
  }
  return { entries, modifiers: unknownTo(new Lexicon(entries), firstParts) };
}

const mostSeen = 1_000;

function rowsOf(text: string): Row[] {
  return text
    .split(/\r?\n/u)
    .slice(1)
    .flatMap((line) => {
      const [word = "", , kind = "", inflection = ""] = line.split("\t");
      const plain = word
        .normalize("NFC")
        .toLowerCase()
        .replaceAll("\u2011", "-")
        .replaceAll(/['’]/gu, "");
      return plain === "" ? [] : [{ word: plain, kind, inflection: inflection.trim() }];
    });
}

/** A word of several classes has a row of each. */
function entriesOf({ word, kind, inflection }: Row): Entry[] {
  const lemma = word.replace(/^-/u, "");
  if (!/^[a-zåäöšž]+$/u.test(lemma)) return [];
  return [...inflection.matchAll(/(\d+)(?:\*([A-M]))?/gu)].map(([, number = "", letter = ""]) =>
    readEntry([lemma, number, letter, isComparedKind(kind) ? "a" : ""]),
  );
}

const isComparedKind = (kind: string) => /adjektiivi|numeraali|pronomini/u.test(kind);

/** The longest last part that is a word of the list, with at least two letters before it. */
function lastPartOf(word: string, lemmas: ReadonlySet<string>): string | null {
  for (let cut = 2; cut <= word.length - 3; cut += 1)
    if (lemmas.has(word.slice(cut))) return word.slice(cut);
  return null;
}

const shortestEnding = 4;
const longestEnding = 10;

function byEnding(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const endings = new Map<string, Entry>();
  for (const entry of entries)
    for (
      let length = shortestEnding;
      length <= longestEnding && length <= entry.lemma.length;
      length += 1
    ) {
      const ending = entry.lemma.slice(-length);
      if (!endings.has(ending)) endings.set(ending, entry);
    }
  return endings;
}

function likeItsEnding(word: string, kind: string, endings: ReadonlyMap<string, Entry>): Entry[] {
  for (let length = Math.min(longestEnding, word.length); length >= shortestEnding; length -= 1) {
    const like = endings.get(word.slice(-length));
    if (like) return [{ ...like, lemma: word, isCompared: isComparedKind(kind) }];
  }
  return [];
}

function unknownTo(lexicon: Lexicon, firstParts: ReadonlyMap<string, number>): string[] {
  const known = new Splitter(lexicon, new Set());
  return [...firstParts]
    .filter(
      ([part, seen]) =>
        part.length >= 3 && seen >= 1 && /^[a-zåäöšž]+$/u.test(part) && !known.isModifier(part),
    )
    .map(([part]) => part)
    .toSorted();
}
