import { and, eq, inArray } from "drizzle-orm";
import { defaultLocale, isLocale } from "#app/i18n/locales.ts";
import { paths } from "#app/platform/paths.ts";
import type { Db } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { importedItems } from "#db/schema/imports.ts";
import { oldAddressFrom } from "./old-addresses.ts";

/** Where an old address of an imported site is now: a path of ours, or null for what is not here or not public. */
export async function findOldAddress(db: Db, host: string, rest: string): Promise<string | null> {
  const old = oldAddressFrom(rest);
  if (!old) return null;
  const kinds = old.kind === "post" ? (["question", "answer"] as const) : ([old.kind] as const);
  const [item] = await db
    .select({ kind: importedItems.kind, localId: importedItems.localId })
    .from(importedItems)
    .where(
      and(
        eq(importedItems.host, host.toLowerCase()),
        inArray(importedItems.kind, [...kinds]),
        eq(importedItems.sourceId, old.sourceId),
      ),
    );
  if (!item) return null;
  return item.kind === "member" ? profileOf(db, item.localId) : placeOf(db, item.localId);
}

async function profileOf(db: Db, memberId: number) {
  const [member] = await db
    .select({ handle: members.handle, deletedAt: members.deletedAt })
    .from(members)
    .where(eq(members.id, memberId));
  return member && !member.deletedAt ? paths.profile(defaultLocale, member.handle) : null;
}

async function placeOf(db: Db, postId: number) {
  const [place] = await db
    .select({
      kind: posts.kind,
      id: threads.id,
      slug: threads.slug,
      lang: threads.lang,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(eq(posts.id, postId), eq(posts.visibility, "public"), eq(threads.visibility, "public")),
    );
  if (!place) return null;
  const lang = isLocale(place.lang) ? place.lang : defaultLocale;
  return place.kind === "question" ? paths.thread(lang, place) : paths.post(lang, place, postId);
}
