import { admitTexts } from "#app/content/personal-data/door.server.ts";
import type { Queries } from "#app/platform/database.server.ts";
import type { Draft } from "./articles.ts";

/** Refuses an article with personal data in it. Staff write for the company: ways to reach it aren't asked about. */
export async function admitDraft(db: Queries, { title, inShort, appliesTo, blocks }: Draft) {
  const texts = Object.fromEntries(
    blocks.map(({ key, markdown }) => [`markdown-${key}`, markdown]),
  );
  await admitTexts(db, { title, inShort, appliesTo, ...texts }, { asks: false });
}
