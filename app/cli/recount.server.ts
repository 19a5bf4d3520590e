import { recountAll, type Drift } from "#app/forum/recount.server.ts";
import { database, type Db } from "#app/platform/database.server.ts";
import { type Command, EXIT, type Given, say } from "./command.ts";

export const command: Command = {
  usage: "recount [--check] [--json]",
  help: "Corrects every stored number that is not what its rows say. With --check changes nothing, and ends with 1 when one differs.",
  options: { check: { type: "boolean" }, json: { type: "boolean" } },
  async run(given) {
    const db = database();
    try {
      await db.migrate();
      return await recount(db, given, say);
    } finally {
      await db.close();
    }
  },
};

/** Tells every number that differed, and gives the exit code: only a check fails for it. */
export async function recount(db: Db, given: Given, tell: (line: string) => void): Promise<number> {
  const check = given.isSet("check");
  const drifts = await recountAll(db, { check });
  if (given.isSet("json")) tell(JSON.stringify(drifts));
  else for (const line of linesFor(drifts, check)) tell(line);
  return check && drifts.length > 0 ? EXIT.failed : EXIT.done;
}

function linesFor(drifts: readonly Drift[], check: boolean): string[] {
  if (drifts.length === 0) return ["Every number is what its rows say."];
  return [
    ...drifts.map(
      ({ what, id, stored, counted }) => `${what} of ${id}: stored ${stored}, counted ${counted}`,
    ),
    check ? `${drifts.length} differ. Correct them: tuki recount` : `${drifts.length} corrected.`,
  ];
}
