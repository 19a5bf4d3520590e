import { afterEach, beforeEach, expect, vi } from "vitest";

const shout = vi.spyOn(console, "error");

beforeEach(() => {
  shout.mockClear();
});

/** An unexpected console.error is a failure that nobody looked at. A test that expects one clears the spy. */
afterEach(() => {
  expect(shout.mock.calls).toEqual([]);
});
