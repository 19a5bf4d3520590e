import { globSync, readFileSync } from "node:fs";

/** The files of this repository that people write, by their path from its top. */
export function sourceFiles(...patterns: string[]): string[] {
  return globSync(patterns, { exclude: (name) => name.includes("node_modules") })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

export const textOf = (file: string) => readFileSync(file, "utf8");
