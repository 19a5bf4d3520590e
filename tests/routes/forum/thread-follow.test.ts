import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { follows } from "#db/schema/notifications.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

describe("following", () => {
  test("starts and ends, and comes back to the thread", async () => {
    const { vera, threadId, slug } = await aThread(base.db);

    const answer = await visit(`/en/t/${threadId}/follow`, { as: vera, form: { wanted: "yes" } });
    const followed = await followersAmong(vera);
    await visit(`/en/t/${threadId}/follow`, { as: vera, form: { wanted: "no" } });

    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/${slug}`);
    expect(followed).toHaveLength(1);
    expect(await followersAmong(vera)).toEqual([]);
  });

  test("of a thread that is not there is refused", async () => {
    const { vera } = await aThread(base.db);

    const answer = await visit("/en/t/999999/follow", { as: vera, form: { wanted: "yes" } });

    expect(answer.status).toBe(404);
  });
});

const followersAmong = (member: MemberActor) =>
  base.db.select().from(follows).where(eq(follows.memberId, member.id));
