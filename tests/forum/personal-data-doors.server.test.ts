import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findPersonalData } from "#app/content/personal-data/detection.ts";
import { PersonalDataRefusal } from "#app/content/personal-data/guard.ts";
import { newGuestKey, saveDraft } from "#app/forum/drafts.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { openDatabase } from "#db/client.ts";
import { drafts } from "#db/schema/forum.ts";
import { testDatabase, withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { aGuardedWorld, doors, everyRow } from "#tests/support/personal-data-doors.ts";

const bench = withDatabase();
withRenderer();

const secrets = {
  card: "4111 1111 1111 1111",
  iban: "FI21 1234 5600 0007 85",
  "identity code": "131052-308T",
  secret: "password: Tr0ub4dor&3x",
};
const everySecret = `It says ${Object.values(secrets).join(", ")} in there`;
const contact = "write to otto.meikalainen@firma.fi";

describe.each(Object.keys(doors))("the door of %s", (name) => {
  test("keeps out what is never stored", async () => {
    const world = await aGuardedWorld(bench.db);

    const sent = doors[name]!.send(world, everySecret);

    await expect(sent).rejects.toMatchObject({ reason: "invalid" });
    expect(found(await everyRow(bench.db))).toEqual([]);
  });

  test("asks about contact data where somebody can be asked", async () => {
    const world = await aGuardedWorld(bench.db);
    const door = doors[name]!;

    const sent = await door.send(world, contact).catch((error: unknown) => error);

    expect(sent instanceof PersonalDataRefusal).toBe(door.asks === true);
  });
});

const asking = Object.entries(doors).filter(([, door]) => door.asks);

test.each(asking)("%s takes contact data that its writer keeps", async (_name, door) => {
  const world = await aGuardedWorld(bench.db);

  await door.send(world, contact, true);

  expect((await everyRow(bench.db)).join()).toContain("otto.meikalainen");
});

test("a draft is stored without what is never stored, in the language of its page", async () => {
  const fields = { body: `Kortti ${secrets.card}, ${contact}`, tags: ["4111111111111111"] };

  await saveDraft(bench.db, { guestKey: newGuestKey() }, { kind: "question", lang: "fi", fields });

  const [draft] = await bench.db.select({ fields: drafts.fields }).from(drafts);
  expect(draft!.fields).toEqual({
    body: `Kortti [kortin numero poistettu], ${contact}`,
    tags: ["[kortin numero poistettu]"],
  });
});

describe.skipIf(testDatabase !== "sqlite")("the database's own files", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tuki-doors-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("hold nothing of it after all doors were tried, with the log beside it and taken in", async () => {
    const db: Db = openDatabase(`sqlite:${path.join(folder, "tuki.db")}`);
    await db.migrate();
    const world = await aGuardedWorld(db);
    for (const door of Object.values(doors))
      await door.send(world, everySecret).catch(() => undefined);
    const draft = { kind: "question", fields: { body: everySecret } } as const;
    await saveDraft(db, { guestKey: newGuestKey() }, draft);
    const open = filesIn(folder);
    await db.close();
    const settled = filesIn(folder);

    expect(open.join()).toContain("Where is my refund?");
    expect(found(open)).toEqual([]);
    expect(found(settled)).toEqual([]);
  });
});

const filesIn = (folder: string) =>
  readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "latin1"));

/** What of the items is in some files, whole or in its digits alone. */
const found = (files: readonly string[]) =>
  Object.values(secrets)
    .flatMap((item) => [item, item.replaceAll(" ", ""), item.split(": ").at(-1)!])
    .filter((item) => files.some((file) => file.includes(item)));

test("the items of this test are real", () => {
  const kinds = Object.values(secrets).flatMap((item) => findPersonalData(item));

  expect(kinds.map(({ kind }) => kind)).toEqual(["card", "iban", "identity-code", "secret"]);
});
