import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTags, tagFrom, TAG_LIMITS } from "#app/content/tags.ts";

describe("parseTags", () => {
  test("reads one field with commas and several fields", () => {
    expect(parseTags("Refund, credit card;  ios")).toEqual({
      tags: ["refund", "credit-card", "ios"],
      problems: [],
    });
    expect(parseTags(["refund", "iban, tili"])).toEqual({
      tags: ["refund", "iban", "tili"],
      problems: [],
    });
    expect(parseTags("")).toEqual({ tags: [], problems: [] });
    expect(parseTags(" ,, ")).toEqual({ tags: [], problems: [] });
  });

  test("takes letters of any alphabet, digits and - . + #", () => {
    expect(parseTags("käteinen, c#, c++, .net, 3-ds")).toEqual({
      tags: ["käteinen", "c#", "c++", ".net", "3-ds"],
      problems: [],
    });
    expect(parseTags("<b>, a/b").problems).toEqual(["content.tag-characters"]);
    expect(parseTags("..").problems).toEqual(["content.tag-characters"]);
  });

  test("counts each tag once, however it was typed", () => {
    expect(parseTags("Refund, #refund, refund, re\u200bfund").tags).toEqual(["refund"]);
  });

  test("takes five tags and says so when there are more", () => {
    expect(parseTags("aa,bb,cc,dd,ee").problems).toEqual([]);
    expect(parseTags("aa,bb,cc,dd,ee,ff")).toEqual({
      tags: ["aa", "bb", "cc", "dd", "ee"],
      problems: ["content.tags-too-many"],
    });
  });

  test("takes tags of 2 to 35 characters", () => {
    expect(parseTags("ab").problems).toEqual([]);
    expect(parseTags("ä").problems).toEqual(["content.tag-length"]);
    expect(parseTags("a".repeat(35)).problems).toEqual([]);
    expect(parseTags("a".repeat(36)).problems).toEqual(["content.tag-length"]);
  });

  test("gives only valid tags, whatever was typed", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (typed) => {
        const { tags } = parseTags(typed);

        expect(tags.length).toBeLessThanOrEqual(TAG_LIMITS.most);
        expect(tags.map(tagFrom)).toEqual(tags);
      }),
      { numRuns: 1_000 },
    );
  });
});
