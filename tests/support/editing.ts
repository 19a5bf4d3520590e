import type { MemberActor } from "#app/accounts/actor.ts";
import { editPost, readEditable, type EditInput } from "#app/forum/edits.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { anAnswer, aQuestion } from "#tests/support/forum.ts";
import { everybody, minutes, noon } from "#tests/support/people.ts";

export const better = "Look at the purchase date on your bank statement, and wait for three days.";

/** Gives the edit of a post: opens the form and sends it, as one browser does. */
export const editingOn =
  (bench: { readonly db: Db }) =>
  async (actor: MemberActor, postId: number, change: Partial<EditInput>, now = minutes(60)) => {
    const { madeFrom, body } = await readEditable(bench.db, actor, postId, now);
    return editPost(bench.db, actor, { postId, madeFrom, body, ...change }, now);
  };

/** Everybody, and a question of Otto's with two tags that Vera answered at the same moment. */
export async function anAnsweredQuestion(db: Db) {
  const people = await everybody(db);
  const question = await aQuestion(db, people.otto, { tags: "refund, card" });
  const postId = await anAnswer(db, people.vera, question.threadId, { at: noon });
  return { ...people, ...question, questionId: question.postId, postId };
}
