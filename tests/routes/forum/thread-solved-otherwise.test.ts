import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

describe("solved otherwise", () => {
  test("is told by the asker, and taken back", async () => {
    const { otto, threadId, slug } = await aThread(base.db);
    const note = "The bank had an old card number.";

    const told = await visit(`/en/t/${threadId}/solved-otherwise`, { as: otto, form: { note } });
    const page = await (await visit(`/en/t/${threadId}/solved-otherwise`, { as: otto })).text();
    await visit(`/en/t/${threadId}/solved-otherwise`, { as: otto, form: { wanted: "no" } });

    expect(leadsTo(told)).toBe(`/en/t/${threadId}/${slug}`);
    expect(page).toContain("It is not solved after all");
    const [thread] = await base.db.select().from(threads).where(eq(threads.id, threadId));
    expect(thread!.state).toBe("open");
  });

  test("keeps a note that is too short", async () => {
    const { otto, threadId } = await aThread(base.db);

    const answer = await visit(`/en/t/${threadId}/solved-otherwise`, {
      as: otto,
      form: { note: "Done" },
    });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(">Done</textarea>");
  });

  test("is nobody else's to tell", async () => {
    const { vera, threadId } = await aThread(base.db);

    expect((await visit(`/en/t/${threadId}/solved-otherwise`, { as: vera })).status).toBe(403);
    expect(leadsTo(await visit(`/en/t/${threadId}/solved-otherwise`))).toContain("/en/sign-in");
  });
});
