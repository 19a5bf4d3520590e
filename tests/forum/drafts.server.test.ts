import { describe, expect, test } from "vitest";
import { DRAFT_LIMITS } from "#app/forum/drafts.ts";
import {
  adoptGuestDrafts,
  discardDraft,
  listDrafts,
  newGuestKey,
  readDraft,
  saveDraft,
} from "#app/forum/drafts.server.ts";
import { drafts } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { days, minutes, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();

const question = { kind: "question" } as const;
const answer = (subjectId: number) => ({ kind: "answer", subjectId }) as const;
const body = (text: string) => ({ fields: { body: text } });

describe("saveDraft", () => {
  test("keeps the last text for each subject", async () => {
    const { db } = bench;
    const owner = { memberId: (await person(db, "otto")).id };

    await saveDraft(db, owner, { ...answer(7), ...body("first") }, noon);
    await saveDraft(db, owner, { ...answer(7), ...body("second") }, minutes(1));
    await saveDraft(db, owner, { ...answer(8), ...body("another") }, minutes(2));

    expect(await readDraft(db, owner, answer(7))).toEqual({
      kind: "answer",
      subjectId: 7,
      fields: { body: "second" },
      updatedAt: minutes(1),
    });
    expect(await listDrafts(db, owner)).toHaveLength(2);
  });

  test("twice at once keeps one", async () => {
    const { db } = bench;
    const guestKey = newGuestKey();

    await Promise.all(
      ["one", "two", "three"].map((text) =>
        saveDraft(db, { guestKey }, { ...question, ...body(text) }, noon),
      ),
    );

    expect(await db.$count(drafts)).toBe(1);
  });

  test("with nothing in it discards", async () => {
    const { db } = bench;
    const owner = { memberId: (await person(db, "otto")).id };
    await saveDraft(db, owner, { ...question, ...body("text") }, noon);

    await saveDraft(db, owner, { ...question, fields: { body: " \n", tags: ["", " "] } }, noon);

    expect(await listDrafts(db, owner)).toEqual([]);
  });

  test("lets the oldest make room for the twenty-first", async () => {
    const { db } = bench;
    const owner = { memberId: (await person(db, "otto")).id };
    for (let count = 1; count <= DRAFT_LIMITS.mostPerOwner; count++)
      await saveDraft(db, owner, { ...answer(count), ...body("text") }, minutes(count));
    expect(await readDraft(db, owner, answer(1))).not.toBeNull();

    await saveDraft(db, owner, { ...answer(21), ...body("text") }, minutes(21));

    expect(await readDraft(db, owner, answer(1))).toBeNull();
    expect(await db.$count(drafts)).toBe(20);
  });

  test("refuses what is larger than any post", async () => {
    const { db } = bench;
    const owner = { memberId: (await person(db, "otto")).id };
    const most = DRAFT_LIMITS.characters - "body".length;

    await saveDraft(db, owner, { ...question, ...body("x".repeat(most)) }, noon);
    const larger = saveDraft(db, owner, { ...question, ...body("x".repeat(most + 1)) }, noon);

    await expect(larger).rejects.toThrow(refusal("forum.draft-too-large", "too_large"));
  });
});

test("a draft keeps what a database can keep", async () => {
  const { db } = bench;
  const owner = { memberId: (await person(db, "otto")).id };

  await saveDraft(db, owner, {
    ...question,
    fields: { body: "a\u0000b\ud800", tags: ["\u0000c"] },
  });

  const draft = await readDraft(db, owner, question);
  expect(draft?.fields).toEqual({ body: "ab\ufffd", tags: ["c"] });
});

describe("a guest's draft", () => {
  test("is stored without the value of the cookie", async () => {
    const { db } = bench;
    const guestKey = newGuestKey();

    await saveDraft(db, { guestKey }, { ...question, ...body("text") }, noon);

    const [row] = await db.select().from(drafts);
    expect(row?.guestKey).not.toBe(guestKey);
    expect(await readDraft(db, { guestKey }, question, noon)).not.toBeNull();
    expect(await readDraft(db, { guestKey: newGuestKey() }, question, noon)).toBeNull();
  });

  test("lives for thirty days", async () => {
    const { db } = bench;
    const guestKey = newGuestKey();
    await saveDraft(db, { guestKey }, { ...question, ...body("text") }, noon);
    const late = new Date(days(30).getTime() + 1);

    expect(await readDraft(db, { guestKey }, question, days(30))).not.toBeNull();
    expect(await readDraft(db, { guestKey }, question, late)).toBeNull();
    await saveDraft(db, { guestKey: newGuestKey() }, { ...question, ...body("new") }, late);

    expect(await db.$count(drafts)).toBe(1);
  });
});

describe("adoptGuestDrafts", () => {
  test("makes a guest's drafts the member's", async () => {
    const { db } = bench;
    const { id: memberId } = await person(db, "otto");
    const guestKey = newGuestKey();
    await saveDraft(db, { guestKey }, { ...question, ...body("question") }, noon);
    await saveDraft(db, { guestKey }, { ...answer(7), ...body("answer") }, noon);

    await adoptGuestDrafts(db, guestKey, memberId, minutes(5));

    expect(await listDrafts(db, { memberId })).toHaveLength(2);
    expect(await listDrafts(db, { guestKey }, minutes(5))).toEqual([]);
  });

  test("keeps the later of two texts about the same thing", async () => {
    const { db } = bench;
    const { id: memberId } = await person(db, "otto");
    const guestKey = newGuestKey();
    await saveDraft(db, { memberId }, { ...answer(7), ...body("mine, later") }, minutes(2));
    await saveDraft(db, { guestKey }, { ...answer(7), ...body("guest, earlier") }, minutes(1));
    await saveDraft(db, { memberId }, { ...answer(8), ...body("mine, earlier") }, minutes(1));
    await saveDraft(db, { guestKey }, { ...answer(8), ...body("guest, later") }, minutes(2));

    await adoptGuestDrafts(db, guestKey, memberId, minutes(5));

    const seven = await readDraft(db, { memberId }, answer(7));
    const eight = await readDraft(db, { memberId }, answer(8));
    expect([seven?.fields.body, eight?.fields.body]).toEqual(["mine, later", "guest, later"]);
  });

  test("leaves other guests' drafts alone, and ignores what is no key", async () => {
    const { db } = bench;
    const { id: memberId } = await person(db, "otto");
    const guestKey = newGuestKey();
    await saveDraft(db, { guestKey }, { ...question, ...body("text") }, noon);

    await adoptGuestDrafts(db, newGuestKey(), memberId, noon);
    await adoptGuestDrafts(db, "' or 1=1", memberId, noon);

    expect(await listDrafts(db, { memberId })).toEqual([]);
    expect(await db.$count(drafts)).toBe(1);
  });
});

test("discardDraft forgets one and no other", async () => {
  const { db } = bench;
  const owner = { memberId: (await person(db, "otto")).id };
  await saveDraft(db, owner, { ...answer(7), ...body("text") }, noon);
  await saveDraft(db, owner, { kind: "comment", subjectId: 7, ...body("text") }, noon);

  await discardDraft(db, owner, answer(7));

  expect(await listDrafts(db, owner)).toMatchObject([{ kind: "comment" }]);
});
