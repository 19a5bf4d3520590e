import { describe, expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

withDatabase();

describe("the bare address", () => {
  test("leads to Finnish for a Finnish browser", async () => {
    const answer = await visit("/", { headers: { "Accept-Language": "fi-FI,fi;q=0.9,en;q=0.5" } });

    expect(leadsTo(answer)).toBe("/fi");
  });

  test("follows the cookie before the browser", async () => {
    const answer = await visit("/", { headers: { "Accept-Language": "fi", Cookie: "lang=en" } });

    expect(leadsTo(answer)).toBe("/en");
  });

  test("survives a header that is no language", async () => {
    const answer = await visit("/", { headers: { "Accept-Language": ";;,*;q=x,--" } });

    expect(leadsTo(answer)).toBe("/en");
  });
});

describe("an address of nothing", () => {
  test("answers 404", async () => {
    expect((await visit("/en/no/such/page")).status).toBe(404);
    expect((await visit("/sv")).status).toBe(404);
  });
});
