import { describe, expect, test } from "vitest";
import { figuresFrom } from "#app/insight/figures.ts";
import { niceTop } from "#app/insight/ui/outcome-chart.tsx";

const weeks = ["2026-11-09", "2026-11-16"];
const counted = (measure: string, count: number, week = "2026-11-16") => ({ week, measure, count });

describe("figures", () => {
  test("lie by week, and a week without a journey is there with zeros", () => {
    const { weeks: laid, total } = figuresFrom([counted("outcome:abandoned", 4)], weeks, []);

    expect(laid.map((week) => [week.week, week.total, week.outcomes.abandoned])).toEqual([
      ["2026-11-09", 0, 0],
      ["2026-11-16", 4, 4],
    ]);
    expect(total).toBe(4);
  });

  test("tell the share that needed no question, of those whose end tells anything", () => {
    const { shareWithoutAsking } = figuresFrom(
      [
        counted("outcome:confirmed-solved", 1),
        counted("outcome:probably-solved", 1, "2026-11-09"),
        counted("outcome:joined", 1),
        counted("outcome:asked-anyway", 1),
        counted("outcome:abandoned", 96),
      ],
      weeks,
      [],
    );

    expect(shareWithoutAsking).toBe(0.75);
  });

  test("tell no share where everything was abandoned", () => {
    expect(figuresFrom([counted("outcome:abandoned", 3)], weeks, []).shareWithoutAsking).toBeNull();
  });

  test("add the steps of asking up over the weeks", () => {
    const { steps } = figuresFrom(
      [counted("step:check", 2), counted("step:check", 3, "2026-11-09")],
      weeks,
      [],
    );

    expect(steps.check).toBe(5);
    expect(steps.posted).toBe(0);
  });
});

describe("the top of a chart", () => {
  test("is even, easy to read, and not below the tallest column", () => {
    expect([0, 1, 2, 3, 5, 10, 11, 21, 41, 101].map(niceTop)).toEqual([
      2, 2, 2, 4, 10, 10, 20, 40, 100, 200,
    ]);
  });
});
