import type { MemberActor } from "#app/accounts/actor.ts";
import type { Db } from "#app/platform/database.server.ts";
import { followThread } from "./following.server.ts";
import { readThreadHead } from "./thread-place.server.ts";
import type { ThreadPlace } from "./threads.server.ts";
import { castVote } from "./voting.server.ts";

/** Lets a member say "I have this too" instead of asking again, and hear of what happens. Doing it again changes nothing. */
export async function joinQuestion(
  db: Db,
  member: MemberActor,
  threadId: number,
  now = new Date(),
): Promise<ThreadPlace> {
  const { questionId } = await readThreadHead(db, member, threadId);
  await castVote(db, member, { postId: questionId, wanted: true }, now);
  return followThread(db, member, { threadId, wanted: true }, now);
}
