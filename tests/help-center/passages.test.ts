import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allPassages, passagesOf, type Passage } from "#app/help-center/passages.ts";

/** Pieces that Markdown is made of, in any order: also what nobody would write. */
const pieces = fc.constantFrom(
  ..."# |## |- |* |1. |2) |> |>> |```|~~~|`|``|![a|](|)|[b]|[c]: d|**|__|_|*|\\|.|. |? |! |Hi |Thanks|A|ä|å bit|\t|    |  |\n|\n\n|\r\n|\r|||-|||:-:|---|===|<b>|</b>|&amp;|🙂|👩‍🔧|\u2028|。|e.g. |3.".split(
    "|",
  ),
  "|",
);
const markdown = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(""));
const anything = fc.oneof(markdown, fc.string({ unit: "binary", maxLength: 300 }));

function shown(source: string, passage: Passage): string[] {
  return allPassages(passage)
    .slice(1)
    .map(({ shape, start, end }) => `${shape}: ${source.slice(start, end)}`);
}

describe("the passages of any text", () => {
  test("lie in the text, nest, and never overlap on one level", () => {
    fc.assert(
      fc.property(anything, (source) => {
        for (const passage of allPassages(passagesOf(source))) {
          expect(passage.start).toBeGreaterThanOrEqual(0);
          expect(passage.end).toBeLessThanOrEqual(source.length);
          let from = passage.start;
          for (const part of passage.parts) {
            expect(part.start).toBeGreaterThanOrEqual(from);
            expect(part.end).toBeGreaterThan(part.start);
            expect(part.end).toBeLessThanOrEqual(passage.end);
            from = part.end;
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("begin and end with something to see, and cut no character in two", () => {
    fc.assert(
      fc.property(anything, (source) => {
        for (const { shape, start, end } of allPassages(passagesOf(source)).slice(1)) {
          const text = source.slice(start, end);
          const mayBegin = ["code", "item", "step"].includes(shape) ? text : text.trim();
          expect(text.trim()).not.toBe("");
          expect(text).toBe(mayBegin);
          expect(text.isWellFormed() || !source.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("leave out nothing but marks, rules and addresses", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäö]{1,8}[ .]?$/), { minLength: 1, maxLength: 30 }),
        (words) => {
          const source = words.join("\n\n");

          const blocks = passagesOf(source).parts;

          expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual(
            words.map((word) => word.trim()),
          );
        },
      ),
    );
  });

  test("of an empty text are none", () => {
    expect(passagesOf("")).toMatchObject({ start: 0, end: 0, parts: [] });
    expect(passagesOf(" \n\t\r\n ")).toMatchObject({ start: 0, end: 0, parts: [] });
  });
});

describe("what can be picked", () => {
  test("are paragraphs and their sentences", () => {
    const source = "The bank is slow. Wait 3 days!\n\nThen call";

    expect(shown(source, passagesOf(source))).toEqual([
      "paragraph: The bank is slow. Wait 3 days!",
      "sentence: The bank is slow.",
      "sentence: Wait 3 days!",
      "paragraph: Then call",
    ]);
  });

  test("are list items without their bullets, and lists within them", () => {
    const source =
      "1. Open *Activity*\n   and wait\n2. Copy the code\n   - on paper\n   - or not\n\n- last";

    expect(shown(source, passagesOf(source))).toEqual([
      "step: Open *Activity*\n   and wait",
      "step: Copy the code\n   - on paper\n   - or not",
      "paragraph: Copy the code",
      "item: on paper",
      "item: or not",
      "item: last",
    ]);
  });

  test("are code with its fence, pictures, quotes, tables and headings", () => {
    const source =
      "## Why ##\n```js\n# no heading. No sentence\n```\n![the form](/uploads/a.png)\n\n> said\n> twice\n\n|a|b|\n|-|-|\n|1|2|\n\nTitle\n---\n    indented";

    expect(shown(source, passagesOf(source))).toEqual([
      "heading: Why",
      "code: ```js\n# no heading. No sentence\n```",
      "image: ![the form](/uploads/a.png)",
      "quote: > said\n> twice",
      "table: |a|b|\n|-|-|\n|1|2|",
      "heading: Title",
      "code:     indented",
    ]);
  });

  test("is a picture inside a sentence", () => {
    const source = "Look here. See ![Button. Round.](/uploads/b.png) and press it (hard. Really).";

    expect(shown(source, passagesOf(source)).slice(1)).toEqual([
      "sentence: Look here.",
      "sentence: See ![Button. Round.](/uploads/b.png) and press it (hard. Really).",
      "image: ![Button. Round.](/uploads/b.png)",
    ]);
  });

  test("is not half a link, half a code span or half an emphasis", () => {
    const source = "**Stop. Now.** See [A. B](https://c.example/D. E) or `x. Y`. Done.";

    expect(shown(source, passagesOf(source)).slice(1)).toEqual([
      "sentence: **Stop. Now.**",
      "sentence: See [A. B](https://c.example/D. E) or `x. Y`.",
      "sentence: Done.",
    ]);
  });

  test("is not cut after an abbreviation, an initial or an ordinal", () => {
    const source = "Ask esim. Pekka L. Niemi on the 3. Monday, e.g. Today. Bye bye now";

    expect(shown(source, passagesOf(source)).slice(1)).toEqual([
      "sentence: Ask esim. Pekka L. Niemi on the 3. Monday, e.g. Today.",
      "sentence: Bye bye now",
    ]);
  });
});

describe("courtesies", () => {
  const courtesies = (source: string, name?: string) =>
    allPassages(passagesOf(source, name))
      .filter(({ isCourtesy }) => isCourtesy)
      .map(({ start, end }) => source.slice(start, end));

  test("are greetings at the start and thanks, goodbyes and names at the end", () => {
    expect(
      courtesies("Hi all,\n\nThe card fails.\n\nThanks in advance!\n\nOtto", "Otto H."),
    ).toEqual(["Hi all,", "Thanks in advance!", "Otto"]);
    expect(courtesies("Moikka!\n\nKortti ei toimi.\n\nterv. Otto")).toEqual([
      "Moikka!",
      "terv. Otto",
    ]);
  });

  test("are found as sentences of a paragraph that says something too", () => {
    expect(courtesies("Hello there! The card fails. Any help is welcome.")).toEqual([
      "Hello there!",
      "Any help is welcome.",
    ]);
  });

  test("are not words that only begin like one", () => {
    expect(
      courtesies("Hide the card number first.\n\nBest is to wait, then ask the bank?"),
    ).toEqual([]);
    expect(courtesies("Terveys ensin.\n\nThe dear bank said: hello.")).toEqual([]);
  });
});

describe("hostile texts", () => {
  test.each([
    ["brackets", "[".repeat(40_000)],
    ["pictures", "![a](".repeat(8_000)],
    ["backticks of growing length", Array.from({ length: 280 }, (_, i) => "`".repeat(i)).join(" ")],
    ["bullets", "- ".repeat(20_000) + "a"],
    ["nested bullets", Array.from({ length: 280 }, (_, i) => " ".repeat(i) + "- a").join("\n")],
    ["quotes", "> ".repeat(20_000)],
    ["fences", "```\n".repeat(10_000)],
    ["emphasis", "*a _b ".repeat(7_000)],
    ["full stops", ". A".repeat(13_000)],
    ["spaces", " ".repeat(40_000) + "a"],
    ["empty lines", "\n".repeat(40_000)],
    ["rulers", "|-\n".repeat(13_000)],
  ])("%s are split too", (_, source) => {
    expect(passagesOf(source).end).toBeLessThanOrEqual(source.length);
  });
});
