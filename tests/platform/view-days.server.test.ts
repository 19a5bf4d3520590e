import { beforeEach, describe, expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { countThreadView } from "#app/forum/views.server.ts";
import { countArticleView } from "#app/help-center/views.server.ts";
import { guest, type Actor } from "#app/accounts/actor.ts";
import { replaceInProcess } from "#app/platform/process.server.ts";
import { flushViews, recentViews } from "#app/platform/view-days.server.ts";
import { ViewBuffer } from "#app/platform/view-buffer.server.ts";
import { dayOf } from "#app/platform/views.ts";
import { threads } from "#db/schema/forum.ts";
import { articles } from "#db/schema/help-center.ts";
import { viewDays } from "#db/schema/platform.ts";
import { withDatabase } from "#tests/support/database.ts";
import { threadRow, withRenderer } from "#tests/support/forum.ts";
import { days, hours, minutes, noon } from "#tests/support/people.ts";
import { aWorld } from "#tests/support/world.ts";

const bench = withDatabase();
withRenderer();
beforeEach(() => replaceInProcess("views", undefined));

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

function visitOf({ address = "192.0.2.1", userAgent = firefox, actor = guest as Actor } = {}) {
  const request = new Request("http://tuki.test/", { headers: { "User-Agent": userAgent } });
  return { actor, request, context: { address, nonce: "", requestId: "" } };
}
const readerOf = (own: Parameters<typeof visitOf>[0] = {}) => {
  const { actor, request, context } = visitOf(own);
  return { memberId: actor.id, address: context.address, request };
};

describe("a ViewBuffer", () => {
  test("counts a visitor once an hour for a thing", () => {
    const buffer = new ViewBuffer();

    expect(buffer.count(7, readerOf(), noon)).toBe(true);
    expect(buffer.count(7, readerOf(), minutes(59))).toBe(false);
    expect(buffer.count(8, readerOf(), minutes(59))).toBe(true);
    expect(buffer.count(7, readerOf(), hours(1))).toBe(true);
    expect(buffer.take()).toEqual([
      { id: 7, day: dayOf(noon), views: 2 },
      { id: 8, day: dayOf(noon), views: 1 },
    ]);
    expect(buffer.take()).toEqual([]);
  });

  test("tells visitors apart by address, browser and account", () => {
    const buffer = new ViewBuffer();
    const other = `${firefox} Other/1`;

    const counted = [
      readerOf(),
      readerOf({ address: "192.0.2.2" }),
      readerOf({ userAgent: other }),
      { ...readerOf(), memberId: 1 },
      { ...readerOf({ address: "192.0.2.9" }), memberId: 1 },
      readerOf({ userAgent: "curl/8" }),
    ].map((reader) => buffer.count(7, reader, noon));

    expect(counted).toEqual([true, true, true, true, false, false]);
  });
});

describe("flushViews", () => {
  test("adds to the total, imported views included, and to the day", async () => {
    const { threadId, article, people } = await aWorld(bench.db);
    await bench.db.update(threads).set({ viewCount: 1_000 });
    const thread = { id: threadId, visibility: "public" };

    countThreadView(visitOf(), thread);
    countThreadView(visitOf({ actor: people.vera }), thread);
    countThreadView(visitOf({ actor: people.vera }), thread);
    countArticleView(visitOf(), article.id);
    expect((await threadRow(bench.db, threadId)).viewCount).toBe(1_000);
    await flushViews(bench.db);
    await flushViews(bench.db);

    expect((await threadRow(bench.db, threadId)).viewCount).toBe(1_002);
    expect((await bench.db.select().from(articles))[0]?.viewCount).toBe(1);
    const today = dayOf(new Date());
    expect(await bench.db.select().from(viewDays).orderBy(viewDays.kind)).toEqual([
      { kind: "article", subjectId: article.id, day: today, views: 1 },
      { kind: "thread", subjectId: threadId, day: today, views: 2 },
    ]);
  });

  test("counts nothing for what is not public, and forgets what is gone", async () => {
    const { threadId } = await aWorld(bench.db);

    countThreadView(visitOf(), { id: threadId, visibility: "hidden" });
    countThreadView(visitOf(), { id: 999, visibility: "public" });
    await flushViews(bench.db);

    expect(await bench.db.$count(viewDays)).toBe(0);
  });

  test("keeps what could not be written for the next time", async () => {
    const { threadId } = await aWorld(bench.db);
    countThreadView(visitOf(), { id: threadId, visibility: "public" });
    const broken = { ...bench.db, transaction: () => Promise.reject(new Error("no disk")) };

    await expect(flushViews(broken as never)).rejects.toThrow("no disk");
    await flushViews(bench.db);

    expect((await threadRow(bench.db, threadId)).viewCount).toBe(1);
  });
});

describe("recentViews", () => {
  test("sums the last thirty days, today among them, of that kind alone", async () => {
    const row = { kind: "thread" as const, subjectId: 7, views: 5 };
    await bench.db.insert(viewDays).values([
      { ...row, day: dayOf(noon) },
      { ...row, day: dayOf(days(-29)) },
      { ...row, day: dayOf(days(-30)) },
      { ...row, kind: "article", day: dayOf(noon) },
      { ...row, subjectId: 8, day: dayOf(days(-40)) },
    ]);

    expect(await recentViews(bench.db, "thread", [7, 8, 9], { now: noon })).toEqual(
      new Map([[7, 10]]),
    );
    expect(await recentViews(bench.db, "thread", [7], { days: 1, now: noon })).toEqual(
      new Map([[7, 5]]),
    );
    expect(await recentViews(bench.db, "thread", [])).toEqual(new Map());
  });
});

test("the total and the days agree", async () => {
  const { threadId } = await aWorld(bench.db);
  for (const address of ["192.0.2.1", "192.0.2.2", "192.0.2.3"]) {
    countThreadView(visitOf({ address }), { id: threadId, visibility: "public" });
    await flushViews(bench.db);
  }

  const [day] = await bench.db.select().from(viewDays).where(eq(viewDays.subjectId, threadId));
  expect(day?.views).toBe((await threadRow(bench.db, threadId)).viewCount);
});
