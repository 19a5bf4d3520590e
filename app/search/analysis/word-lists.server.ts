import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { searchWordLists, type wordListKinds } from "#db/schema/search-words.ts";
import { isPublishedList, readPublishedList } from "./finnish/published-list.ts";
import { readHouseWords } from "./finnish/house-words.ts";
import { writeEntry } from "./finnish/stems.ts";

export type WordListKind = (typeof wordListKinds)[number];

/**
 * Puts a Finnish word list in place of the one of its kind: Nykysuomen sanalista as published, or a site's own words.
 *
 * What is indexed keeps its old base forms until it is indexed anew. Throws NotAWord at a line of own words that is none.
 */
export async function addFinnishWords(
  db: Db,
  text: string,
  now = new Date(),
): Promise<{ kind: WordListKind; words: number }> {
  const isPublished = isPublishedList(text);
  const { entries, modifiers } = isPublished
    ? readPublishedList(text)
    : { entries: readHouseWords(text), modifiers: [] };
  const kind = isPublished ? "published" : "house";
  await keepWordList(db, { kind, words: entries.map(writeEntry), modifiers, now });
  return { kind, words: entries.length };
}

interface Given {
  kind: WordListKind;
  words: readonly string[];
  modifiers: readonly string[];
  now: Date;
}

/** Stores a Finnish list in place of the one of its kind. */
export async function keepWordList(db: Db, { kind, words, modifiers, now }: Given) {
  const texts = { words: words.join("\n"), modifiers: modifiers.join("\n") };
  const row = {
    ...texts,
    wordCount: words.length,
    stamp: createHash("sha256").update(`${texts.words}\n\n${texts.modifiers}`).digest("base64url"),
    addedAt: now,
  };
  await db.transaction(async (tx) => {
    await tx
      .insert(searchWordLists)
      .values({ lang: "fi", kind, ...row })
      .onConflictDoUpdate({ target: [searchWordLists.lang, searchWordLists.kind], set: row });
  });
}

/** Takes a Finnish list away. One that isn't there is fine; tells whether it was. */
export async function dropWordList(db: Db, kind: WordListKind): Promise<boolean> {
  return db.transaction(async (tx) => {
    const gone = await tx
      .delete(searchWordLists)
      .where(and(eq(searchWordLists.lang, "fi"), eq(searchWordLists.kind, kind)))
      .returning({ kind: searchWordLists.kind });
    return gone.length > 0;
  });
}

/** Which Finnish lists there are, without their words. */
export async function readWordLists(db: Queries) {
  return db
    .select({
      kind: searchWordLists.kind,
      words: searchWordLists.wordCount,
      stamp: searchWordLists.stamp,
      addedAt: searchWordLists.addedAt,
    })
    .from(searchWordLists)
    .where(eq(searchWordLists.lang, "fi"))
    .orderBy(searchWordLists.kind);
}

/** Whether Finnish is read with the published list: then readers are told whose it is. */
export async function hasPublishedList(db: Queries): Promise<boolean> {
  return (await readWordLists(db)).some(({ kind }) => kind === "published");
}

/** The words and first parts of every Finnish list. */
export async function readWords(db: Queries) {
  const rows = await db
    .select({
      kind: searchWordLists.kind,
      words: searchWordLists.words,
      modifiers: searchWordLists.modifiers,
    })
    .from(searchWordLists)
    .where(eq(searchWordLists.lang, "fi"))
    .orderBy(searchWordLists.kind);
  return rows.map(({ kind, words, modifiers }) => ({
    kind,
    words: linesOf(words),
    modifiers: linesOf(modifiers),
  }));
}

const linesOf = (text: string) => (text === "" ? [] : text.split("\n"));
