import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { follow, isFollowing, unfollow } from "#app/notifications/follows.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { asSeen, holdThread, judgePublic, judgeThreadSight } from "./holding.server.ts";
import type { ThreadPlace } from "./threads.server.ts";

/** Leaves the member following a thread, or not, as they wanted. */
export async function followThread(
  db: Db,
  actor: MemberActor,
  { threadId, wanted }: { threadId: number; wanted: boolean },
  now = new Date(),
): Promise<ThreadPlace> {
  mustBeAllowed(actor, "follow");
  return db.transaction(async (tx) => {
    const thread = await holdThread(tx, threadId);
    // Whoever follows may always stop, even when the thread has gone; to others it is not there.
    const mayStop = !wanted && (await isFollowing(tx, actor.id, threadId));
    if (!mayStop) await judgeThreadSight(tx, actor, thread);
    if (wanted) {
      judgePublic(asSeen(thread));
      await follow(tx, actor.id, threadId, now);
    } else {
      await unfollow(tx, actor.id, threadId);
    }
    return { threadId, slug: thread.slug };
  });
}
