import { finnishByGrammar } from "./finnish/grammar.ts";
import { english, makeAnalyzer } from "./words.ts";

/** English by Porter2, Finnish by its grammar. Needs nothing but itself. */
export const builtInAnalyzer = makeAnalyzer({ en: english, fi: finnishByGrammar });
