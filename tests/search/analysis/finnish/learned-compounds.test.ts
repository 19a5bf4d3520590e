import { describe, expect, test } from "vitest";
import { coreEntries } from "#app/search/analysis/finnish/core-words.ts";
import { finnishByGrammar } from "#app/search/analysis/finnish/finnish.ts";
import { learnCompounds } from "#app/search/analysis/finnish/learned-compounds.ts";
import { Lexicon } from "#app/search/analysis/finnish/lexicon.ts";

const written =
  "widgetmaksun widgettilille pikamaksut lompakko lompakossa lompakkoa pikalompakko maksaminen koskematon " +
  "kokonaisuuden muodostavat";
const learned = learnCompounds(new Set(written.split(" ")));
const lexicon = new Lexicon(coreEntries());
const before = finnishByGrammar(lexicon);
const after = finnishByGrammar(lexicon, learned);
const meets = (keys: readonly string[], word: string) =>
  after(word).keys.some((key) => keys.includes(key));

describe("without a word list", () => {
  test("a compound of common words is taken apart", () => {
    const { parts } = before("maksukortissa");

    expect(parts.slice(0, 2)).toEqual(["kortti", "maksu"]);
  });

  test("a first part that the texts have before a known word is learned", () => {
    expect(before("pikakortilla").parts).toEqual([]);
    expect(after("pikakortilla").parts[0]).toBe("kortti");
    expect(meets(after("pikakortilla").parts, "pika")).toBe(true);
  });

  test("a word that stands alone in several forms may end a compound", () => {
    expect(before("pikalompakossa").parts).toEqual([]);
    expect(meets(after("pikalompakossa").parts, "lompakko")).toBe(true);
  });

  test.each(["maksaminen", "koskematonta", "kokonaisuudessa", "muodostavat", "pikaisesti"])(
    "%s stays whole",
    (form) => {
      expect(after(form).parts).toEqual([]);
    },
  );

  test("what is learned changes no key of the whole word", () => {
    expect(after("pikakortilla").keys).toEqual(before("pikakortilla").keys);
  });
});
