import { inArray } from "drizzle-orm";
import { importMembers } from "#app/accounts/imported-members.server.ts";
import type { Tx } from "#app/platform/database.server.ts";
import { tags } from "#db/schema/forum.ts";
import { importedHistory, importedItems } from "#db/schema/imports.ts";
import { maskRow, type MaskedRow } from "./masking.ts";
import {
  historyFrom,
  tagFrom,
  userFrom,
  type DumpHistory,
  type DumpTag,
  type DumpUser,
} from "./shapes.ts";
import { count, countMasked, localIds, type SiteImport } from "./site.server.ts";
import type { Step } from "./steps.server.ts";

/** Users become unclaimed members: display name and reputation, nothing else. */
export function memberStep(
  site: SiteImport,
  file: string,
): Step<MaskedRow<DumpUser>, MaskedRow<DumpUser>[]> {
  return {
    name: "Users",
    file,
    parse: (row) => maskRow(site.mask, userFrom(row), ["displayName"]),
    batch: 250,
    prepare: async (users) => firstOfEach(users),
    write: async (tx, rows) => {
      const known = await localIds(
        tx,
        site.host,
        ["member"],
        rows.map((user) => user.id),
      );
      const users = rows.filter((user) => !known.has(user.id));
      if (users.length === 0) return;
      const ids = await importMembers(
        tx,
        site.host,
        users.map((user) => ({ ...user, sourceId: user.id })),
      );
      await tx.insert(importedItems).values(
        [...ids].map(([sourceId, localId]) => ({
          host: site.host,
          kind: "member" as const,
          sourceId,
          localId,
          isChanged: false,
        })),
      );
      count(site, "members", users.length);
      countMasked(site, users);
    },
  };
}

/** Tags, and which post holds the description of each. */
export function tagStep(site: SiteImport, file: string): Step<DumpTag, DumpTag[]> {
  return {
    name: "Tags",
    file,
    parse: tagFrom,
    batch: 200,
    prepare: async (rows) => rows,
    write: async (tx, rows) => {
      const ids = await tagIds(
        tx,
        rows.map((row) => row.name),
        site.now,
      );
      for (const row of rows) {
        if (row.excerptPostId === null) continue;
        await tx
          .insert(importedItems)
          .values({
            host: site.host,
            kind: "tag",
            sourceId: row.excerptPostId,
            localId: ids.get(row.name)!,
            isChanged: false,
          })
          .onConflictDoNothing();
      }
    },
  };
}

/** The numbers of tags by name; new ones are made. */
export async function tagIds(
  tx: Tx,
  names: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  await tx
    .insert(tags)
    .values(wanted.map((name) => ({ name, description: "", threadCount: 0, createdAt: now })))
    .onConflictDoNothing();
  const rows = await tx
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(inArray(tags.name, wanted));
  return new Map(rows.map((row) => [row.name, row.id]));
}

const keptKinds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The edit history, laid aside by post. */
export function historyStep(
  site: SiteImport,
  file: string,
): Step<MaskedRow<DumpHistory>, MaskedRow<DumpHistory>[]> {
  return {
    name: "PostHistory",
    file,
    parse: (row) => maskRow(site.mask, historyFrom(row), ["text", "comment"]),
    batch: 300,
    prepare: async (lines) => lines.filter((line) => keptKinds.includes(line.kind)),
    write: async (tx, lines) => {
      if (lines.length === 0) return;
      await tx
        .insert(importedHistory)
        .values(lines.map(({ id, ...line }) => ({ ...line, sourceId: id, host: site.host })))
        .onConflictDoNothing();
      countMasked(site, lines);
    },
  };
}

/** A dump should not name a row twice; where it does, the first counts. */
export function firstOfEach<Row extends { id: number }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
}
