import { describe, expect, test } from "vitest";
import { cursorOf, placeFrom } from "#app/forum/cursor.ts";
import { filtersFrom, fromOf, queryOf } from "#app/forum/listing.ts";
import { noon } from "#tests/support/people.ts";

const filters = (query: string) => filtersFrom(new URLSearchParams(query));

describe("a place in a list", () => {
  test("comes back from its word as it was", () => {
    const place = { at: noon, id: 2_147_483_647 };

    expect(placeFrom(cursorOf(place))).toEqual(place);
  });

  test("that no word stands for is the beginning", () => {
    for (const word of ["", "1", "a-b-c", "zzzzzzzzz-zzzzzz", "1-0", "é-1", "x".repeat(99)])
      expect(placeFrom(word)).toBeNull();
    expect(placeFrom(null)).toBeNull();
  });

  test("is read from an address, forward before back", () => {
    const word = cursorOf({ at: noon, id: 3 });

    expect(fromOf(new URLSearchParams({ after: word }))).toEqual({ after: { at: noon, id: 3 } });
    expect(fromOf(new URLSearchParams({ before: word }))).toEqual({ before: { at: noon, id: 3 } });
    expect(fromOf(new URLSearchParams({ after: "%", before: "-" }))).toBeNull();
  });
});

describe("the filters of an address", () => {
  test("come back as the address that asks for them", () => {
    const query = {
      show: "following",
      topic: "cards",
      state: "solved",
      lang: "fi",
      tag: "c++,iban",
      time: "month",
      sort: "active",
    };

    expect(queryOf(filters(new URLSearchParams(query).toString()))).toEqual(query);
  });

  test("that make no sense are not there", () => {
    const asked = filters(
      `state=any%27--&sort=best&lang=english&tag=${"x".repeat(36)}&topic=%20&time=toString`,
    );

    expect(Object.values(queryOf(asked)).filter(Boolean)).toEqual([]);
  });

  test("know tags in lower case only", () => {
    expect(filters("tag=IBAN").tag).toBe("iban");
  });

  test("know several tags, each once, and leave out what can be none", () => {
    expect(filters("tag=Fee%2C+iban%2C+fee%2C+%3F%3F").tag).toBe("fee,iban");
  });
});
