import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { posts, solutions } from "#db/schema/forum.ts";
import type { Analyzer } from "./analysis/words.ts";
import type { DocumentText, Passage } from "./documents.ts";
import { markAll, quoteBest, SNIPPET, type WantedTerms } from "./marks.ts";
import type { QueryWord } from "./query-groups.server.ts";
import type { SearchResult } from "./results.ts";
import type { Sight } from "./sight.server.ts";
import { readTexts } from "./texts.server.ts";

/** Quotes each document where it meets the query: a solved thread from its solution, an article from its answer in short. */
export async function quoteDocuments(
  db: Queries,
  analyzer: Analyzer,
  sights: readonly Sight[],
  words: readonly QueryWord[],
): Promise<SearchResult[]> {
  const texts = new Map(
    (await readTexts(db, sights, { forQuoting: true })).map(
      (text) => [`${text.kind} ${text.subjectId}`, text] as const,
    ),
  );
  const solving = await readSolutions(db, sights);
  const wanted = wantedTerms(words);
  return sights.flatMap((sight) => {
    const text = texts.get(`${sight.kind} ${sight.subjectId}`);
    if (!text) return [];
    const solution = sight.kind === "thread" ? solving.get(sight.subjectId) : undefined;
    const { passage, quote } = bestPassage(analyzer, text, solution, wanted);
    return {
      kind: sight.kind,
      subjectId: sight.subjectId,
      title: markAll(text.title.text, analyzer.analyze(text.title.text, text.title.lang), wanted),
      quote,
      quoteLang: passage.lang,
      isSolution: passage === solution,
    };
  });
}

/** The term of each word of the query, and what the index has beside it. */
function wantedTerms(words: readonly QueryWord[]): WantedTerms {
  const wanted = new Map<string, number>();
  for (const [which, { group, parts }] of words.entries())
    for (const term of [...group.terms, ...(parts?.terms ?? [])])
      if (!wanted.has(term)) wanted.set(term, which);
  return wanted;
}

/** Of a solved thread the solution; else the question, unless only an answer has the words. */
function bestPassage(
  analyzer: Analyzer,
  text: DocumentText,
  solution: Passage | undefined,
  wanted: WantedTerms,
) {
  const quoted = (passage: Passage) => {
    const start = passage.text.slice(0, SNIPPET.searched);
    return { passage, quote: quoteBest(start, analyzer.analyze(start, passage.lang), wanted) };
  };
  if (solution) return quoted(solution);
  const body = quoted(text.body);
  if (body.quote.some(({ isMarked }) => isMarked)) return body;
  for (const answer of text.answers.slice(0, 3)) {
    const other = quoted(answer);
    if (other.quote.some(({ isMarked }) => isMarked)) return other;
  }
  return body;
}

/** The first accepted answer of each thread, or its asker's own note. */
async function readSolutions(db: Queries, sights: readonly Sight[]): Promise<Map<number, Passage>> {
  const ids = sights.flatMap(({ kind, subjectId, isSolved }) =>
    kind === "thread" && isSolved ? subjectId : [],
  );
  const found = new Map<number, Passage>();
  if (ids.length === 0) return found;
  const rows = await db
    .select({ threadId: solutions.threadId, text: posts.text, lang: posts.lang })
    .from(solutions)
    .innerJoin(posts, and(eq(posts.id, solutions.postId), eq(posts.visibility, "public")))
    .where(inArray(solutions.threadId, ids))
    .orderBy(asc(solutions.acceptedAt), asc(solutions.postId));
  for (const { threadId, text, lang } of rows)
    if (!found.has(threadId)) found.set(threadId, { text, lang });
  return found;
}
