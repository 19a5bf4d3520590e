import { describe, expect, test } from "vitest";
import { tokensOf } from "#app/search/analysis/tokens.ts";

const found = (text: string) => tokensOf(text).map(({ whole, raw }) => whole[0] ?? raw);

describe("what is found as typed", () => {
  test.each([
    ["Virhe ERR-1042 maksussa", ["virhe", "err-1042", "maksussa"]],
    ["E4012, v2.17.5!", ["e4012", "v2.17.5"]],
    ["see https://www.example.com/Path/?b=1.", ["see", "example.com/path/?b=1"]],
    ["otto@example.com", ["otto@example.com"]],
    ["getUserById user_name", ["getuserbyid", "user_name"]],
    ["C++ and C#", ["c++", "and", "c#"]],
    ["1.2.2024", ["1.2.2024"]],
  ])("%s", (text, keys) => {
    expect(found(text)).toEqual(keys);
  });

  test("a code is found without its signs, and by its pieces", () => {
    const [code] = tokensOf("ERR-1042");

    expect(code).toMatchObject({ whole: ["err-1042", "err1042"], pieces: ["err", "1042"] });
  });

  test("an identifier is found by its pieces", () => {
    expect(tokensOf("getUserById")[0]?.pieces).toEqual(["get", "user", "by", "id"]);
  });

  test("an address is found by its host", () => {
    expect(tokensOf("https://help.example.com/a-b")[0]?.pieces).toContain("help.example.com");
  });
});

describe("amounts", () => {
  test.each([
    ["49,90 €", ["49.90"]],
    ["$49.90", ["49.90"]],
    ["1 204 kpl", ["1204", "kpl"]],
    ["1\u00a0204,50", ["1204.50"]],
    ["1,204.50", ["1204.50"]],
    ["vuonna 2024 100 kertaa", ["vuonna", "2024", "100", "kertaa"]],
  ])("%s", (text, keys) => {
    expect(found(text)).toEqual(keys);
  });

  test("a comma before three digits may group them or part them", () => {
    expect(tokensOf("1,204")[0]?.whole).toEqual(["1.204", "1204"]);
  });
});

describe("words", () => {
  test("an acronym loses its Finnish ending", () => {
    expect(found("API:n ja IBANin EU:ssa")).toEqual(["api", "ja", "ibanin", "eu"]);
  });

  test("signs between words part them", () => {
    expect(found("ja/tai Teams-kokous rahat.Miten")).toEqual([
      "ja",
      "tai",
      "teams",
      "kokous",
      "rahat",
      "miten",
    ]);
  });

  test("a letter before a hyphen belongs to the word", () => {
    expect(tokensOf("e-lasku")[0]).toMatchObject({ raw: "elasku", pieces: ["lasku"] });
  });

  test("the word after a code's hyphen is a word of its own", () => {
    expect(tokensOf("mp3-tiedoston").map(({ raw, kind }) => [raw, kind])).toEqual([
      ["mp3", "code"],
      ["tiedoston", "word"],
    ]);
  });

  test("an English 's is no part of a word, another apostrophe is", () => {
    expect(tokensOf("user's don’t vaa'an").map(({ raw }) => raw)).toEqual([
      "user",
      "don't",
      "vaa'an",
    ]);
  });

  test("a letter written of two signs is the letter written of one", () => {
    expect(tokensOf("ka\u0308ytta\u0308ja\u0308")[0]?.raw).toBe("käyttäjä");
  });

  test("places tell where a word stands", () => {
    const text = "Ohje: mp3-tiedosto, API:n ja 49,90 €";

    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ohje",
      "mp3",
      "tiedosto",
      "API:n",
      "ja",
      "49,90",
    ]);
  });

  test("no text makes it throw or take long", () => {
    const hostile = [
      "-".repeat(50_000),
      "a-".repeat(20_000),
      "1 204 ".repeat(5_000),
      "\ud800x",
      "a.".repeat(20_000),
    ];
    const start = performance.now();

    for (const text of hostile) tokensOf(text);

    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
