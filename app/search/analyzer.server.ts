import type { Queries } from "#app/platform/database.server.ts";
import { snowballAnalyzer, type Analyzer } from "./analysis/words.ts";

/** The analyzer that this site's index is made with, and its queries are read with. */
export async function analyzerOf(_db: Queries): Promise<Analyzer> {
  return snowballAnalyzer;
}
