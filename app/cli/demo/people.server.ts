import { nameKey } from "#app/content/names.ts";
import type { MemberActor } from "#app/accounts/actor.ts";
import type { Db } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";
import { people } from "#db/seed/people.ts";

const day = 86_400_000;

export type Cast = (handle: string) => MemberActor;

/** Puts the invented people in. They have no password: the demo signs in with a click. */
export async function plantPeople(db: Db, now: Date): Promise<Cast> {
  const cast = new Map<string, MemberActor>();
  await db.transaction(async (tx) => {
    for (const person of people) {
      const [row] = await tx
        .insert(members)
        .values({
          handle: person.handle,
          displayName: person.displayName,
          nameKey: nameKey(person.displayName),
          email: null,
          emailKey: null,
          passwordHash: null,
          role: person.role,
          language: person.language,
          theme: "system",
          bio: person.bio ?? "",
          createdAt: new Date(now.getTime() - person.joinedDaysAgo * day),
          points: 0,
          standingPosts: 0,
          isDemo: true,
        })
        .returning({ id: members.id });
      cast.set(person.handle, {
        id: row!.id,
        handle: person.handle,
        displayName: person.displayName,
        rank: person.role,
        isSuspended: false,
        language: person.language,
      });
    }
  });
  return (handle) => {
    const actor = cast.get(handle);
    if (!actor) throw new Error(`Nobody in the invented community is called ${handle}.`);
    return actor;
  };
}
