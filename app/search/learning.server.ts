import type { Db } from "#app/platform/database.server.ts";
import { learnCompounds } from "./analysis/finnish/learned-compounds.ts";
import { tokensOf } from "./analysis/tokens.ts";
import { keepWordList } from "./analysis/word-lists.server.ts";
import { everySubject } from "./reindexing.server.ts";
import { readTexts } from "./texts.server.ts";

/** So many different words are learned from: a site's own are among them long before. */
const mostWords = 300_000;

/**
 * Learns from everything public in Finnish which compounds this site writes, for `analyzerOf`.
 *
 * Do it before everything is indexed anew: what is indexed keeps the parts that were known then.
 */
export async function learnFromTexts(db: Db, now = new Date()): Promise<{ words: number }> {
  const words = new Set<string>();
  for await (const subjects of everySubject(db)) {
    for (const { title, body, answers } of await readTexts(db, subjects))
      for (const { text, lang } of [title, body, ...answers])
        if (lang === "fi") addWords(words, text);
    if (words.size >= mostWords) break;
  }
  const { firstParts, heads } = learnCompounds(words);
  await keepWordList(db, {
    kind: "learned",
    words: [...heads].toSorted(),
    modifiers: [...firstParts].toSorted(),
    now,
  });
  return { words: words.size };
}

function addWords(words: Set<string>, text: string) {
  for (const { kind, raw } of tokensOf(text))
    if (kind === "word" && /^[a-zåäöšž]+$/u.test(raw)) words.add(raw);
}
