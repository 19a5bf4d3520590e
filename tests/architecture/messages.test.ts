import { describe, expect, test } from "vitest";
import { messagesIn } from "#app/i18n/messages.ts";
import { sourceFiles, textOf } from "#tests/architecture/source-files.ts";

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, prefix = ""): [key: string, words: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );

const [en, fi] = [new Map(leaves(messagesIn("en"))), new Map(leaves(messagesIn("fi")))];

describe("the message files", () => {
  test("have the same keys in both languages", () => {
    expect([...fi.keys()].sort()).toEqual([...en.keys()].sort());
  });

  test("have words for every key", () => {
    expect([...en, ...fi].filter(([, words]) => words.trim() === "")).toEqual([]);
  });

  test("name the same values in both languages", () => {
    const valuesIn = (words = "") =>
      [
        ...new Set(
          [...words.matchAll(/(?<!(?:one|other|=\d+) )\{(\w+)[,}]/g)].map(([, name]) => name),
        ),
      ].sort();

    const differing = [...en].filter(
      ([key, words]) => valuesIn(words).join() !== valuesIn(fi.get(key)).join(),
    );
    expect(differing).toEqual([]);
  });
});

/** Comments give examples of keys that need not be there. */
const codeOf = (file: string) => textOf(file).replaceAll(/^\s*(\*|\/[/*]).*$/gm, "");

test("every refusal and field problem has its words", () => {
  const rooms = Object.keys(messagesIn("en")).join("|");
  const key = new RegExp(`["'\`]((?:${rooms})\\.[a-z0-9]+(?:[-.][a-z0-9]+)*)["'\`]`, "g");
  const missing = sourceFiles("app/**/*.{ts,tsx}").flatMap((file) =>
    [...codeOf(file).matchAll(key)]
      .map(([, used]) => used!)
      .filter((used) => !en.has(used) && !/\.(ts|tsx|json|css|server)$/.test(used))
      .map((used) => `${file}: ${used}`),
  );

  expect(missing).toEqual([]);
});
