import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./lock-file.ts";

/** What is made, fetched or kept here and belongs to no commit; the folders of .gitignore. */
const ownToThisMachine = [
  ".git",
  ".cache",
  "build",
  "data",
  "node_modules",
  "playwright-report",
  "test-results",
];

/** Every file of the project, by its path from the top. */
export function projectFiles(folder = ""): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name);
    if (ownToThisMachine.includes(place)) return [];
    if (entry.isDirectory()) return projectFiles(place);
    return entry.isFile() && !entry.name.endsWith(".log") ? [place] : [];
  });
}
