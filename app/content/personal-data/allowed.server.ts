import { asc, eq } from "drizzle-orm";
import { isDuplicate, type Db, type Queries } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { allowedPersonalData } from "#db/schema/content.ts";
import { ALLOWED_LIMITS, readAllowed } from "./allowed.ts";

export interface AllowedEntry {
  id: number;
  value: string;
  note: string;
}

/** The company's own numbers and addresses, oldest first. */
export async function listAllowed(db: Queries): Promise<AllowedEntry[]> {
  const { id, value, note } = allowedPersonalData;
  return db.select({ id, value, note }).from(allowedPersonalData).orderBy(asc(id));
}

/** The same without notes, as the guard compares them: everybody may write these. */
export async function listAllowedValues(db: Queries): Promise<string[]> {
  return (await listAllowed(db)).map(({ value }) => value);
}

/** Lets everybody write a number or an address from now on, since it is the company's own. */
export async function allowValue(
  db: Db,
  admin: { id: number },
  typed: { value: string; note: string },
  now = new Date(),
) {
  const row = { ...readAllowed(typed), createdAt: now, createdBy: admin.id };
  try {
    await db.transaction(async (tx) => {
      if ((await tx.$count(allowedPersonalData)) >= ALLOWED_LIMITS.entries)
        throw new Refusal("conflict", "content.allowed-full", {
          values: { most: ALLOWED_LIMITS.entries },
        });
      await tx.insert(allowedPersonalData).values(row);
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new Refusal("invalid", "form.invalid", { fields: { value: "content.allowed-twice" } });
  }
}

/** Takes it from the list; what was written with it stays. One that is gone already is fine. */
export async function disallowValue(db: Db, { id }: { id: number }) {
  await db.delete(allowedPersonalData).where(eq(allowedPersonalData.id, id));
}
