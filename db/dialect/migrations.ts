import { createRequire } from "node:module";
import path from "node:path";

/** The folder of a database's migrations, wherever this code runs from (source or build). */
export function migrationsOf(name: "sqlite" | "postgres"): string {
  const journal = createRequire(import.meta.url).resolve(
    `#db/migrations/${name}/meta/_journal.json`,
  );
  return path.dirname(path.dirname(journal));
}
