import type { Db } from "#app/platform/database.server.ts";
import { anAnswer, aQuestion } from "#tests/support/forum.ts";
import { everybody } from "#tests/support/people.ts";
import { found } from "#tests/support/search.ts";

/** A thread to be solved: Otto asked, Vera answered ten minutes later. */
export function anAnsweredThread(bench: { readonly db: Db }) {
  return {
    answered: async () => {
      const people = await everybody(bench.db);
      const { threadId } = await aQuestion(bench.db, people.otto);
      const postId = await anAnswer(bench.db, people.vera, threadId);
      return { ...people, threadId, postId };
    },
    /** Whether search shows it as solved. */
    isFoundSolved: async () => (await found(bench.db, "refund"))[0]?.isSolved,
  };
}
