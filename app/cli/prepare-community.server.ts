import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { eq } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import type { Environment } from "#app/platform/environment.ts";
import { settings } from "#db/schema/platform.ts";
import { members } from "#db/schema/accounts.ts";
import { CommandFailed, say } from "./command.ts";

/** The setting that marks a database as the invented community's. */
export const DEMO_MARK = "demo";

/** No machine needs longer than this to make the demo. */
const PATIENCE_MS = 10 * 60_000;

/** The demo was stopped while it was being made: nobody has used it yet, and half of it isn't there. */
export class HalfMadeDemo extends CommandFailed {
  constructor() {
    super("The demo community was only half made when it was stopped. Give it an empty database.");
  }
}

/**
 * Fills an empty database of the demo with the invented community, and keeps its people, whose sign-in is a
 * click, out of production.
 */
export async function prepareCommunity(
  db: Db,
  { mode, dataDir }: Pick<Environment, "mode" | "dataDir">,
) {
  const [mark] = await db.select().from(settings).where(eq(settings.key, DEMO_MARK));
  if (mode === "production" && mark) {
    throw new CommandFailed(
      "This database holds the demo community, where anyone can sign in as anyone. Production needs another DATABASE_URL or DATA_DIR.",
    );
  }
  if (mode === "production" || mark) return;
  if ((await db.$count(members)) > 0) {
    const [unfinished] = await db.select().from(members).where(eq(members.isDemo, true)).limit(1);
    if (unfinished && isInTheMaking(dataDir))
      throw new CommandFailed("Another start is just making the demo community. Wait for it.");
    if (unfinished) throw new HalfMadeDemo();
    return;
  }
  say("  Making the demo community, once …");
  // Every later start is spared from reading what only the first one needs.
  const { plantDemo } = await import("./demo/plant-demo.server.ts");
  const note = makersNote(dataDir);
  writeFileSync(note, String(process.pid));
  await plantDemo(db, DEMO_MARK);
  rmSync(note);
}

/** Who is making the demo writes its process number here, so a second start doesn't take it for abandoned. */
function makersNote(dataDir: string) {
  return path.join(dataDir, "demo-in-the-making");
}

function isInTheMaking(dataDir: string, now = Date.now()) {
  try {
    const note = makersNote(dataDir);
    const maker = Number(readFileSync(note, "utf8"));
    // A number is given out again some day, so an old note means nothing.
    if (maker === process.pid || now - statSync(note).mtimeMs > PATIENCE_MS) return false;
    process.kill(maker, 0);
    return true;
  } catch {
    return false;
  }
}
