import { createHash, randomBytes } from "node:crypto";
import { and, asc, desc, eq, inArray, isNotNull, lt } from "drizzle-orm";
import { holdMember } from "#app/accounts/points.server.ts";
import { openMask } from "#app/content/personal-data/door.server.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { drafts } from "#db/schema/forum.ts";
import {
  changeDraft,
  cleanDraft,
  DRAFT_LIMITS,
  isBlankDraft,
  isGuestKey,
  judgeDraft,
  type DraftFields,
  type DraftKind,
  type DraftOwner,
  type DraftSubject,
} from "./drafts.ts";

export interface Draft {
  kind: DraftKind;
  subjectId: number;
  fields: DraftFields;
  updatedAt: Date;
}

/** Makes the value of the cookie that names a guest's drafts. */
export function newGuestKey(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * Keeps what somebody has written so far. The same subject has one draft: the last one saved.
 *
 * What is never stored in public text is not stored here either: words stand in its place.
 * A blank one discards it. Beyond the limit the owner's oldest makes room, and guests' drafts end after a month.
 */
export async function saveDraft(
  db: Db,
  owner: DraftOwner,
  { fields: typed, lang, ...subject }: DraftSubject & { fields: DraftFields; lang?: string },
  now = new Date(),
) {
  judgeDraft(typed);
  const mask = await openMask(db);
  const fields = changeDraft(cleanDraft(typed), (text) => mask(text, lang).text);
  if (isBlankDraft(fields)) return discardDraft(db, owner, subject);
  const { kind, subjectId = 0 } = subject;
  await db.transaction(async (tx) => {
    if ("guestKey" in owner) await dropExpiredDrafts(tx, now);
    const whose = "memberId" in owner ? drafts.memberId : drafts.guestKey;
    await tx
      .insert(drafts)
      .values({ ...ownerColumns(owner), kind, subjectId, fields, updatedAt: now })
      .onConflictDoUpdate({
        target: [whose, drafts.kind, drafts.subjectId],
        set: { fields, updatedAt: now },
      });
    await makeRoom(tx, owner);
  });
}

/** The draft of an owner for something, if there is one. */
export async function readDraft(
  db: Queries,
  owner: DraftOwner,
  subject: DraftSubject,
  now = new Date(),
): Promise<Draft | null> {
  const [draft] = await db
    .select(shown)
    .from(drafts)
    .where(and(isOwn(owner), isAbout(subject)));
  if (!draft || ("guestKey" in owner && draft.updatedAt < guestsKeptSince(now))) return null;
  return draft;
}

/** All drafts of an owner, last written first. */
export async function listDrafts(
  db: Queries,
  owner: DraftOwner,
  now = new Date(),
): Promise<Draft[]> {
  const found = await db
    .select(shown)
    .from(drafts)
    .where(isOwn(owner))
    .orderBy(desc(drafts.updatedAt), desc(drafts.id));
  return "guestKey" in owner
    ? found.filter((draft) => draft.updatedAt >= guestsKeptSince(now))
    : found;
}

/** Forgets a draft, in a transaction or alone: what was posted is no draft any more. */
export async function discardDraft(db: Queries, owner: DraftOwner, subject: DraftSubject) {
  await db.delete(drafts).where(and(isOwn(owner), isAbout(subject)));
}

/**
 * Makes a guest's drafts the member's, when they have signed in.
 *
 * Where both wrote about the same thing, the later text is kept.
 */
export async function adoptGuestDrafts(
  db: Db,
  guestKey: string,
  memberId: number,
  now = new Date(),
) {
  if (!isGuestKey(guestKey)) return;
  await db.transaction(async (tx) => {
    await holdMember(tx, memberId);
    for (const draft of await listDrafts(tx, { guestKey }, now)) {
      const own = await readDraft(tx, { memberId }, draft, now);
      if (own && own.updatedAt > draft.updatedAt) continue;
      const { fields, updatedAt } = draft;
      await tx
        .insert(drafts)
        .values({ ...draft, memberId, guestKey: null })
        .onConflictDoUpdate({
          target: [drafts.memberId, drafts.kind, drafts.subjectId],
          set: { fields, updatedAt },
        });
    }
    await tx.delete(drafts).where(isOwn({ guestKey }));
    await makeRoom(tx, { memberId });
  });
}

/** Forgets the drafts of guests who have not come back. */
export async function dropExpiredDrafts(tx: Queries, now = new Date()) {
  await tx
    .delete(drafts)
    .where(and(isNotNull(drafts.guestKey), lt(drafts.updatedAt, guestsKeptSince(now))));
}

const shown = {
  kind: drafts.kind,
  subjectId: drafts.subjectId,
  fields: drafts.fields,
  updatedAt: drafts.updatedAt,
};

const guestsKeptSince = (now: Date) =>
  new Date(now.getTime() - DRAFT_LIMITS.guestDays * 86_400_000);

/** A leaked table gives nobody a guest's drafts: only the hash of the cookie is stored. */
const hashOf = (guestKey: string) => createHash("sha256").update(guestKey).digest("hex");

const ownerColumns = (owner: DraftOwner) =>
  "memberId" in owner
    ? { memberId: owner.memberId, guestKey: null }
    : { memberId: null, guestKey: hashOf(owner.guestKey) };

const isOwn = (owner: DraftOwner) =>
  "memberId" in owner
    ? eq(drafts.memberId, owner.memberId)
    : eq(drafts.guestKey, hashOf(owner.guestKey));

const isAbout = ({ kind, subjectId = 0 }: DraftSubject) =>
  and(eq(drafts.kind, kind), eq(drafts.subjectId, subjectId));

async function makeRoom(tx: Tx, owner: DraftOwner) {
  const own = await tx
    .select({ id: drafts.id })
    .from(drafts)
    .where(isOwn(owner))
    .orderBy(asc(drafts.updatedAt), asc(drafts.id));
  const tooMany = own.slice(0, Math.max(0, own.length - DRAFT_LIMITS.mostPerOwner));
  if (tooMany.length === 0) return;
  await tx.delete(drafts).where(
    inArray(
      drafts.id,
      tooMany.map((draft) => draft.id),
    ),
  );
}
