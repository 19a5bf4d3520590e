import { expect, test } from "vitest";
import { addNote, MOST_NOTES, takeNotes } from "#app/insight/notes.server.ts";
import { keepJourneys } from "#app/insight/tidying.server.ts";
import { journeyStepRows } from "#db/schema/insight.ts";
import { withDatabase } from "#tests/support/database.ts";
import { noon } from "#tests/support/people.ts";

const bench = withDatabase();

test("what was noted last is written when the server stops", async () => {
  takeNotes(MOST_NOTES);
  const stop = keepJourneys(bench.db);
  addNote({ key: "guest", isMember: false, isKept: false, at: noon, kind: "ask" });

  await stop();

  const written = await bench.db.select().from(journeyStepRows);
  expect(written.map(({ kind }) => kind)).toEqual(["ask"]);
});
