import { Refusal } from "#app/platform/refusal.ts";

export type ThreadState =
  | "open"
  | "needs_info"
  | "solved"
  | "solved_otherwise"
  | "closed"
  | "duplicate";

export type PostKind = "question" | "answer" | "comment";

interface Standing {
  state: ThreadState;
  lockedAt: Date | null;
}

/** Whether its problem is solved, one way or the other: what lists and search show as solved. */
export function isSolved(state: ThreadState): boolean {
  return state === "solved" || state === "solved_otherwise";
}

/** Refuses a new answer or comment where the thread takes none. A closed thread still takes comments; a locked one nothing. */
export function judgeNewPost(thread: Standing, kind: "answer" | "comment") {
  if (thread.lockedAt) throw new Refusal("conflict", "forum.thread-locked");
  if (kind === "comment") return;
  if (thread.state === "closed") throw new Refusal("conflict", "forum.thread-closed");
  if (thread.state === "duplicate") throw new Refusal("conflict", "forum.thread-duplicate");
}

/** Whether the page may offer to answer or to comment. */
export function takesPosts(thread: Standing, kind: "answer" | "comment"): boolean {
  return (
    !thread.lockedAt &&
    (kind === "comment" || (thread.state !== "closed" && thread.state !== "duplicate"))
  );
}

/** The state after somebody wrote: a question that needed information has it once its asker replied. */
export function stateAfterReply(state: ThreadState, isByAsker: boolean): ThreadState {
  return state === "needs_info" && isByAsker ? "open" : state;
}

/** The state that goes with so many solutions. What a moderator decided stays. */
export function stateWithSolutions(state: ThreadState, solutions: number): ThreadState {
  if (state === "closed" || state === "duplicate") return state;
  if (solutions > 0) return "solved";
  return state === "solved" ? "open" : state;
}
