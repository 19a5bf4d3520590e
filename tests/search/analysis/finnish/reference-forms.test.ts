import process from "node:process";
import { describe, expect, test } from "vitest";
import { finnishByWords } from "#app/search/analysis/finnish/finnish.ts";
import { Lexicon } from "#app/search/analysis/finnish/lexicon.ts";
import { readEntry } from "#app/search/analysis/finnish/stems.ts";
import { readGzip, readTable } from "#tests/bench/search/finnish-data.ts";

const data = process.env.TUKI_TEST_DATA ? `${process.env.TUKI_TEST_DATA}/data` : "";
const rows = readTable(data, "finnish-suffix-rules/lexicon.tsv.gz");
const vectors = readTable(data, "finnish-suffix-rules/vectors.tsv.gz");
const modifiers = readGzip(data, "finnish-suffix-rules/modifiers.txt.gz");
if (!rows)
  process.stdout.write("Left out: TUKI_TEST_DATA names no folder with finnish-suffix-rules.\n");

describe.skipIf(!rows || !vectors || !modifiers)("forms that another analyzer was given", () => {
  const finnish = finnishByWords({
    lexicon: new Lexicon((rows ?? []).map(readEntry)),
    modifiers: new Set(modifiers?.trimEnd().split("\n")),
  });

  test.each([
    ["direct", 0.99],
    ["split", 0.97],
    ["clit", 1],
  ])("are read as there: %s", (kind, least) => {
    const ofKind = (vectors ?? []).filter(([, how]) => how === kind);

    const alike = ofKind.filter(
      ([word = "", , keys = ""]) =>
        finnish(word).keys.toSorted().join(" ") === keys.split(" ").toSorted().join(" "),
    );

    expect(alike.length / ofKind.length).toBeGreaterThanOrEqual(least);
  });
});
