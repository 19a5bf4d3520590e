import { expect, test } from "vitest";
import { isTimeZone } from "#app/accounts/profile.ts";

test("a time zone is one that times can be told in", () => {
  expect(isTimeZone("Europe/Helsinki")).toBe(true);
  expect(isTimeZone("UTC")).toBe(true);
  expect(isTimeZone("Europe/Atlantis")).toBe(false);
  expect(isTimeZone("../../etc/passwd")).toBe(false);
  expect(isTimeZone("")).toBe(false);
});
