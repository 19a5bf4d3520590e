import { eq } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import type { Environment } from "#app/platform/environment.ts";
import { settings } from "#db/schema/platform.ts";
import { members } from "#db/schema/accounts.ts";
import { CommandFailed, say } from "./command.ts";

/** The setting that marks a database as the invented community's. */
export const DEMO_MARK = "demo";

/**
 * Fills an empty database of the demo with the invented community, and keeps its people, whose sign-in is a
 * click, out of production.
 *
 * A planting that was broken off is neither whole nor empty: that is said, with what to do.
 */
export async function prepareCommunity(db: Db, { mode }: Pick<Environment, "mode">) {
  const [mark] = await db.select().from(settings).where(eq(settings.key, DEMO_MARK));
  if (mode === "production" && mark) {
    throw new CommandFailed(
      "This database holds the demo community, where anyone can sign in as anyone. Production needs another DATABASE_URL or DATA_DIR.",
    );
  }
  if (mode === "production" || mark) return;
  if ((await db.$count(members)) > 0) {
    const [unfinished] = await db.select().from(members).where(eq(members.isDemo, true)).limit(1);
    if (!unfinished) return;
    throw new CommandFailed(
      "The demo community was only half made when it was stopped. Delete the folder of DATA_DIR and start again.",
    );
  }
  say("  Making the demo community, once …");
  // Every later start is spared from reading what only the first one needs.
  const { plantDemo } = await import("./demo/plant-demo.server.ts");
  await plantDemo(db, DEMO_MARK);
}
