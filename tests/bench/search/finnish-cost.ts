import { execFileSync } from "node:child_process";
import process from "node:process";
import { coreEntries } from "#app/search/analysis/finnish/core-words.ts";
import { finnishByGrammar, finnishByWords } from "#app/search/analysis/finnish/finnish.ts";
import { Lexicon } from "#app/search/analysis/finnish/lexicon.ts";
import { readPublishedList } from "#app/search/analysis/finnish/published-list.ts";
import { readEntry, writeEntry } from "#app/search/analysis/finnish/stems.ts";
import { english, makeAnalyzer } from "#app/search/analysis/words.ts";
import { readGzip } from "./finnish-data.ts";

export interface Cost {
  /** Seconds until the first word is read. */
  start: number;
  /** Megabytes that the analyzer holds. */
  memory: number;
  /** Microseconds a word of running text, each text once. */
  perWord: number;
}

export const publishedList = "nykysuomen-sanalista-2024/nykysuomensanalista2024.csv.gz";
const texts = "ms-helpcenter-fi/articles.jsonl.gz";
const charactersRead = 1_000_000;

/** Measures an analyzer in a process of its own, so that nothing else is counted. */
export function costOf(kind: "built in" | "list", data: string): Cost {
  const program = `const { measure } = await import(${JSON.stringify(import.meta.filename)});
    process.stdout.write(JSON.stringify(measure(${JSON.stringify(kind)}, ${JSON.stringify(data)})));`;
  const given = ["--expose-gc", "--input-type=module", "--eval", program];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: "utf8" })) as Cost;
}

/** Measures an analyzer in this process, which was started for it. */
export function measure(kind: "built in" | "list", data: string): Cost {
  const before = heldMemory();
  const { analyzer, start } = started(kind, data);
  const memory = (heldMemory() - before) / 1e6;

  const text = (readGzip(data, texts) ?? "").slice(0, charactersRead);
  const reading = process.cpuUsage();
  const words = analyzer.analyze(text, "fi").length;
  return { start, memory, perWord: microseconds(process.cpuUsage(reading)) / words };
}

/** An analyzer made as a site makes it: of the list as it is stored. */
function started(kind: "built in" | "list", data: string) {
  const list = kind === "list" ? readPublishedList(readGzip(data, publishedList) ?? "") : null;
  const lines = list?.entries.map(writeEntry) ?? [];
  const modifiers = new Set(list?.modifiers);

  const began = process.cpuUsage();
  const entries = lines.map((line) => readEntry(line.split(" ")));
  const analyzer = makeAnalyzer({
    en: english,
    fi: list
      ? finnishByWords({ lexicon: new Lexicon(entries), modifiers })
      : finnishByGrammar(new Lexicon(coreEntries())),
  });
  analyzer.analyze("käyttäjille", "fi");
  return { analyzer, start: microseconds(process.cpuUsage(began)) / 1e6 };
}

/** Processor time: others may be at work on the machine. */
const microseconds = ({ user, system }: NodeJS.CpuUsage) => user + system;

function heldMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
