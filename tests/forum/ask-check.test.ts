import { afterEach, describe, expect, test, vi } from "vitest";
import { chooseClose, closeTitles, inTime, type CheckedThread } from "#app/forum/ask-check.ts";
import { noon } from "#tests/support/people.ts";

const thread = (id: number, own: Partial<CheckedThread> = {}): CheckedThread => ({
  id,
  slug: "a-question",
  title: "A question",
  lang: "en",
  state: "open",
  answerCount: 0,
  sameProblemCount: 0,
  createdAt: noon,
  mayJoin: true,
  solution: null,
  ...own,
});
const solved = (id: number) =>
  thread(id, { state: "solved", solution: { html: "", excerpt: "", lang: "en", score: 0 } });
const likest = (...all: string[]) =>
  all.map((one) => ({
    kind: one.startsWith("a") ? ("article" as const) : ("thread" as const),
    subjectId: Number(one.slice(1)),
  }));

describe("chooseClose", () => {
  test("shows at most two articles, three solved and two open questions, the likest of each", () => {
    const checked = [1, 2, 3, 4].map(solved).concat([5, 6, 7].map((id) => thread(id)));

    const chosen = chooseClose(
      likest("t1", "a1", "t5", "a2", "t2", "t6", "a3", "t3", "t7", "t4"),
      checked,
      10,
    );

    expect(chosen.articleIds).toEqual([1, 2]);
    expect(chosen.solved.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(chosen.open.map(({ id }) => id)).toEqual([5, 6]);
  });

  test("shows no more altogether than it is sure of", () => {
    const chosen = chooseClose(likest("t1", "a1", "t2", "a2"), [solved(1), thread(2)], 3);

    expect(chosen.articleIds).toEqual([1]);
    expect(chosen.solved).toHaveLength(1);
    expect(chosen.open).toHaveLength(1);
    expect(chooseClose(likest("t1"), [solved(1)], 0).solved).toEqual([]);
  });

  test("leaves out what neither helps nor waits for help, and what is no longer there", () => {
    const chosen = chooseClose(likest("t1", "t2", "t3"), [thread(1, { state: "closed" })], 5);

    expect(chosen).toEqual({ articleIds: [], solved: [], open: [] });
  });

  test("an open question that waits for its asker is shown among the open ones", () => {
    const waiting = thread(1, { state: "needs_info" });

    expect(chooseClose(likest("t1"), [waiting], 5).open).toEqual([waiting]);
  });
});

describe("inTime", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("gives nothing where the search takes longer than 800 ms", async () => {
    vi.useFakeTimers();
    const after = (ms: number) => new Promise<number>((done) => setTimeout(() => done(7), ms));
    const [quick, slow] = [inTime(after(799)), inTime(after(801))];

    await vi.advanceTimersByTimeAsync(1_000);

    expect(await quick).toBe(7);
    expect(await slow).toBeNull();
  });

  test("gives what was found", async () => {
    expect(await inTime(Promise.resolve(7))).toBe(7);
  });

  test("gives nothing where the search fails", async () => {
    expect(await inTime(Promise.reject(new Error("no index")))).toBeNull();
  });
});

describe("the list under a title", () => {
  test("holds at most five, articles first, then what is solved, then what is open", () => {
    const articles = [thread(1), thread(2)];
    const titles = closeTitles({
      articles,
      solved: [solved(3), solved(4)],
      open: [thread(5, { answerCount: 2 }), thread(6)],
    });

    expect(titles.map(({ id, kind, state }) => [id, kind, state])).toEqual([
      [1, "article", "official"],
      [2, "article", "official"],
      [3, "thread", "solved"],
      [4, "thread", "solved"],
      [5, "thread", "has-answers"],
    ]);
  });

  test("says which questions nobody has answered", () => {
    const [one] = closeTitles({ articles: [], solved: [], open: [thread(6)] });

    expect(one?.state).toBe("needs-answer");
  });
});
