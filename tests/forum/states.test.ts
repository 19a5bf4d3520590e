import { describe, expect, test } from "vitest";
import {
  isSolved,
  judgeNewPost,
  stateAfterReply,
  stateWithSolutions,
  takesPosts,
} from "#app/forum/states.ts";
import { noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const open = { state: "open", lockedAt: null } as const;

describe("judgeNewPost", () => {
  test("lets answers into open, solved and waiting threads", () => {
    for (const state of ["open", "needs_info", "solved", "solved_otherwise"] as const) {
      expect(() => judgeNewPost({ ...open, state }, "answer")).not.toThrow();
      expect(takesPosts({ ...open, state }, "answer")).toBe(true);
    }
  });

  test("keeps answers out of closed threads and duplicates, not comments", () => {
    const closed = { ...open, state: "closed" } as const;
    const duplicate = { ...open, state: "duplicate" } as const;

    expect(() => judgeNewPost(closed, "answer")).toThrow(refusal("forum.thread-closed"));
    expect(() => judgeNewPost(duplicate, "answer")).toThrow(refusal("forum.thread-duplicate"));
    expect(() => judgeNewPost(closed, "comment")).not.toThrow();
    expect([takesPosts(closed, "answer"), takesPosts(closed, "comment")]).toEqual([false, true]);
  });

  test("keeps everything out of locked threads", () => {
    const locked = { ...open, lockedAt: noon };

    expect(() => judgeNewPost(locked, "comment")).toThrow(refusal("forum.thread-locked"));
    expect(takesPosts(locked, "comment")).toBe(false);
  });
});

test("only the asker's reply gives what was missing", () => {
  expect(stateAfterReply("needs_info", true)).toBe("open");
  expect(stateAfterReply("needs_info", false)).toBe("needs_info");
  expect(stateAfterReply("solved", true)).toBe("solved");
});

test("the state follows the solutions, but not what a moderator decided", () => {
  expect(stateWithSolutions("open", 1)).toBe("solved");
  expect(stateWithSolutions("solved_otherwise", 1)).toBe("solved");
  expect(stateWithSolutions("solved", 0)).toBe("open");
  expect(stateWithSolutions("needs_info", 0)).toBe("needs_info");
  expect(stateWithSolutions("closed", 1)).toBe("closed");
  expect(stateWithSolutions("duplicate", 0)).toBe("duplicate");
});

test("solved is solved one way or the other", () => {
  expect([isSolved("solved"), isSolved("solved_otherwise"), isSolved("closed")]).toEqual([
    true,
    true,
    false,
  ]);
});
