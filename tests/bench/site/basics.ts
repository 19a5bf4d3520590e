import type { Db } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";
import { tags, topics } from "#db/schema/forum.ts";
import { SITE_TAGS, SITE_TOPICS, type SiteShape } from "./threads.ts";

/** Writes members, topics and tags, once. Their numbers begin at 1. */
export async function loadBasics(db: Db, { members: many }: SiteShape) {
  if ((await db.$count(members)) > 0) return;
  const at = new Date(Date.UTC(2020, 0, 1));
  await db.transaction(async (tx) => {
    for (let first = 1; first <= many; first += 500)
      await tx.insert(members).values(
        Array.from({ length: Math.min(500, many - first + 1) }, (_, place) => {
          const handle = `member-${first + place}`;
          const displayName = `Member ${first + place}`;
          return { ...member, handle, displayName, nameKey: handle, createdAt: at };
        }),
      );
    await tx.insert(topics).values(
      Array.from({ length: SITE_TOPICS }, (_, place) => ({
        slug: `topic-${place + 1}`,
        parentId: null,
        name: { en: `Topic ${place + 1}`, fi: `Aihe ${place + 1}` },
        description: { en: "", fi: "" },
        askFields: [],
        position: place,
        isClosed: false,
        createdAt: at,
      })),
    );
    await tx.insert(tags).values(
      Array.from({ length: SITE_TAGS }, (_, place) => ({
        name: `tag-${place + 1}`,
        description: "",
        threadCount: 0,
        createdAt: at,
      })),
    );
  });
}

const member = {
  email: null,
  emailKey: null,
  passwordHash: null,
  role: "member",
  language: "en",
  theme: "system",
  bio: "",
  points: 0,
  standingPosts: 3,
  isDemo: false,
} as const;
