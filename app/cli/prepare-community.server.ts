import { eq } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import type { Environment } from "#app/platform/environment.ts";
import { settings } from "#db/schema/platform.ts";
import { CommandFailed } from "./command.ts";

/** The setting that marks a database as the invented community's. */
export const DEMO_MARK = "demo";

/** Keeps invented people, whose sign-in is a click, out of production. */
export async function prepareCommunity(db: Db, { mode }: Pick<Environment, "mode">) {
  const [mark] = await db.select().from(settings).where(eq(settings.key, DEMO_MARK));
  if (mode === "production" && mark) {
    throw new CommandFailed(
      "This database holds the demo community, where anyone can sign in as anyone. Production needs another DATABASE_URL or DATA_DIR.",
    );
  }
}
