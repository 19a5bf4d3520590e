import { describe, expect, test } from "vitest";
import { messagesIn } from "#app/i18n/messages.ts";
import { sourceFiles, textOf } from "#tests/architecture/source-files.ts";

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, prefix = ""): [key: string, words: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );

const [en, fi] = [new Map(leaves(messagesIn("en"))), new Map(leaves(messagesIn("fi")))];

/** The values a message needs. Braces nest: a value, the words of one of its cases, a value in these words, and so on. */
function valuesIn(words = ""): string {
  const names = new Set<string>();
  let depth = 0;
  for (const [at, sign] of [...words.matchAll(/[{}]/g)].map(
    (found) => [found.index, found[0]] as const,
  )) {
    depth += sign === "{" ? 1 : -1;
    if (sign === "{" && depth % 2 === 1) names.add(/^\w*/.exec(words.slice(at + 1))![0]);
  }
  return [...names].toSorted((one, other) => one.localeCompare(other)).join();
}

describe("the message files", () => {
  test("have the same keys in both languages", () => {
    expect([...fi.keys()].sort()).toEqual([...en.keys()].sort());
  });

  test("have words for every key", () => {
    expect([...en, ...fi].filter(([, words]) => words.trim() === "")).toEqual([]);
  });

  test("name the same values in both languages", () => {
    const differing = [...en].filter(([key, words]) => valuesIn(words) !== valuesIn(fi.get(key)));
    expect(differing).toEqual([]);
  });
});

/** Comments give examples of keys that need not be there. */
const codeOf = (file: string) => textOf(file).replaceAll(/^\s*(\*|\/[/*]).*$/gm, "");

test("every refusal and field problem has its words", () => {
  const rooms = Object.keys(messagesIn("en")).join("|");
  const key = new RegExp(`["'\`]((?:${rooms})\\.[a-z0-9]+(?:[-.][a-z0-9]+)*)["'\`]`, "g");
  // Names namespaces, not keys; its own test finds those that aren't there.
  const files = sourceFiles("app/**/*.{ts,tsx}").filter((file) => file !== "app/i18n/parts.ts");
  const missing = files.flatMap((file) =>
    [...codeOf(file).matchAll(key)]
      .map(([, used]) => used!)
      .filter((used) => !en.has(used) && !/\.(ts|tsx|json|css|server)$/.test(used))
      .map((used) => `${file}: ${used}`),
  );

  expect(missing).toEqual([]);
});
