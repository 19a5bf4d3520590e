import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { notifications } from "#db/schema/notifications.ts";
import { threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { minutes } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

describe("notifications", () => {
  test("say that there is nothing new", async () => {
    const { vera } = await aThread(base.db);

    const page = await (await visit("/en/notifications", { as: vera })).text();

    expect(page).toContain("Nothing new");
  });

  test("tell of an answer with a link to it", async () => {
    const { otto, threadId, slug, answerId } = await aThread(base.db);

    const page = await (await visit("/en/notifications", { as: otto })).text();

    expect(page).toContain("Pekka answered");
    expect(page).toContain(`href="/en/t/${threadId}/${slug}/p/${answerId}"`);
    expect(page).toContain("Mark as read");
    expect(page).toContain("Stop following this");
  });

  test("speak Finnish", async () => {
    const { otto } = await aThread(base.db);

    const page = await (await visit("/fi/notifications", { as: otto })).text();

    expect(page).toContain("Pekka vastasi kysymykseen");
  });

  test("tell nothing of a thread that is not public any more", async () => {
    const { otto, threadId } = await aThread(base.db);
    await base.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));

    const page = await (await visit("/en/notifications", { as: otto })).text();

    expect(page).toContain("Something that is no longer public");
    expect(page).not.toContain("Where is my refund?");
    expect(page).not.toContain("Pekka");
  });

  test("are marked as read one by one or all at once", async () => {
    const { otto, pekka } = await aThread(base.db);
    const [own] = await base.db.select().from(notifications);

    const one = await visit("/en/notifications?show=unread", {
      as: otto,
      form: { intent: "read", id: String(own!.id) },
    });
    const foreign = await visit("/en/notifications", {
      as: pekka,
      form: { intent: "read", id: String(own!.id) },
    });
    const all = await visit("/en/notifications", { as: otto, form: { intent: "read-all" } });

    expect(leadsTo(one)).toBe("/en/notifications?show=unread");
    expect(foreign.status).toBe(404);
    expect(all.status).toBe(303);
    const [read] = await base.db.select().from(notifications);
    expect(read!.readAt).not.toBeNull();
  });

  test("refuse a number that is none", async () => {
    const { otto } = await aThread(base.db);

    const answer = await visit("/en/notifications", {
      as: otto,
      form: { intent: "read", id: "x" },
    });

    expect(answer.status).toBe(404);
  });

  test("come in pages, and a made-up place in them is the first", async () => {
    const { otto, threadId } = await aThread(base.db);
    await tellOtto(otto.id, threadId, 31);

    const first = await (await visit("/en/notifications", { as: otto })).text();
    const next = /href="(\/en\/notifications\?after=[^"]+)"/.exec(first)![1]!;
    const second = await (await visit(next, { as: otto })).text();
    const odd = await (await visit("/en/notifications?after=%27;--", { as: otto })).text();

    expect(rowsIn(first)).toBe(30);
    expect(rowsIn(second)).toBe(2);
    expect(rowsIn(odd)).toBe(30);
  });

  test("show only what is unread when asked to", async () => {
    const { otto } = await aThread(base.db);
    await visit("/en/notifications", { as: otto, form: { intent: "read-all" } });

    const page = await (await visit("/en/notifications?show=unread", { as: otto })).text();

    expect(page).toContain("You have read everything.");
  });

  test("let a thread go", async () => {
    const { otto, threadId } = await aThread(base.db);

    const answer = await visit(`/en/t/${threadId}/follow`, {
      as: otto,
      form: { wanted: "no", back: "notifications" },
    });
    const page = await (await visit("/en/notifications", { as: otto })).text();

    expect(leadsTo(answer)).toBe("/en/notifications");
    expect(page).not.toContain("Stop following this");
  });

  test("are for members only", async () => {
    expect(leadsTo(await visit("/en/notifications"))).toMatch(/^\/en\/sign-in/);
  });
});

async function tellOtto(memberId: number, threadId: number, times: number) {
  await base.db.insert(notifications).values(
    Array.from({ length: times }, (_, count) => ({
      memberId,
      threadId,
      kind: "answer" as const,
      cause: `answer/${900 + count}`,
      createdAt: minutes(count),
    })),
  );
}

const rowsIn = (page: string) => page.split('<li class="row">').length - 1;
