import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "#app/cli/tuki.ts";
import { readJson, root } from "./lock-file.ts";
import { projectFiles } from "./project-files.ts";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const documents = projectFiles().filter((file) => file.endsWith(".md"));

describe("the documents", () => {
  test("lead nowhere that isn't there", () => {
    const dead = documents.flatMap((file) =>
      linksIn(read(file))
        .filter((link) => !existsSync(path.join(root, path.dirname(file), link)))
        .map((link) => `${file} → ${link}`),
    );

    expect(dead).toEqual([]);
  });

  test("name only scripts that package.json has", () => {
    const { scripts } = readJson("package.json") as { scripts: Record<string, string> };

    const unknown = documents.flatMap((file) =>
      [...read(file).matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)]
        .filter(([, name = ""]) => !Object.hasOwn(scripts, name))
        .map(([words]) => `${file}: ${words}`),
    );

    expect(unknown).toEqual([]);
  });

  test("name only commands that tuki has", () => {
    const unknown = documents.flatMap((file) =>
      [...read(file).matchAll(/`(?:npm run -s tuki --|tuki) ([a-z]+(?: [a-z]+)?)/g)]
        .filter(([, words = ""]) => !isCommand(words))
        .map(([words]) => `${file}: ${words}`),
    );

    expect(unknown).toEqual([]);
  });
});

describe("README.md", () => {
  test("lists the variables that are read, no more and no fewer", () => {
    const variables = [...read("app/platform/environment.ts").matchAll(/^ {2}([A-Z][A-Z_]+): z/gm)];

    const listed = [...sectionOf(read("README.md"), "Configuration").matchAll(/^\| `([A-Z_]+)`/gm)];

    expect(namesOf(listed)).toEqual(namesOf(variables));
  });

  test("lists the commands that tuki has, no more and no fewer", () => {
    const rows = sectionOf(read("README.md"), "Command line").matchAll(/^\| (`[^|]+`) \|/gm);

    const listed = [...rows].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`([a-z]+(?: [a-z]+)?)[^`]*`/g)].map(([, words = ""]) => words),
    );

    expect(listed.toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  test("lists every decision", () => {
    const decisions = readdirSync(path.join(root, "docs", "decisions"));

    expect(
      decisions.filter((file) => !read("README.md").includes(`docs/decisions/${file}`)),
    ).toEqual([]);
  });
});

describe("the decisions", () => {
  test("are numbered without a gap and say why, what it costs and when to look again", () => {
    const decisions = readdirSync(path.join(root, "docs", "decisions")).toSorted();

    expect(decisions.map((file) => Number(file.slice(0, 4)))).toEqual(
      decisions.map((_, index) => index + 1),
    );
    expect(
      decisions.filter((file) => {
        const headings = [...read(`docs/decisions/${file}`).matchAll(/^## (.+)$/gm)].map(
          ([, words]) => words,
        );
        return headings.join() !== "Decision,Why,What we pay,When to look again";
      }),
    ).toEqual([]);
  });
});

test("every room says what it owns", () => {
  const rooms = readdirSync(path.join(root, "app"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "routes")
    .map((entry) => `app/${entry.name}/README.md`);

  expect(rooms.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

/** Links and pictures to files of ours, without the place in them. */
function linksIn(text: string) {
  return [...text.replaceAll(/```[\s\S]*?```|`[^`]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link.replace(/#.*$/, ""))
    .filter((link) => link !== "" && !/^[a-z]+:/.test(link));
}

function isCommand(words: string) {
  return Object.hasOwn(commands, words) || Object.hasOwn(commands, words.split(" ")[0] ?? "");
}

const namesOf = (matches: RegExpMatchArray[]) => matches.map(([, name = ""]) => name).toSorted();

function sectionOf(text: string, heading: string) {
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  return section.split("\n## ")[0] ?? "";
}
