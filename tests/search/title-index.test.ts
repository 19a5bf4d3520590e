import { describe, expect, test } from "vitest";
import { readTitleQuery, TITLE_INDEX_LIMITS, titleTerms } from "#app/search/title-index.ts";

describe("titleTerms", () => {
  test("are the telling words in lower case", () => {
    expect(titleTerms("Where is my REFUND, and how long?")).toEqual(["refund", "long"]);
    expect(titleTerms("Miten saan rahat takaisin?")).toEqual(["saan", "rahat", "takaisin"]);
  });

  test("keep ä, ö and å, and add the word without them", () => {
    expect(titleTerms("Käyttäjä Åbossa")).toEqual(["käyttäjä", "kayttaja", "åbossa", "abossa"]);
  });

  test("are the same however the letters were composed or widened", () => {
    expect(titleTerms("Ka\u0308yttö")).toEqual(titleTerms("käyttö"));
    expect(titleTerms("ＲＥＦＵＮＤ １２")).toEqual(["refund", "12"]);
  });

  test("of a title without words are none", () => {
    expect(titleTerms("?! \u{1f4b8} \u200b")).toEqual([]);
    expect(titleTerms("")).toEqual([]);
  });

  test("are so many and so long, and no more", () => {
    const words = Array.from({ length: 200 }, (_, count) => `w${count}`).join(" ");

    expect(titleTerms(words).length).toBeLessThanOrEqual(TITLE_INDEX_LIMITS.titleTerms);
    expect(titleTerms("x".repeat(400))).toEqual(["x".repeat(40)]);
  });
});

describe("readTitleQuery", () => {
  test("takes the last word for a beginning", () => {
    expect(readTitleQuery("card refu")).toEqual({ words: ["card"], prefix: "refu" });
  });

  test("takes a single letter as it is", () => {
    expect(readTitleQuery("card x")).toEqual({ words: ["card", "x"], prefix: null });
  });

  test("leaves stop words out, but for one that stands alone", () => {
    expect(readTitleQuery("where is the refund")).toEqual({ words: [], prefix: "refund" });
    expect(readTitleQuery("the")).toEqual({ words: [], prefix: "the" });
  });

  test("is nothing where nothing was typed", () => {
    expect(readTitleQuery("")).toBeNull();
    expect(readTitleQuery(" ?! ")).toBeNull();
  });

  test("looks at ten words", () => {
    const words = Array.from({ length: 12 }, (_, count) => `w${count}`).join(" ");

    const query = readTitleQuery(words);

    expect(query?.words.length).toBe(9);
    expect(query?.prefix).toBe("w9");
  });
});
