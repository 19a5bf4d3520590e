import { inArray } from "drizzle-orm";
import { cleanLine, handleFrom, nameKey } from "#app/content/names.ts";
import type { Tx } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";

export interface ImportedMember {
  sourceId: number;
  displayName: string;
  reputation: number;
  createdAt: Date;
}

/**
 * Makes members of an imported site's users, and gives their numbers by the site's own.
 *
 * Name and reputation only: no address, no password, so nobody can sign in as one. Handles end with the
 * site's number of the user, since names repeat.
 */
export async function importMembers(
  tx: Tx,
  host: string,
  people: readonly ImportedMember[],
): Promise<Map<number, number>> {
  const wanted = new Map(people.map((person) => [person.sourceId, handleOf(person)]));
  const taken = new Set(
    (
      await tx
        .select({ handle: members.handle })
        .from(members)
        .where(inArray(members.handle, [...wanted.values()]))
    ).map((member) => member.handle),
  );
  const ids = new Map<number, number>();
  for (const person of people) {
    const handle = wanted.get(person.sourceId)!;
    const displayName = cleanLine(person.displayName).slice(0, 60) || `user${person.sourceId}`;
    const [row] = await tx
      .insert(members)
      .values({
        handle: taken.has(handle) ? `${handle}-${host.replaceAll(/[^a-z0-9]+/g, "-")}` : handle,
        displayName,
        nameKey: nameKey(displayName),
        email: null,
        emailKey: null,
        passwordHash: null,
        role: "member",
        language: "en",
        theme: "system",
        bio: "",
        createdAt: person.createdAt,
        points: 0,
        standingPosts: 0,
        sourceHost: host,
        sourceId: person.sourceId,
        sourceReputation: person.reputation,
        isDemo: false,
      })
      .returning({ id: members.id });
    ids.set(person.sourceId, row!.id);
  }
  return ids;
}

function handleOf(person: ImportedMember): string {
  return `${handleFrom(person.displayName)}-${Math.abs(person.sourceId)}${person.sourceId < 0 ? "-robot" : ""}`;
}
