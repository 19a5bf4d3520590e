import { readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Figure, isMet, type Section } from "./search/section.ts";

/**
 * Measures the search on texts with known answers, and prints a table: `npm run bench:search [-- SECTION…]`.
 *
 * The texts are in the folder `data` of TUKI_TEST_DATA. Every file of `search/` that exports a `section` takes part;
 * names of files pick some. Ends with 1 where a goal isn't met.
 */
const folder = process.env.TUKI_TEST_DATA;
if (!folder) {
  process.stdout.write(
    "TUKI_TEST_DATA doesn't name a folder with test data: nothing to measure.\n",
  );
  process.exit(0);
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const here = path.join(import.meta.dirname, "search");
const picked = process.argv.slice(2);
let missed = 0;

for (const file of readdirSync(here)
  .filter((name) => name.endsWith(".ts"))
  .sort()) {
  if (picked.length > 0 && !picked.includes(path.basename(file, ".ts"))) continue;
  const { section } = (await import(path.join(here, file))) as { section?: Section };
  if (!section) continue;

  say(`\n${section.title}\n`);
  const skip = (reason: string) => say(`  (left out: ${reason})`);
  for await (const figure of section.run(path.join(folder, "data"), skip)) {
    if (isMet(figure) === false) missed += 1;
    say(`  ${lineOf(figure)}`);
  }
}
process.exit(missed > 0 ? 1 : 0);

function lineOf(figure: Figure): string {
  const { what, value, goal, unit = "", digits = 2, protocol } = figure;
  const least = goal && "least" in goal ? `>= ${goal.least}` : undefined;
  const wanted = least ?? (goal && "most" in goal ? `<= ${goal.most}` : "");
  const verdict = { true: "met", false: "MISSED", undefined: "" }[String(isMet(figure))] ?? "";
  const columns = [
    what.padEnd(58),
    `${value.toFixed(digits)} ${unit}`.padEnd(12),
    wanted.padEnd(10),
    verdict.padEnd(6),
    protocol ?? "",
  ];
  return columns.join(" ").trimEnd();
}
