import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allPassages, passagesOf } from "#app/help-center/passages.ts";
import { carry, liesIn, modeOf, readRef, writeRef } from "#app/help-center/provenance.ts";

const rangeOf = (source: string, words: string) => {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
};

describe("a reference in a form", () => {
  test("comes back as it was written", () => {
    const ref = { postId: 17, revision: 2, start: 0, end: 45 };

    expect(writeRef(ref)).toBe("17.2.0-45");
    expect(readRef("17.2.0-45")).toEqual(ref);
  });

  test.each([
    "",
    "17.2.45-45",
    "17.2.46-45",
    "0.1.0-1",
    "1.0.0-1",
    "1.1.-1-1",
    "1.1.0-1 ",
    "9999999999.1.0-1",
    "1.1.0-1e9",
    "a",
  ])("%j is none", (typed) => {
    expect(readRef(typed)).toBeUndefined();
  });
});

describe("liesIn", () => {
  test("takes ranges of the text that cut no character in two", () => {
    const source = "a🙂b";

    expect(liesIn(source, { start: 0, end: 4 })).toBe(true);
    expect(liesIn(source, { start: 1, end: 3 })).toBe(true);
    expect(liesIn(source, { start: 0, end: 5 })).toBe(false);
    expect(liesIn(source, { start: 2, end: 4 })).toBe(false);
    expect(liesIn(source, { start: 0, end: 2 })).toBe(false);
    expect(liesIn(source, { start: 2, end: 2 })).toBe(false);
    expect(liesIn(source, { start: -1, end: 2 })).toBe(false);
  });
});

describe("carry", () => {
  test("takes lines of a list item out of its indentation, and no more", () => {
    const source = "1. Open it\n   ```\n     code\n   ```\n2. Close it";
    const passage = rangeOf(source, "Open it\n   ```\n     code\n   ```");

    expect(carry(source, passage)).toBe("Open it\n```\n  code\n```");
  });

  test("brings along the addresses that the words point to", () => {
    const source =
      "See [the form][1] or [that].\n\nOther words.\n\n[1]: https://a.example\n[That]: https://b.example\n[2]: https://c.example";

    expect(carry(source, rangeOf(source, "See [the form][1] or [that]."))).toBe(
      "See [the form][1] or [that].\n\n[1]: https://a.example\n[That]: https://b.example",
    );
    expect(carry(source, rangeOf(source, "Other words."))).toBe("Other words.");
  });
});

describe("modeOf", () => {
  const source = "Look at the day. Not today.";
  const ref = { postId: 1, revision: 1, ...rangeOf(source, "Look at the day.") };

  test("a block that says what its passage says is verbatim", () => {
    expect(modeOf("Look at the day.", source, ref)).toBe("verbatim");
    expect(modeOf("\n\nLook at the day.  \r\n", source, ref)).toBe("verbatim");
  });

  test("one changed character makes it adapted", () => {
    expect(modeOf("Look at the Day.", source, ref)).toBe("adapted");
    expect(modeOf("Look at the day", source, ref)).toBe("adapted");
    expect(modeOf("  Look at the day.", source, ref)).toBe("adapted");
    expect(modeOf("", source, ref)).toBe("adapted");
  });

  test("without a passage it is new, and with one that is gone adapted", () => {
    expect(modeOf("Look at the day.", null, null)).toBe("new");
    expect(modeOf("Look at the day.", null, ref)).toBe("adapted");
    expect(modeOf("Look at the day.", "Look", ref)).toBe("adapted");
  });

  test("every passage of any post is verbatim as it is carried, also after a form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const { start, end } of allPassages(passagesOf(text)).filter((one) => one.end > 0)) {
          const carried = carry(text, { start, end });
          const sent = carried.replaceAll("\n", "\r\n").normalize("NFC");
          expect(modeOf(carried, text, { postId: 1, revision: 1, start, end })).toBe("verbatim");
          expect(modeOf(sent, text, { postId: 1, revision: 1, start, end })).toBe("verbatim");
        }
      }),
    );
  });
});
