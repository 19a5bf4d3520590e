import { beforeEach, expect, test } from "vitest";
import { replaceInProcess } from "#app/platform/process.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { aWorld } from "#tests/support/world.ts";

const bench = withDatabase();
withRenderer();
beforeEach(() => replaceInProcess("contributors", undefined));

test("who helps is told by name and number, of each period and topic, and without an address", async () => {
  await aWorld(bench.db);

  const { document, html } = await openPage("/fi/contributors?period=all&topic=payments");

  expect(wordsOf(document, ".league .muted")).toEqual(["1 ratkaisu"]);
  expect(linksOf(document, ".league a")).toEqual(["/fi/u/vera"]);
  expect(linksOf(document, ".tabs a")).toEqual([
    "/fi/contributors?period=week&topic=payments",
    "/fi/contributors?topic=payments",
    "/fi/contributors?period=all&topic=payments",
  ]);
  expect(html).not.toContain("@example.com");
  expect(document.querySelector("meta[name=robots]")).not.toBeNull();
});

test("where nobody helped there is a way on", async () => {
  await aWorld(bench.db);

  const { document, status } = await openPage("/en/contributors?topic=nothing-like-it&period=week");

  expect(status).toBe(200);
  expect(linksOf(document, ".empty a")).toEqual(["/en/questions?state=needs-answer"]);
});
