import { afterEach, describe, expect, test } from "vitest";
import { noFilters } from "#app/search/filters.ts";
import {
  DESK_LIMITS,
  openSearchDesk,
  search,
  type SearchDesk,
} from "#app/search/search-desk.server.ts";
import { withDatabase } from "#tests/support/database.ts";

const bench = withDatabase();
let desk: SearchDesk | undefined;

afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

const request = { ...noFilters, q: "refund", page: 1 };

describe("a search", () => {
  test("is answered in its own process where no thread was opened for it", async () => {
    const answer = await search(bench.db, "site", { request, locale: "en" });

    expect(answer).toMatchObject({ total: 0, results: [] });
  });

  test("beyond those that may wait is told at once that it is too slow", async () => {
    desk = openSearchDesk();
    const waiting = Array.from({ length: DESK_LIMITS.waiting }, () =>
      desk!.ask("suggestions", { typed: "refund", locale: "en" }),
    );

    expect(await desk.ask("suggestions", { typed: "one more", locale: "en" })).toBe("too-slow");

    await Promise.allSettled(waiting);
  });

  test("whose thread is closed meanwhile is told so, not left waiting", async () => {
    desk = openSearchDesk();
    const asked = desk.ask("site", { request, locale: "en" });

    await desk.close();

    expect(await asked).toBe("too-slow");
  });
});
