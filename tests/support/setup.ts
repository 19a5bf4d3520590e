import { afterEach, beforeEach, expect, vi } from "vitest";
import { setEnvironment } from "#tests/support/environment.ts";

const shout = vi.spyOn(console, "error");

/** What a file prepares before its first test needs a configuration too, whatever kind of database the run is about. */
setEnvironment();

beforeEach(() => {
  setEnvironment();
  shout.mockClear();
});

/** An unexpected console.error is a failure that nobody looked at. A test that expects one clears the spy. */
afterEach(() => {
  expect(shout.mock.calls).toEqual([]);
});
