import { describe, expect, test } from "vitest";
import { addressOf, narrowingOf, noFilters, requestFrom } from "#app/search/filters.ts";
import { parseQuery } from "#app/search/query.ts";
import { noon } from "#tests/support/people.ts";

const read = (address: string) => requestFrom(new URLSearchParams(address));

describe("requestFrom", () => {
  test("reads every filter", () => {
    const request = read(
      "q=late+refund&show=solved&topic=Refunds&tag=card&lang=fi&by=@Otto&time=year&sort=newest&page=2",
    );

    expect(request).toEqual({
      q: "late refund",
      show: "solved",
      topic: "refunds",
      tag: "card",
      lang: "fi",
      by: "otto",
      time: "year",
      sort: "newest",
      page: 2,
    });
  });

  test.each([
    "show=hidden",
    "lang=English",
    "time=never",
    "sort=worst",
    "page=6",
    "page=0",
    "page=x",
    "tag=%00",
  ])("takes %s for nothing", (address) => {
    expect(read(address)).toEqual({ ...noFilters, q: "", page: 1 });
  });
});

test("addressOf leaves out what is as usual, and says the rest as it is read", () => {
  const request = read("q=refund&show=open&page=2&time=any");
  const address = Object.entries(addressOf(request)).filter(([, value]) => value !== null);

  expect(address).toEqual([
    ["q", "refund"],
    ["show", "open"],
    ["page", "2"],
  ]);
});

describe("narrowingOf", () => {
  test("joins what was chosen and what was typed", () => {
    const query = parseQuery("refund is:solved tag:card by:otto topic:refunds");

    const narrowing = narrowingOf({ ...noFilters, tag: "late", time: "week" }, query, noon);

    expect(narrowing).toEqual({
      shows: ["solved"],
      topics: ["refunds"],
      tags: ["late", "card"],
      lang: null,
      by: ["otto"],
      since: new Date(noon.getTime() - 7 * 86_400_000),
    });
  });
});
