import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { listThreads } from "#app/forum/listing.server.ts";
import {
  listTagsForAdmin,
  mergeTag,
  readTagForAdmin,
  saveTag,
} from "#app/forum/tag-admin.server.ts";
import { listThreadTags, setThreadTags } from "#app/forum/tags.server.ts";
import { readTag } from "#app/forum/topic-tree.server.ts";
import { tags, tagSynonyms, threadTags } from "#db/schema/forum.ts";
import { searchQueue } from "#db/schema/search.ts";
import { withDatabase } from "#tests/support/database.ts";
import { noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";
import { aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let ada: MemberActor;
let topicId: number;

beforeEach(async () => {
  ada = await person(bench.db, "ada");
  topicId = (await aTopic(bench.db, "payments")).id;
});

const threadWith = (names: string[], own: Parameters<typeof aThread>[1] | object = {}) =>
  aThread(bench.db, { topicId, tags: names, ...own });
const tagNamed = async (name: string) =>
  (await bench.db.select().from(tags).where(eq(tags.name, name)))[0];
const merge = async (name: string, into: string) =>
  mergeTag(bench.db, ada, { id: (await tagNamed(name))!.id, into }, noon);
const save = async (name: string, own: { description?: string; synonyms?: string }) =>
  saveTag(bench.db, ada, {
    id: (await tagNamed(name))!.id,
    description: "",
    synonyms: "",
    ...own,
  });

describe("merging a tag into another", () => {
  test("carries its questions over, once each, in their places, and counts the public ones", async () => {
    const one = await threadWith(["refund", "money"]);
    const both = await threadWith(["refund", "refunds"]);
    await threadWith(["refunds"], { visibility: "hidden" });

    await merge("refunds", "refund");

    expect(await tagNamed("refunds")).toBeUndefined();
    expect((await tagNamed("refund"))?.threadCount).toBe(2);
    expect(await listThreadTags(bench.db, one.id)).toEqual(["refund", "money"]);
    expect(await listThreadTags(bench.db, both.id)).toEqual(["refund"]);
    expect(await bench.db.$count(threadTags)).toBe(4);
  });

  test("leaves the old name and its synonyms leading to the other", async () => {
    await threadWith(["refund"]);
    await threadWith(["refunds"]);
    await save("refunds", { synonyms: "money-back" });

    await merge("refunds", "Refund");

    for (const name of ["refunds", "money-back"])
      expect(await readTag(bench.db, name)).toMatchObject({
        name: "refund",
        synonyms: ["money-back", "refunds"],
      });
  });

  test("has its questions found by the other name from now on", async () => {
    const { id } = await threadWith(["refunds"]);
    await threadWith(["refund"]);
    await bench.db.delete(searchQueue);

    await merge("refunds", "refund");

    const queued = await bench.db.select().from(searchQueue);
    expect(queued.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([["thread", id]]);
  });

  test("twice leads all the way", async () => {
    for (const name of ["a1", "b1", "c1"]) await threadWith([name]);

    await merge("a1", "b1");
    await merge("b1", "c1");

    expect((await readTag(bench.db, "a1")).name).toBe("c1");
    expect((await tagNamed("c1"))?.threadCount).toBe(3);
  });

  test("is refused into nothing, into itself, of nothing, and by anybody but an admin", async () => {
    await threadWith(["refund"]);
    const { id } = (await tagNamed("refund"))!;
    const mo = await person(bench.db, "mo");

    await expect(merge("refund", "none")).rejects.toThrow(refusal("form.invalid"));
    await expect(merge("refund", "refund")).rejects.toThrow(refusal("form.invalid"));
    await expect(mergeTag(bench.db, ada, { id: 999, into: "refund" })).rejects.toThrow(
      refusal("errors.not-found"),
    );
    await expect(mergeTag(bench.db, mo, { id, into: "none" })).rejects.toThrow(
      refusal("errors.not-found"),
    );
    expect(await tagNamed("refund")).toBeDefined();
  });

  test("from both sides at once leaves one tag with every question", async () => {
    const one = await threadWith(["refund"]);
    const other = await threadWith(["refunds"]);

    await Promise.allSettled([merge("refund", "refunds"), merge("refunds", "refund")]);

    const left = await bench.db.select().from(tags);
    expect(left).toHaveLength(1);
    expect(left[0]?.threadCount).toBe(2);
    for (const { id } of [one, other])
      expect(await listThreadTags(bench.db, id)).toEqual([left[0]?.name]);
  });
});

describe("a synonym", () => {
  test("gives a question its tag, and makes no tag of its own", async () => {
    const { id } = await threadWith(["refund"]);
    await save("refund", { synonyms: "refunds" });

    await bench.db.transaction((tx) => setThreadTags(tx, id, ["refunds", "refund", "card"], noon));

    expect(await listThreadTags(bench.db, id)).toEqual(["refund", "card"]);
    expect(await tagNamed("refunds")).toBeUndefined();
  });

  test("finds the questions of its tag in a list", async () => {
    const { id } = await threadWith(["refund"]);
    await save("refund", { synonyms: "refunds" });

    expect((await listThreads(bench.db, { tags: ["refunds"] })).rows.map((row) => row.id)).toEqual([
      id,
    ]);
  });

  test("may not be a tag, nor lead to two", async () => {
    await threadWith(["refund", "card"]);
    await save("card", { synonyms: "visa" });

    await expect(save("refund", { synonyms: "card" })).rejects.toThrow(refusal("form.invalid"));
    await expect(save("refund", { synonyms: "visa" })).rejects.toThrow(refusal("form.invalid"));
  });

  test("is gone when it is taken off the form", async () => {
    await threadWith(["refund"]);
    await save("refund", { synonyms: "refunds, money-back" });

    await save("refund", { synonyms: "money-back", description: "What comes back." });

    expect(await bench.db.$count(tagSynonyms)).toBe(1);
    expect((await tagNamed("refund"))?.description).toBe("What comes back.");
    await expect(readTag(bench.db, "refunds")).rejects.toThrow(refusal("errors.not-found"));
  });
});

describe("the administration's list of tags", () => {
  test("finds by letters of a name or a synonym, and takes signs as they are", async () => {
    await threadWith(["refund", "card"]);
    await threadWith(["refund"]);
    await save("card", { synonyms: "visa" });
    const found = async (letters: string) =>
      (await listTagsForAdmin(bench.db, ada, letters)).map(({ name }) => name);

    expect(await found("")).toEqual(["refund", "card"]);
    expect(await found("FUN")).toEqual(["refund"]);
    expect(await found("vis")).toEqual(["card"]);
    expect(await found("%")).toEqual([]);
    expect(await found("_")).toEqual([]);
    expect(await found("\0")).toEqual(["refund", "card"]);
  });

  test("is an admin's alone", async () => {
    await threadWith(["refund"]);
    const mo = await person(bench.db, "mo");
    const { id } = (await tagNamed("refund"))!;

    await expect(listTagsForAdmin(bench.db, mo)).rejects.toThrow(refusal("errors.not-found"));
    await expect(readTagForAdmin(bench.db, mo, id)).rejects.toThrow(refusal("errors.not-found"));
    await expect(saveTag(bench.db, mo, { id, description: "", synonyms: "" })).rejects.toThrow(
      refusal("errors.not-found"),
    );
    await expect(readTagForAdmin(bench.db, ada, 999)).rejects.toThrow(refusal("errors.not-found"));
  });
});
