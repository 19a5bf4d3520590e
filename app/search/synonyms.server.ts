import { asc, count, eq } from "drizzle-orm";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { oncePerProcess } from "#app/platform/process.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { searchSynonyms } from "#db/schema/search-words.ts";
import type { Analyzer } from "./analysis/words.ts";
import {
  judgeSynonyms,
  readSynonyms,
  SYNONYM_LIMITS,
  type Synonyms,
  synonymWords,
} from "./synonyms.ts";

export interface StoredSynonyms {
  id: number;
  /** Words parted by commas. */
  finnish: string;
  english: string;
}

/** Every group of synonyms, oldest first. */
export async function listSynonyms(db: Queries): Promise<StoredSynonyms[]> {
  return db
    .select({
      id: searchSynonyms.id,
      finnish: searchSynonyms.finnish,
      english: searchSynonyms.english,
    })
    .from(searchSynonyms)
    .orderBy(asc(searchSynonyms.id));
}

/** Adds a group, or changes the one of that number. The next query goes by it. */
export async function saveSynonyms(
  db: Db,
  { id, ...typed }: { id: number | null; finnish: string; english: string },
  now = new Date(),
): Promise<{ id: number }> {
  const group = { finnish: synonymWords(typed.finnish), english: synonymWords(typed.english) };
  judgeSynonyms(group);
  const row = {
    finnish: group.finnish.join(", "),
    english: group.english.join(", "),
    updatedAt: now,
  };
  return db.transaction(async (tx) => {
    if (id === null) {
      const [{ many } = { many: 0 }] = await tx.select({ many: count() }).from(searchSynonyms);
      if (many >= SYNONYM_LIMITS.groups)
        throw new Refusal("conflict", "search.synonyms-full", {
          values: { most: SYNONYM_LIMITS.groups },
        });
    }
    const [saved] =
      id === null
        ? await tx.insert(searchSynonyms).values(row).returning({ id: searchSynonyms.id })
        : await tx
            .update(searchSynonyms)
            .set(row)
            .where(eq(searchSynonyms.id, id))
            .returning({ id: searchSynonyms.id });
    if (!saved) throw new Refusal("not_found", "errors.not-found");
    return saved;
  });
}

/** Takes a group away. One that is gone already is fine. */
export async function removeSynonyms(db: Db, { id }: { id: number }) {
  await db.transaction(async (tx) => {
    await tx.delete(searchSynonyms).where(eq(searchSynonyms.id, id));
  });
}

interface Kept {
  of?: { written: string; analyzer: Analyzer; synonyms: Synonyms };
}

/** The synonyms that queries go by now, as `expandSynonyms` takes them; read again when the list has changed. */
export async function synonymsOf(db: Queries, analyzer: Analyzer): Promise<Synonyms> {
  const groups = await listSynonyms(db);
  if (groups.length === 0) return [];
  const kept = oncePerProcess<Kept>("search-synonyms", () => ({}));
  const written = JSON.stringify(groups);
  if (kept.of?.written !== written || kept.of.analyzer !== analyzer) {
    const read = groups.map((group) => ({
      finnish: synonymWords(group.finnish),
      english: synonymWords(group.english),
    }));
    kept.of = { written, analyzer, synonyms: readSynonyms(read, analyzer) };
  }
  return kept.of.synonyms;
}
