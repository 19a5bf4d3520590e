import { eq } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Db } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";

/** Remembers in which language a member is written to. A guest has only the cookie. */
export async function chooseLanguage(db: Db, actor: Actor, language: Locale): Promise<void> {
  if (actor.rank === "guest") return;
  await db.update(members).set({ language }).where(eq(members.id, actor.id));
}
