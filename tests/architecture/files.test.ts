import path from "node:path";
import { describe, expect, test } from "vitest";
import { sourceFiles, textOf } from "#tests/architecture/source-files.ts";

const code = sourceFiles("{app,db,tests}/**/*.{ts,tsx,mjs}").filter(
  (file) => !file.startsWith("db/migrations/"),
);

describe("a file", () => {
  test("is named for a capability", () => {
    const vague = /^(utils?|helpers?|common|service|manager|misc|index|lib|shared|stuff)\b/;

    expect(code.filter((file) => vague.test(path.basename(file)))).toEqual([]);
  });

  test("has a name of small letters, digits and dashes", () => {
    const named =
      /^[a-z0-9]+(-[a-z0-9]+)*(\.(server|client|test|spec|global|config|d))*\.(tsx?|mjs)$/;

    expect(code.filter((file) => !named.test(path.basename(file)))).toEqual([]);
  });

  test("has 300 lines or fewer", () => {
    const long = code.filter((file) => textOf(file).trimEnd().split("\n").length > 300);

    expect(long).toEqual([]);
  });

  test("reaches other rooms by their names, not by climbing", () => {
    const climbs = /(from|import\()\s*["'](\.\.\/){2}/;

    expect(code.filter((file) => climbs.test(textOf(file)))).toEqual([]);
  });

  test("has no barrel that only passes others on", () => {
    const passesOn = /^(export (type )?(\*|\{[^}]*\})( as \w+)? from .*\n?|\s*|\/\/.*\n?)+$/;

    expect(code.filter((file) => passesOn.test(textOf(file)))).toEqual([]);
  });

  test("silences nothing without a reason beside it", () => {
    const silent = /(ox|es)lint-disable(?!.*--)|@ts-(ignore|nocheck)|\bas any\b/;
    const own = "tests/architecture/files.test.ts";

    expect(code.filter((file) => file !== own && silent.test(textOf(file)))).toEqual([]);
  });
});

test("HTML is put into a page by one component only", () => {
  const raw = code.filter(
    (file) =>
      file.startsWith("app/") && /dangerouslySetInnerHTML=|\.innerHTML\s*=/.test(textOf(file)),
  );

  expect(raw).toEqual(["app/ui/prose.tsx"]);
});

describe("migrations", () => {
  const namesIn = (dialect: string) =>
    sourceFiles(`db/migrations/${dialect}/*.sql`).map((file) => path.basename(file));

  test("come in pairs, one for each database", () => {
    expect(namesIn("sqlite")).not.toEqual([]);
    expect(namesIn("postgres")).toEqual(namesIn("sqlite"));
  });

  test("are all in the journal, in the order of their numbers", () => {
    for (const dialect of ["sqlite", "postgres"]) {
      const journal = JSON.parse(textOf(`db/migrations/${dialect}/meta/_journal.json`)) as {
        entries: { idx: number; tag: string }[];
      };

      expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(namesIn(dialect));
      expect(journal.entries.map(({ idx }) => idx)).toEqual(journal.entries.map((_, at) => at));
    }
  });
});
