import { describe, expect, test } from "vitest";
import { builtInAnalyzer } from "#app/search/analysis/built-in.ts";
import {
  expandSynonyms,
  judgeSynonyms,
  readSynonyms,
  SYNONYM_LIMITS,
  synonymWords,
} from "#app/search/synonyms.ts";
import { Refusal } from "#app/platform/refusal.ts";

/** The refusal of a group. */
function refused(words: ReturnType<typeof group>): Refusal {
  try {
    judgeSynonyms(words);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("The group was not refused.");
}

const group = (finnish: string, english = "") => ({
  finnish: synonymWords(finnish),
  english: synonymWords(english),
});

describe("the words of a group", () => {
  test("are parted by commas and line ends, each once", () => {
    expect(synonymWords(" palautus, hyvitys;\npalautus ,, ")).toEqual(["palautus", "hyvitys"]);
  });

  test("may be of both languages or of one", () => {
    expect(() => judgeSynonyms(group("palautus", "refund"))).not.toThrow();
    expect(() => judgeSynonyms(group("palautus, hyvitys"))).not.toThrow();
    expect(() => judgeSynonyms(group("", "refund, chargeback"))).not.toThrow();
  });

  test.each([
    ["nothing", group(""), "finnish"],
    ["one word alone", group("palautus"), "finnish"],
    ["two words that aren't parted", group("palautus", "money back"), "english"],
    ["a sign", group("palautus, !"), "finnish"],
    [
      "a word that is too long",
      group(`palautus, ${"a".repeat(SYNONYM_LIMITS.characters + 1)}`),
      "finnish",
    ],
    [
      "too many words",
      group(Array.from({ length: SYNONYM_LIMITS.words + 1 }, (_, at) => `sana${at}`).join()),
      "finnish",
    ],
  ])("%s is refused at its field", (_, words, field) => {
    const { reason, fields } = refused(words);

    expect(reason).toBe("invalid");
    expect(Object.keys(fields)).toEqual([field]);
  });

  test("as many words as there may be are allowed", () => {
    const most = Array.from({ length: SYNONYM_LIMITS.words }, (_, at) => `sana${at}`).join();

    expect(() => judgeSynonyms(group(most))).not.toThrow();
  });
});

describe("a query", () => {
  const synonyms = readSynonyms(
    [group("palautus, hyvitys", "refund"), group("tili", "account")],
    builtInAnalyzer,
  );
  const expanded = (text: string, lang: string) =>
    expandSynonyms(builtInAnalyzer.analyze(text, lang), synonyms).map(({ keys }) => keys);
  const keysOf = (word: string, lang: string) => builtInAnalyzer.analyze(word, lang)[0]!.keys;

  test("is found by the other words of its group, in either language and any form", () => {
    const [keys] = expanded("refunds", "en");

    expect(keys).toEqual(expect.arrayContaining([...keysOf("hyvitys", "fi")]));
    expect(keysOf("palautuksen", "fi").some((key) => keys!.includes(key))).toBe(true);
  });

  test("is read from its own language into the other", () => {
    expect(expanded("palautuksesta", "fi")[0]).toContain("refund");
  });

  test("keeps its words that are in no group as they are", () => {
    expect(expanded("kortti", "fi")).toEqual([keysOf("kortti", "fi")]);
  });

  test("takes nothing from another group", () => {
    expect(expanded("refund", "en")[0]).not.toContain("account");
  });
});
