import { describe, expect, test } from "vitest";
import { isUnchanged } from "#app/discovery/unchanged.ts";
import { hours, noon } from "#tests/support/people.ts";

const now = { tag: 'W/"abc"', changedAt: noon };
const asked = (own: { noneMatch?: string; modifiedSince?: string }) => ({
  noneMatch: null,
  modifiedSince: null,
  ...own,
});

describe("isUnchanged", () => {
  test("goes by the tag, strong or weak, one or several", () => {
    expect(isUnchanged(asked({ noneMatch: '"x", W/"abc"' }), now)).toBe(true);
    expect(isUnchanged(asked({ noneMatch: '"abc"' }), now)).toBe(true);
    expect(isUnchanged(asked({ noneMatch: "*" }), now)).toBe(true);
    expect(isUnchanged(asked({ noneMatch: '"abcd"' }), now)).toBe(false);
  });

  test("does not look at the time where a tag was sent", () => {
    const both = asked({ noneMatch: '"old"', modifiedSince: hours(9).toUTCString() });

    expect(isUnchanged(both, now)).toBe(false);
  });

  test("goes by the time where there is no tag", () => {
    expect(isUnchanged(asked({ modifiedSince: noon.toUTCString() }), now)).toBe(true);
    expect(isUnchanged(asked({ modifiedSince: hours(-1).toUTCString() }), now)).toBe(false);
    expect(isUnchanged(asked({ modifiedSince: "yesterday" }), now)).toBe(false);
    expect(isUnchanged(asked({}), now)).toBe(false);
  });
});
