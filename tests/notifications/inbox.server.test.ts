import { describe, expect, test } from "vitest";
import { countUnread, listInbox, markRead, tell, untell } from "#app/notifications/inbox.server.ts";
import { notifications } from "#db/schema/notifications.ts";
import { withDatabase } from "#tests/support/database.ts";
import { minutes, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();

type News = Parameters<typeof tell>[1];

const telling = (news: Partial<News> & Pick<News, "memberIds">) =>
  bench.db.transaction((tx) =>
    tell(tx, {
      kind: "answer",
      cause: "answer/17",
      threadId: 3,
      postId: 17,
      actorId: null,
      at: noon,
      ...news,
    }),
  );

describe("tell", () => {
  test("tells each member once, however often it is said", async () => {
    const [otto, vera] = [await person(bench.db, "otto"), await person(bench.db, "vera")];

    await telling({ memberIds: [otto.id, vera.id, otto.id, null] });
    await telling({ memberIds: [otto.id], at: minutes(5) });

    expect(await bench.db.$count(notifications)).toBe(2);
    expect((await listInbox(bench.db, otto.id)).rows).toMatchObject([{ createdAt: noon }]);
  });

  test("never tells who did it", async () => {
    const otto = await person(bench.db, "otto");

    await telling({ memberIds: [otto.id], actorId: otto.id });

    expect(await bench.db.$count(notifications)).toBe(0);
  });

  test("is taken back for everybody by its cause, and no other", async () => {
    const [otto, vera] = [await person(bench.db, "otto"), await person(bench.db, "vera")];
    await telling({ memberIds: [otto.id, vera.id] });
    await telling({ memberIds: [otto.id], cause: "answer/18" });

    await bench.db.transaction((tx) => untell(tx, ["answer/17", "answer/404"]));

    expect(await countUnread(bench.db, vera.id)).toBe(0);
    expect(await countUnread(bench.db, otto.id)).toBe(1);
  });
});

describe("listInbox", () => {
  test("gives the newest first, with who did it", async () => {
    const [otto, vera] = [await person(bench.db, "otto"), await person(bench.db, "vera")];
    await telling({ memberIds: [otto.id], actorId: vera.id });
    await telling({ memberIds: [otto.id], cause: "solution/17", kind: "solution", at: minutes(1) });

    const { rows, next } = await listInbox(bench.db, otto.id);

    expect(rows).toMatchObject([
      { kind: "solution", actor: null },
      {
        kind: "answer",
        threadId: 3,
        postId: 17,
        actor: { handle: "vera", displayName: "Vera", isDeleted: false },
      },
    ]);
    expect(next).toBeNull();
  });

  test("goes on where a page ended, also within one moment", async () => {
    const otto = await person(bench.db, "otto");
    for (let count = 1; count <= 5; count++)
      await telling({ memberIds: [otto.id], cause: `answer/${count}`, postId: count });

    const first = await listInbox(bench.db, otto.id, { limit: 2 });
    const second = await listInbox(bench.db, otto.id, { limit: 2, after: first.next });
    const third = await listInbox(bench.db, otto.id, { limit: 2, after: second.next });

    const pages = [first, second, third].map((page) => page.rows.map((row) => row.postId));
    expect(pages).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.next).toBeNull();
  });
});

describe("markRead", () => {
  test("marks one of one's own", async () => {
    const otto = await person(bench.db, "otto");
    await telling({ memberIds: [otto.id] });
    await telling({ memberIds: [otto.id], cause: "answer/18" });
    const [newest] = (await listInbox(bench.db, otto.id)).rows;

    await markRead(bench.db, otto, { id: newest!.id }, minutes(9));
    await markRead(bench.db, otto, { id: newest!.id }, minutes(10));

    const { rows } = await listInbox(bench.db, otto.id);
    expect(rows.map((row) => row.readAt)).toEqual([minutes(9), null]);
    expect(await countUnread(bench.db, otto.id)).toBe(1);
  });

  test("marks all of one's own and nobody else's", async () => {
    const [otto, vera] = [await person(bench.db, "otto"), await person(bench.db, "vera")];
    await telling({ memberIds: [otto.id, vera.id] });

    await markRead(bench.db, otto, "all");

    expect(await countUnread(bench.db, otto.id)).toBe(0);
    expect(await countUnread(bench.db, vera.id)).toBe(1);
  });

  test("refuses somebody else's as if it were not there", async () => {
    const [otto, vera] = [await person(bench.db, "otto"), await person(bench.db, "vera")];
    await telling({ memberIds: [otto.id] });
    const [ottos] = (await listInbox(bench.db, otto.id)).rows;

    const marking = markRead(bench.db, vera, { id: ottos!.id });

    await expect(marking).rejects.toThrow(refusal("notifications.not-found", "not_found"));
    expect(await countUnread(bench.db, otto.id)).toBe(1);
  });
});
