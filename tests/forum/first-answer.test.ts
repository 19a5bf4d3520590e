import { describe, expect, test } from "vitest";
import { roughly, usualWait, type Wait } from "#app/forum/first-answer.ts";
import { days, hours, minutes, noon } from "#tests/support/people.ts";

const now = days(30);
const answered = (after: number): Wait => ({
  askedAt: noon,
  answeredAt: hours(after),
  endedAt: null,
});
const waiting = (askedAt = noon): Wait => ({ askedAt, answeredAt: null, endedAt: null });
const hoursOf = (waits: Wait[]) => {
  const wait = usualWait(waits, now);
  return wait === null ? null : wait / 3_600_000;
};

describe("usualWait", () => {
  test("is the median where every question was answered", () => {
    expect(hoursOf([5, 1, 3, 2, 4].map(answered))).toBe(3);
    expect(hoursOf([6, 5, 1, 3, 2, 4].map(answered))).toBe(3);
  });

  test("is longer where some still wait: they are not left out", () => {
    const five = [1, 2, 3, 4, 5].map(answered);

    expect(hoursOf([...five, waiting(), waiting()])).toBe(4);
    expect(hoursOf([...five, waiting(), waiting(), waiting(), waiting(), waiting()])).toBe(5);
  });

  test("is unknown where more than half still wait", () => {
    expect(hoursOf([answered(1), answered(2), waiting(), waiting(), waiting()])).toBeNull();
  });

  test("does not take a question of an hour ago for one that nobody answers", () => {
    const fresh = Array.from({ length: 20 }, () => waiting(minutes(-30, now)));

    // They say nothing about anything after half an hour.
    expect(hoursOf([...[1, 2, 3, 4, 5].map(answered), ...fresh])).toBe(3);
  });

  test("lets a question that was closed wait only until then", () => {
    const closed: Wait = { askedAt: noon, answeredAt: null, endedAt: minutes(30) };

    expect(hoursOf([...[1, 2, 3, 4, 5].map(answered), closed, closed])).toBe(3);
  });

  test("of less than five questions is unknown", () => {
    expect(hoursOf([1, 2, 3, 4].map(answered))).toBeNull();
    expect(hoursOf([])).toBeNull();
  });

  test("is never negative, whatever clocks say", () => {
    expect(hoursOf(Array.from({ length: 5 }, () => answered(-1)))).toBe(0);
  });
});

test("a span is told as people would", () => {
  const minute = 60_000;

  expect(roughly(0)).toEqual({ unit: "minutes", count: 5 });
  expect(roughly(11 * minute)).toEqual({ unit: "minutes", count: 15 });
  expect(roughly(55 * minute)).toEqual({ unit: "minutes", count: 55 });
  expect(roughly(56 * minute)).toEqual({ unit: "hours", count: 1 });
  expect(roughly(100 * minute)).toEqual({ unit: "hours", count: 2 });
  expect(roughly(47 * 60 * minute)).toEqual({ unit: "hours", count: 47 });
  expect(roughly(49 * 60 * minute)).toEqual({ unit: "days", count: 2 });
});
