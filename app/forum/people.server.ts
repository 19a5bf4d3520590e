import { inArray } from "drizzle-orm";
import { rankOf } from "#app/accounts/actor.ts";
import type { Queries } from "#db/dialect/port.ts";
import { members } from "#db/schema/accounts.ts";
import type { Badge, Person } from "./people.ts";

/** Everybody with one of these numbers, as pages show them. */
export async function readPeople(
  db: Pick<Queries, "select">,
  ids: Iterable<number | null | undefined>,
  now = new Date(),
): Promise<Map<number, Person>> {
  const wanted = [...new Set(ids)].filter((id) => typeof id === "number");
  if (wanted.length === 0) return new Map();
  const rows = await db
    .select({
      id: members.id,
      handle: members.handle,
      displayName: members.displayName,
      role: members.role,
      createdAt: members.createdAt,
      isDemo: members.isDemo,
      standingPosts: members.standingPosts,
      deletedAt: members.deletedAt,
      sourceHost: members.sourceHost,
      sourceId: members.sourceId,
    })
    .from(members)
    .where(inArray(members.id, wanted));
  return new Map(rows.map((row) => [row.id, personOf(row, now)]));
}

type PersonRow = Pick<
  typeof members.$inferSelect,
  | "handle"
  | "displayName"
  | "role"
  | "createdAt"
  | "isDemo"
  | "standingPosts"
  | "deletedAt"
  | "sourceHost"
  | "sourceId"
>;

/** A member's row as pages show it: of a deleted one nothing is left but that somebody was here. */
export function personOf(row: PersonRow, now: Date): Person {
  if (row.deletedAt) return { handle: null, name: null, badge: null, source: null };
  return {
    handle: row.handle,
    name: row.displayName,
    badge: badgeOf(row, now),
    source:
      row.sourceHost === null || row.sourceId === null
        ? null
        : { host: row.sourceHost, id: row.sourceId },
  };
}

function badgeOf(row: PersonRow, now: Date): Badge | null {
  // Whoever came with an import has not been here to be new.
  if (row.sourceHost !== null && row.role === "member") return null;
  const rank = rankOf(row, row.standingPosts, now);
  return rank === "member" ? null : rank === "admin" ? "staff" : rank;
}
