import { eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { toActor } from "#app/accounts/session.server.ts";
import { closeRenderer } from "#app/content/rendering.server.ts";
import { postAnswer } from "#app/forum/answers.server.ts";
import { acceptSolution } from "#app/forum/solutions.server.ts";
import { askQuestion } from "#app/forum/threads.server.ts";
import { castVote } from "#app/forum/voting.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { analyzerOf } from "#app/search/analyzer.server.ts";
import { drainQueue } from "#app/search/indexing.server.ts";
import { members } from "#db/schema/accounts.ts";
import type { ThreadScript } from "./scripts.ts";

/**
 * Lets threads happen through the acts of the product, so that counts, notifications and index are as in life.
 *
 * Needs RATE_LIMITS=off, and members and topics numbered from 1. Gives the places of the threads.
 */
export async function plantThreads(
  db: Db,
  scripts: Iterable<ThreadScript>,
  onProgress: (done: number) => void = () => undefined,
) {
  const actors = new Map<number, MemberActor>();
  const actor = async (id: number) => {
    const known = actors.get(id);
    if (known) return known;
    const [row] = await db.select().from(members).where(eq(members.id, id));
    const found = toActor(row!, new Date());
    actors.set(id, found);
    return found;
  };

  const planted: { id: number; slug: string }[] = [];
  for (const script of scripts) {
    const { title, body, topic, tags, at } = script;
    const asker = await actor(script.asker);
    const { threadId, slug } = await askQuestion(
      db,
      asker,
      { title, body, topicId: topic, tags, lang: "en" },
      new Date(at),
    );
    const postIds: number[] = [];
    for (const answer of script.answers) {
      const written = { threadId, body: answer.body };
      const { postId } = await postAnswer(
        db,
        await actor(answer.author),
        written,
        new Date(answer.at),
      );
      postIds.push(postId);
      for (const voter of new Set(answer.voters)) {
        if (voter === answer.author) continue;
        await castVote(db, await actor(voter), { postId, wanted: true }, new Date(answer.at));
      }
    }
    if (script.accepted !== null) {
      const accepted = { threadId, postId: postIds[script.accepted]! };
      await acceptSolution(db, asker, accepted, new Date(script.answers.at(-1)!.at));
    }
    planted.push({ id: threadId, slug });
    onProgress(planted.length);
  }
  await drainQueue(db, await analyzerOf(db));
  await closeRenderer();
  return planted;
}
