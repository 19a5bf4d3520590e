import { beforeEach } from "vitest";
import { guest, type Actor, type MemberActor } from "#app/accounts/actor.ts";
import { readThreadView, type ThreadPage } from "#app/forum/thread-view.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { everybody, hours } from "#tests/support/people.ts";
import { visit } from "#tests/support/site.ts";
import { anAnswer, aThread, aTopic } from "#tests/support/written.ts";

/** Gives every test of the file everybody, a topic, and a thread in it in which Otto asked. */
export function withOneThread(
  bench: { readonly db: Db },
  own: Partial<Parameters<typeof aThread>[1]> = {},
) {
  let people: Awaited<ReturnType<typeof everybody>>;
  let topicId: number;
  let thread: Awaited<ReturnType<typeof aThread>>;

  beforeEach(async () => {
    people = await everybody(bench.db);
    topicId = (await aTopic(bench.db, "refunds")).id;
    thread = await aThread(bench.db, { asker: people.otto, topicId, ...own });
  });

  return {
    get people() {
      return people;
    },
    get topicId() {
      return topicId;
    },
    get thread() {
      return thread;
    },
    /** Its page. */
    get address() {
      return `/en/t/${thread.id}/a-question`;
    },
    answer: (author: { id: number } | null, answer: Parameters<typeof anAnswer>[3] = {}) =>
      anAnswer(bench.db, thread, author, answer),
    /** What its page shows to somebody, an hour after it was asked. */
    read: (actor: Actor = guest, page: Partial<ThreadPage> = {}, now = hours(1), id = thread.id) =>
      readThreadView(
        bench.db,
        actor,
        id,
        { sort: "best", page: null, allCommentsOf: null, ...page },
        now,
      ),
  };
}

export const statusOf = async (path: string, as?: MemberActor) =>
  (await visit(path, { as })).status;
