import { asc } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { allowedPersonalData } from "#db/schema/content.ts";

/** The company's own numbers and addresses, which everybody may write. */
export async function listAllowedValues(db: Queries): Promise<string[]> {
  const rows = await db
    .select({ value: allowedPersonalData.value })
    .from(allowedPersonalData)
    .orderBy(asc(allowedPersonalData.id));
  return rows.map(({ value }) => value);
}
