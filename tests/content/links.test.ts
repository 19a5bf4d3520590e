import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLink, readPicture } from "#app/content/links.ts";

const hosts = ["tuki.test"];
const key = "abcdefghijklmnopqrstuvwxyz-640x360.webp";

describe("readLink", () => {
  test("knows other sites, mail and our own pages", () => {
    expect(readLink("https://other.test/a?b#c", hosts)).toEqual({
      href: "https://other.test/a?b#c",
      kind: "foreign",
    });
    expect(readLink("HTTP://other.test", hosts)).toEqual({
      href: "http://other.test/",
      kind: "foreign",
    });
    expect(readLink("mailto:a@other.test", hosts)?.kind).toBe("mail");
    expect(readLink("/fi/t/1/ä?b=1#post-2", hosts)).toEqual({
      href: "/fi/t/1/%C3%A4?b=1#post-2",
      kind: "own",
    });
    expect(readLink("#post-2", hosts)).toEqual({ href: "#post-2", kind: "own" });
  });

  test("writes an address of our own host as a path", () => {
    expect(readLink("https://tuki.test/en/t/1?a#b", hosts)).toEqual({
      href: "/en/t/1?a#b",
      kind: "own",
    });
    expect(readLink("https://tuki.test.evil.test/", hosts)?.kind).toBe("foreign");
    expect(readLink("https://eviltuki.test/", hosts)?.kind).toBe("foreign");
  });

  test("takes the lure out of an address with a user name", () => {
    expect(readLink("https://tuki.test@other.test/", hosts)?.href).toBe("https://other.test/");
    expect(readLink("https://tuki.test:x@other.test/", hosts)?.href).toBe("https://other.test/");
  });

  test("refuses paths that leave the site", () => {
    const lures = [
      "//other.test",
      "/\\other.test",
      "///other.test",
      "/\t/other.test",
      "/.//other.test",
    ];
    const more = ["\\\\other.test", "/..//other.test", "https://tuki.test//other.test", "/a\\b"];

    expect([...lures, ...more].map((lure) => readLink(lure, hosts))).toEqual(
      [...lures, ...more].map(() => null),
    );
  });

  test("refuses everything that isn't for reading or writing to", () => {
    const others = [
      "javascript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///x",
      "tel:1",
      "ftp://x",
    ];
    const broken = [
      "",
      "other.test",
      "a/b",
      "https://",
      "https:other.test",
      "http://[",
      "java\nscript:x",
      "?a",
    ];

    expect([...others, ...broken].filter((address) => readLink(address, hosts))).toEqual([]);
  });

  test("never gives an own address that a browser takes to another site", () => {
    const pieces = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "\t",
      "\n",
      "@",
      ":",
      "//",
      "other.test",
      "%2f",
      "?",
      "#",
      "a",
    );

    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 }))), (parts) => {
        const link = readLink(parts.join(""), hosts);

        const host = new URL(link?.href ?? "", "https://tuki.test/en/").host;
        expect(link?.kind === "own" ? host : "tuki.test").toBe("tuki.test");
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("readPicture", () => {
  test("knows own pictures and their size", () => {
    expect(readPicture(`/uploads/${key}`, hosts)).toEqual({
      src: `/uploads/${key}`,
      width: 640,
      height: 360,
    });
    expect(readPicture(`https://tuki.test/uploads/${key}`, hosts)?.src).toBe(`/uploads/${key}`);
  });

  test("knows no picture anywhere else", () => {
    const others = [
      `https://other.test/uploads/${key}`,
      `/uploads/${key}?x`,
      `/uploads/a/${key}`,
      `/uploads/${key.toUpperCase()}`,
      "/uploads/a.png",
      "/uploads/abcdefghijklmnopqrstuvwxyz-640x360.svg",
      "/en/t/1",
      "javascript:alert(1)",
    ];

    expect(others.filter((address) => readPicture(address, hosts))).toEqual([]);
  });
});
