import type { Queries } from "#app/platform/database.server.ts";
import { oncePerProcess } from "#app/platform/process.server.ts";
import { builtInAnalyzer } from "./analysis/built-in.ts";
import { coreEntries } from "./analysis/finnish/core-words.ts";
import { finnishByGrammar, finnishByWords } from "./analysis/finnish/finnish.ts";
import type { LearnedCompounds } from "./analysis/finnish/learned-compounds.ts";
import { Lexicon } from "./analysis/finnish/lexicon.ts";
import { readEntry } from "./analysis/finnish/stems.ts";
import { readWordLists, readWords } from "./analysis/word-lists.server.ts";
import { type Analyzer, english, makeAnalyzer } from "./analysis/words.ts";

interface Made {
  /** The stamps of the lists that it was made with. */
  stamps: string;
  analyzer: Promise<Analyzer>;
}

/**
 * The analyzer of this site: its grammar, and where the site has them, the published word list, its own words
 * and what its texts told of compounds.
 *
 * Made on first use, and again when a list has changed; it is kept in the process. Index and queries use this one.
 */
export async function analyzerOf(db: Queries): Promise<Analyzer> {
  const lists = await readWordLists(db);
  const stamps = lists.map(({ kind, stamp }) => `${kind} ${stamp}`).join("\n");
  if (stamps === "") return builtInAnalyzer;

  const kept = oncePerProcess<{ made?: Made }>("search-analyzer", () => ({}));
  if (kept.made?.stamps !== stamps) {
    const analyzer = makeWithLists(db);
    kept.made = { stamps, analyzer };
    // A failed reading is not remembered.
    analyzer.catch(() => delete kept.made);
  }
  return kept.made.analyzer;
}

async function makeWithLists(db: Queries): Promise<Analyzer> {
  const lists = await readWords(db);
  const linesOf = (kind: string) => lists.filter((list) => list.kind === kind);
  const wordsOf = (kind: string) =>
    linesOf(kind).flatMap(({ words }) => words.map((line) => readEntry(line.split(" "))));
  const published = wordsOf("published");
  const house = wordsOf("house");
  const learned: LearnedCompounds = {
    heads: new Set(linesOf("learned").flatMap((list) => list.words)),
    firstParts: new Set(linesOf("learned").flatMap((list) => list.modifiers)),
  };
  return makeAnalyzer({
    en: english,
    fi:
      published.length > 0
        ? finnishByWords({
            lexicon: new Lexicon([...published, ...house]),
            modifiers: new Set(linesOf("published").flatMap((list) => list.modifiers)),
          })
        : finnishByGrammar(new Lexicon([...coreEntries(), ...house]), learned),
  });
}
