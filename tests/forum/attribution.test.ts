import { describe, expect, test } from "vitest";
import { attributionOf, licenceHref } from "#app/forum/attribution.ts";

const post = {
  kind: "comment" as const,
  sourceId: 5,
  licence: "CC BY-SA 3.0",
  authorName: "jo",
  isChanged: false,
  host: "beer.example",
  siteName: "Beer",
  isAttributable: true,
};

describe("attributionOf", () => {
  test("gives a comment the address of its post on the site", () => {
    const { href } = attributionOf(post, { kind: "answer", sourceId: 3 }, undefined);

    expect(href).toBe("https://beer.example/a/3#comment5");
  });

  test("gives a comment no address where its post's is not known", () => {
    expect(attributionOf(post, undefined, undefined).href).toBeNull();
  });

  test("makes no link out of a name that is no host", () => {
    for (const host of [
      "folder",
      "a b.example",
      "x.example/evil",
      "x.example:80",
      "@x.example",
      "",
    ])
      expect(
        attributionOf({ ...post, kind: "question", host }, undefined, undefined).href,
      ).toBeNull();
  });

  test("links to the author only on the author's own site", () => {
    const author = { handle: "jo", name: "Jo", badge: null };
    const from = (host: string) =>
      attributionOf(post, undefined, { ...author, source: { host, id: 4 } }).authorHref;

    expect(from("beer.example")).toBe("https://beer.example/users/4");
    expect(from("wine.example")).toBeNull();
  });
});

test("a licence has an address only where its version is known", () => {
  expect(licenceHref("CC BY-SA 4.0")).toBe("https://creativecommons.org/licenses/by-sa/4.0/");
  expect(licenceHref("CC BY-SA")).toBeNull();
  expect(licenceHref(null)).toBeNull();
});
