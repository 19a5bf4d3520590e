import { afterAll, expect, test } from "vitest";
import { openRenderer } from "#app/content/rendering.server.ts";
import { importStackExchange } from "#app/forum/stackexchange/import.server.ts";
import { coffeeDump, writeDump } from "#tests/forum/stackexchange/small-dump.ts";
import { withDatabase } from "#tests/support/database.ts";
import { noon } from "#tests/support/people.ts";
import { everyRow } from "#tests/support/personal-data-doors.ts";

const bench = withDatabase();
const renderer = openRenderer(20_000);
afterAll(() => renderer.close());

const card = "4111 1111 1111 1111";
const written = { CreationDate: "2019-03-01T10:00:00.000", Score: 0 };

test("an import replaces personal data everywhere, since nobody can be asked, and counts it", async () => {
  const dump = {
    ...coffeeDump,
    Users: [{ Id: 7, DisplayName: card, Reputation: 1, CreationDate: written.CreationDate }],
    Posts: [
      {
        ...written,
        Id: 30,
        PostTypeId: 1,
        Tags: "",
        Title: `Lost ${card}`,
        Body: "<p>4111 <b>1111</b> 1111 1111, mail otto@firma.fi</p>",
      },
    ],
    PostHistory: [],
    Comments: [{ ...written, Id: 31, PostId: 30, Text: `Is it ${card}?` }],
  };
  const given = { folder: writeDump(dump), site: "coffee.example.org", renderer };

  const summary = await importStackExchange(bench.db, given, noon);

  const rows = (await everyRow(bench.db)).join("\n");
  expect(summary.counts.masked).toBe(4);
  expect(rows).not.toMatch(/4111|1111/);
  expect(rows).toContain("Is it [card number removed]?");
  expect(rows).toContain("otto@firma.fi");
});
