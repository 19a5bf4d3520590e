import { expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

test("only the asker is told that the question is posted", async () => {
  const { otto, vera, threadId, slug } = await aThread(base.db);
  const address = `/en/t/${threadId}/${slug}?posted=1`;

  const askers = await (await visit(address, { as: otto })).text();
  const others = await (await visit(address, { as: vera })).text();
  const guests = await (await visit(address)).text();

  expect(askers).toContain("Your question is posted");
  expect(others).not.toContain("Your question is posted");
  expect(guests).not.toContain("Your question is posted");
});
