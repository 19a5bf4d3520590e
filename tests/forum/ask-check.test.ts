import { expect, test } from "vitest";
import { inTime } from "#app/forum/ask-check.ts";

test("what is found in time is given", async () => {
  expect(await inTime(Promise.resolve(["a match"]))).toEqual(["a match"]);
});

test("a search that fails stops nobody from asking", async () => {
  expect(await inTime(Promise.reject(new Error("The index is being made.")))).toBeNull();
});

test("a search that never ends stops nobody either", async () => {
  expect(await inTime(new Promise(() => {}))).toBeNull();
});
