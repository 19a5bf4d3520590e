import type { MemberActor } from "#app/accounts/actor.ts";
import { may, mustBeAllowed } from "#app/accounts/policy.ts";
import { cleanLine } from "#app/content/names.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { charactersIn, refuseProblems } from "./posting.ts";
import type { PostKind, ThreadState } from "./states.ts";
import type { Visibility } from "./visibility.ts";

/** At most so many answers of a thread are solutions, and an asker is silent after so many days. */
export const SOLUTION_LIMITS = {
  most: 3,
  silentDays: 7,
  note: { least: 10, most: 600 },
} as const;

const day = 86_400_000;

interface Thread {
  askerId: number | null;
  state: ThreadState;
  lockedAt: Date | null;
}

interface Acceptance {
  answer: {
    kind: PostKind;
    authorId: number | null;
    visibility: Visibility;
    createdAt: Date;
  };
  /** Solutions the thread has without this one. */
  others: number;
  /** The last time the asker wrote or decided anything in the thread. */
  askerActiveAt: Date | null;
  now: Date;
}

/**
 * Refuses to make an answer a solution where that isn't allowed, and tells as what the actor accepts it.
 *
 * The asker may, and experts for an asker who has been silent since the answer, and for a week.
 */
export function judgeSolution(actor: MemberActor, thread: Thread, acceptance: Acceptance) {
  const { answer, others } = acceptance;
  const acceptedAs = judgeAccepter(actor, thread, acceptance);
  if (answer.kind !== "answer") throw new Refusal("invalid", "forum.solution-not-an-answer");
  if (answer.visibility !== "public") throw new Refusal("conflict", "forum.solution-hidden-answer");
  if (thread.lockedAt) throw new Refusal("conflict", "forum.thread-locked");
  if (thread.state === "closed") throw new Refusal("conflict", "forum.solution-closed");
  if (thread.state === "duplicate") throw new Refusal("conflict", "forum.solution-duplicate");
  if (others >= SOLUTION_LIMITS.most)
    throw new Refusal("conflict", "forum.solutions-full", {
      values: { most: SOLUTION_LIMITS.most },
    });
  return acceptedAs;
}

function judgeAccepter(actor: MemberActor, thread: Thread, acceptance: Acceptance) {
  const isAsker = thread.askerId === actor.id;
  if (isAsker) {
    mustBeAllowed(actor, "accept-solution", true);
    return "asker" as const;
  }
  if (!may(actor, "accept-for-silent-asker")) {
    mustBeAllowed(actor, "post");
    throw new Refusal("not_allowed", "forum.solution-not-asker");
  }
  if (acceptance.answer.authorId === actor.id)
    throw new Refusal("not_allowed", "forum.solution-own-answer");
  if (!isAskerSilent(acceptance))
    throw new Refusal("conflict", "forum.solution-asker-active", {
      values: { days: SOLUTION_LIMITS.silentDays },
    });
  // "may" above lets in only these.
  return actor.rank as "expert" | "moderator" | "staff" | "admin";
}

/** Whether nothing came from the asker since the answer, for a week or more. */
export function isAskerSilent({
  answer,
  askerActiveAt,
  now,
}: Pick<Acceptance, "askerActiveAt" | "now"> & { answer: { createdAt: Date } }): boolean {
  const answeredAt = answer.createdAt.getTime();
  if (askerActiveAt && askerActiveAt.getTime() > answeredAt) return false;
  return now.getTime() - answeredAt >= SOLUTION_LIMITS.silentDays * day;
}

/** Refuses to take a solution back, but for the asker and whoever accepted it. */
export function judgeWithdrawal(
  actor: MemberActor,
  thread: Thread,
  solution: { acceptedBy: number | null },
) {
  const isAsker = thread.askerId === actor.id;
  const isAccepter = solution.acceptedBy === actor.id && may(actor, "accept-for-silent-asker");
  if (!isAccepter) {
    mustBeAllowed(actor, "accept-solution", true);
    if (!isAsker) throw new Refusal("not_allowed", "forum.solution-not-yours");
  }
  if (thread.lockedAt) throw new Refusal("conflict", "forum.thread-locked");
}

/** Refuses to end a question by a note, but for its asker and while nothing else has ended it. */
export function judgeSolvedOtherwise(actor: MemberActor, thread: Thread) {
  judgeAskersWord(actor, thread);
  if (thread.state === "solved") throw new Refusal("conflict", "forum.otherwise-has-solution");
  if (thread.state === "closed") throw new Refusal("conflict", "forum.solution-closed");
  if (thread.state === "duplicate") throw new Refusal("conflict", "forum.solution-duplicate");
}

/** Only the asker speaks for the question, and not in a locked thread. */
export function judgeAskersWord(actor: MemberActor, thread: Thread) {
  mustBeAllowed(actor, "solve-otherwise", true);
  if (thread.askerId !== actor.id) throw new Refusal("not_allowed", "forum.otherwise-not-asker");
  if (thread.lockedAt) throw new Refusal("conflict", "forum.thread-locked");
}

/** Reads the asker's note: one paragraph of plain words. */
export function readSolvedNote(typed: string): string {
  const note = cleanLine(typed.slice(0, 10_000));
  const { least, most } = SOLUTION_LIMITS.note;
  const length = charactersIn(note);
  refuseProblems({
    note:
      length < least
        ? { key: "forum.note-short", values: { least } }
        : length > most
          ? { key: "forum.note-long", values: { most } }
          : null,
  });
  return note;
}
