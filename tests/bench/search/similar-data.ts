import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { SimilarText } from "#app/search/similar/texts.ts";

/** A text of a labelled set; its label names the group that it belongs to. */
export interface Labelled {
  id: number;
  label: string;
  text: SimilarText;
}

/** A question whose original is known. */
export interface Pair {
  duplicate: number;
  original: number;
}

const textOf = (title: string, body = "", answers = ""): SimilarText => ({
  lang: "en",
  title,
  body,
  answers,
});

export interface PairSet {
  texts: Map<number, SimilarText>;
  pairs: Pair[];
}

/** Reads a file of the data, gzipped or not. */
export function readData(folder: string, name: string): string {
  const file = path.join(folder, name);
  const bytes = readFileSync(file);
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

export const hasData = (folder: string, name: string) => existsSync(path.join(folder, name));

export function readEnglish(folder: string): PairSet {
  const lines = readData(folder, "english-se-duplicates/questions.jsonl.gz").trim().split("\n");
  const questions = lines.map(
    (line) => JSON.parse(line) as { id: number; title: string; body: string },
  );
  const pairs = rowsOf(readData(folder, "english-se-duplicates/pairs.tsv"))
    .filter(([, , label]) => label === "1")
    .map(([duplicate, original]) => ({ duplicate: Number(duplicate), original: Number(original) }));
  return {
    texts: new Map(questions.map(({ id, title, body }) => [id, textOf(title, body)])),
    pairs,
  };
}

/** A dump of Stack Exchange: its questions with their answers, and the pairs known to be duplicates. */
export function readDump(folder: string, name: string): PairSet {
  const texts = new Map<number, SimilarText>();
  const answers: [number, string][] = [];
  for (const [row] of readData(folder, `${name}/Posts.xml.gz`).matchAll(/<row [^>]*>/g)) {
    const field = (key: string) => unescaped(new RegExp(` ${key}="([^"]*)"`).exec(row)?.[1] ?? "");
    const words = plain(field("Body"));
    if (field("PostTypeId") === "1") texts.set(Number(field("Id")), textOf(field("Title"), words));
    if (field("PostTypeId") === "2") answers.push([Number(field("ParentId")), words]);
  }
  for (const [id, answer] of answers) {
    const text = texts.get(id);
    if (text) text.answers += `${answer}\n`;
  }
  const pairs = rowsOf(readData(folder, `${name}/duplicates.tsv`)).map(([duplicate, original]) => ({
    duplicate: Number(duplicate),
    original: Number(original),
  }));
  return { texts, pairs };
}

const rowsOf = (tsv: string) =>
  tsv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

/** The words of a dump's HTML; what stands as code keeps its backticks. */
function plain(html: string): string {
  return unescaped(
    html
      .replaceAll(/<blockquote>\s*<p>\s*<strong>Possible Duplicate[\s\S]*?<\/blockquote>/gi, " ")
      .replaceAll(/<\/?code>/g, "`")
      .replaceAll(/<[^>]*>/g, " "),
  );
}

const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}

export const readBanking = (folder: string) =>
  labelled(readCsv(readData(folder, "banking77/train.csv.gz")));

export interface SilenceSet {
  haystack: Labelled[];
  inScope: Labelled[];
  outOfScope: Labelled[];
}

export function readClinc(folder: string): SilenceSet {
  const sets = JSON.parse(readData(folder, "clinc150/train_val_oos.json.gz")) as Record<
    "train" | "val" | "oos_train" | "oos_val",
    string[][]
  >;
  return {
    haystack: labelled(sets.train),
    inScope: labelled(sets.val),
    outOfScope: labelled([...(sets.oos_train ?? []), ...(sets.oos_val ?? [])]),
  };
}

export function readHint(folder: string, shop: string): SilenceSet {
  const asked = labelled(readCsv(readData(folder, `hint3/${shop}_test.csv`)));
  const isOut = ({ label }: Labelled) => label === "NO_NODES_DETECTED";
  return {
    haystack: labelled(readCsv(readData(folder, `hint3/${shop}_train.csv`))),
    inScope: asked.filter((one) => !isOut(one)),
    outOfScope: asked.filter(isOut),
  };
}

const labelled = (rows: readonly (readonly string[])[]): Labelled[] =>
  rows.map(([words = "", label = ""], id) => ({ id, label, text: textOf(words) }));

/** Rows of a CSV without its head; quoted fields may hold commas, quotes and line breaks. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.slice(1).filter((row) => row.length > 1);
}
