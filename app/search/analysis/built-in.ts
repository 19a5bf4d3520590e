import { coreEntries } from "./finnish/core-words.ts";
import { finnishByGrammar } from "./finnish/finnish.ts";
import { Lexicon } from "./finnish/lexicon.ts";
import { english, makeAnalyzer } from "./words.ts";

/** English by Porter2, Finnish by its grammar. Needs nothing but itself. */
export const builtInAnalyzer = makeAnalyzer({
  en: english,
  fi: finnishByGrammar(new Lexicon(coreEntries())),
});
