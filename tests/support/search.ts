import { analyzerOf } from "#app/search/analyzer.server.ts";
import { findDocuments, type DocumentQuery } from "#app/search/documents-found.server.ts";
import { drainQueue } from "#app/search/indexing.server.ts";
import type { Db } from "#app/platform/database.server.ts";

/** Brings the index up to date, as the server does by itself within two seconds. */
export async function indexed(db: Db): Promise<number> {
  return drainQueue(db, await analyzerOf(db));
}

/** What is found once the index is up to date. */
export async function found(db: Db, text: string, own: Partial<DocumentQuery> = {}) {
  await indexed(db);
  return findDocuments(db, { text, lang: "en", ...own });
}
