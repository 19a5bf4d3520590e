import { describe, expect, test } from "vitest";
import { analyzerOf } from "#app/search/analyzer.server.ts";
import { NotAWord } from "#app/search/analysis/finnish/house-words.ts";
import {
  addFinnishWords,
  dropWordList,
  readWordLists,
} from "#app/search/analysis/word-lists.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { smallPublishedList } from "#tests/support/word-list.ts";

const bench = withDatabase();
const keysOf = async (word: string) =>
  (await analyzerOf(bench.db)).analyze(word, "fi").flatMap(({ keys }) => keys);

describe("a site without a word list", () => {
  test("reads Finnish by its grammar", async () => {
    expect(await keysOf("maksukortissa")).not.toContain("maksukortti");
    expect(await keysOf("maksukortissa")).toContain("maksukortissa");
  });
});

describe("the published list", () => {
  test("is used from the next word on", async () => {
    await keysOf("maksukortissa");
    await addFinnishWords(bench.db, smallPublishedList);

    expect(await keysOf("maksukortissa")).toEqual(["maksukortti"]);
  });

  test("takes the place of the one before", async () => {
    await addFinnishWords(bench.db, smallPublishedList);
    const shorter = smallPublishedList.replace("maksu\t\tsubstantiivi\t1\n", "");
    await addFinnishWords(bench.db, shorter);

    expect(await readWordLists(bench.db)).toHaveLength(1);
    expect(await keysOf("maksukortissa")).not.toContain("maksukortti");
  });

  test("is made once, however many ask", async () => {
    await addFinnishWords(bench.db, smallPublishedList);

    const [one, other] = await Promise.all([analyzerOf(bench.db), analyzerOf(bench.db)]);

    expect(one).toBe(other);
  });

  test("taken away, the grammar reads again", async () => {
    await addFinnishWords(bench.db, smallPublishedList);

    expect(await dropWordList(bench.db, "published")).toBe(true);
    expect(await dropWordList(bench.db, "published")).toBe(false);
    expect(await keysOf("maksukortissa")).toContain("maksukortissa");
  });
});

describe("the site's own words", () => {
  test("stand beside the grammar", async () => {
    await addFinnishWords(bench.db, "# our products\nklarna 9\n\nPankki 5 A\n");

    expect(await keysOf("klarnaan")).toContain("klarna");
    expect(await keysOf("pankeissa")).toContain("pankki");
  });

  test("stand beside the published list", async () => {
    await addFinnishWords(bench.db, smallPublishedList);
    await addFinnishWords(bench.db, "klarna 9");

    expect(await keysOf("klarnaan")).toEqual(["klarna"]);
    expect(await keysOf("klarnamaksuissa")).toEqual(["klarnamaksu"]);
  });

  test.each(["klarna", "klarna 0", "klarna 500", "50 9", "klarna yhdeksän"])(
    'a line such as "%s" is refused, and nothing is stored',
    async (line) => {
      await expect(addFinnishWords(bench.db, `maksu 1\n${line}`)).rejects.toThrow(NotAWord);
      await expect(addFinnishWords(bench.db, `maksu 1\n${line}`)).rejects.toThrow("Line 2");
      expect(await readWordLists(bench.db)).toEqual([]);
    },
  );
});
