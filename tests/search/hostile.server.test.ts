import { beforeEach, expect, test } from "vitest";
import { requestFrom } from "#app/search/filters.ts";
import { queueDocument } from "#app/search/queue.server.ts";
import { searchSite } from "#app/search/results.server.ts";
import { suggest } from "#app/search/suggesting.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { hostileQueries } from "#tests/support/hostile-queries.ts";
import { noon } from "#tests/support/people.ts";
import { indexed } from "#tests/support/search.ts";
import { aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();

beforeEach(async () => {
  const topicId = (await aTopic(bench.db, "refunds")).id;
  for (const title of ["Where is my refund?", "Käyttäjä ei pääse sisään", "x-99 NEAR OR AND €"]) {
    const { id } = await aThread(bench.db, { topicId, title });
    await bench.db.transaction((tx) =>
      queueDocument(tx, { kind: "thread", subjectId: id }, { withdraws: false, at: noon }),
    );
  }
  await indexed(bench.db);
});

test("no query breaks the search or holds it up", async () => {
  const slow: string[] = [];

  for (const q of hostileQueries(120)) {
    const request = requestFrom(new URLSearchParams({ q, tag: q, by: q, lang: q, page: q }));
    const started = performance.now();
    await searchSite(bench.db, { ...request, tag: null, by: null }, { locale: "fi", now: noon });
    await searchSite(bench.db, request, { locale: "en", now: noon });
    await suggest(bench.db, q, "fi");
    if (performance.now() - started > 3_000) slow.push(q.slice(0, 60));
  }

  expect(slow).toEqual([]);
});
