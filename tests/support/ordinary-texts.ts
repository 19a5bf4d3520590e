import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

const folder = path.join(process.env.TUKI_TEST_DATA ?? "no-test-data", "data");
const dumps = ["se-beer-2020", "se-quantum-2018", "se-bicycles-meta-2023", "se-french-meta-2021"];

const unzipped = (name: string) =>
  gunzipSync(readFileSync(path.join(folder, name))).toString("utf8");

/** What people wrote in public, set by set: posts and comments of forums, articles, short questions to a bank. */
export function ordinaryTexts(): Record<string, string[]> {
  const forums = dumps.flatMap((name) => [
    [`${name}: posts`, fieldsOf(unzipped(`${name}/Posts.xml.gz`), "Body").map(withoutTags)],
    [`${name}: comments`, fieldsOf(unzipped(`${name}/Comments.xml.gz`), "Text")],
  ]);
  return {
    ...Object.fromEntries(forums),
    "ms-helpcenter-fi": linesOf("ms-helpcenter-fi/articles.jsonl.gz").map(valuesOf),
    banking77: linesOf("banking77/train.csv.gz").map((line) =>
      line.slice(0, line.lastIndexOf(",")),
    ),
  };
}

const linesOf = (name: string) => unzipped(name).trim().split("\n");

const valuesOf = (line: string) =>
  Object.values(JSON.parse(line) as Record<string, unknown>)
    .filter((value) => typeof value === "string")
    .join("\n\n");

const fieldsOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map((match) => decoded(match[1]!));

const withoutTags = (html: string) => decoded(html.replaceAll(/<[^>]{1,2000}>/g, ""));

const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const decoded = (text: string) =>
  text
    .replaceAll(/&#x([\da-f]+);/gi, (_all, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => signs[name]!);
