import { describe, expect, test } from "vitest";
import {
  canBegin,
  JOURNEY,
  outcomeOf,
  quietFor,
  weekOf,
  weeksUpTo,
  type StepKind,
} from "#app/insight/journeys.ts";

const solvedThread = { kind: "thread", isSolved: true } as const;
const openThread = { kind: "thread", isSolved: false } as const;
const steps = (...kinds: StepKind[]) => kinds.map((kind) => ({ kind }));

describe("how a journey came out", () => {
  test("is confirmed when somebody said that an answer solved it", () => {
    expect(outcomeOf(steps("search", "ask", "check", "solved-here"))).toBe("confirmed-solved");
  });

  test("is what was done last, where several things were", () => {
    expect(outcomeOf(steps("ask", "check", "solved-here", "details", "posted"))).toBe(
      "asked-anyway",
    );
    expect(outcomeOf(steps("ask", "posted", "ask", "check", "joined"))).toBe("joined");
  });

  test("is probably solved when an article or a solved question was read last", () => {
    expect(outcomeOf([{ kind: "search" }, solvedThread])).toBe("probably-solved");
    expect(outcomeOf(steps("search", "article"))).toBe("probably-solved");
    expect(outcomeOf([{ kind: "search" }, { kind: "article" }, openThread])).toBe(
      "probably-solved",
    );
  });

  test("is abandoned when nothing was read, or nothing solved, or the search went on", () => {
    expect(outcomeOf(steps("search"))).toBe("abandoned");
    expect(outcomeOf([{ kind: "search" }, openThread])).toBe("abandoned");
    expect(outcomeOf(steps("search", "article", "search"))).toBe("abandoned");
    expect(outcomeOf(steps("ask", "check", "continued", "details"))).toBe("abandoned");
    expect(outcomeOf([])).toBe("abandoned");
  });
});

describe("a journey", () => {
  test("begins with a search or with asking, not with reading", () => {
    expect(["search", "ask", "check", "details"].every((kind) => canBegin(kind as StepKind))).toBe(
      true,
    );
    expect(canBegin("thread")).toBe(false);
    expect(canBegin("article")).toBe(false);
    expect(canBegin("posted")).toBe(false);
  });

  test("ends after half an hour, and where the next visit is known to be the same after a day", () => {
    expect(quietFor({ isMember: false, isKept: false })).toBe(30 * 60_000);
    expect(quietFor({ isMember: true, isKept: false })).toBe(24 * 3_600_000);
    expect(quietFor({ isMember: false, isKept: true })).toBe(JOURNEY.knownMs);
  });
});

describe("a week", () => {
  test("begins on Monday, in UTC", () => {
    expect(weekOf(new Date("2026-11-16T00:00:00Z"))).toBe("2026-11-16");
    expect(weekOf(new Date("2026-11-22T23:59:59Z"))).toBe("2026-11-16");
    expect(weekOf(new Date("2026-11-23T00:00:00Z"))).toBe("2026-11-23");
  });

  test("stands after the one before", () => {
    expect(weeksUpTo(new Date("2026-01-08T12:00:00Z"), 3)).toEqual([
      "2025-12-22",
      "2025-12-29",
      "2026-01-05",
    ]);
  });
});
