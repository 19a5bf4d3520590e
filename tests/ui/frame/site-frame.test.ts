import { describe, expect, test } from "vitest";
import { currentFor } from "#app/ui/frame/site-frame.ts";

describe("the current place in the header", () => {
  test("is the page itself, with or without a slash at its end", () => {
    expect(currentFor("/en/help", "/en/help")).toBe("page");
    expect(currentFor("/en/help", "/en/help/")).toBe("page");
  });

  test("is the part of the site a page belongs to", () => {
    expect(currentFor("/en/help", "/en/help/a/1/refunds")).toBe("true");
    expect(currentFor("/en/questions", "/en/t/1/refunds", ["/en/questions", "/en/t"])).toBe("true");
  });

  test("is nothing elsewhere, also where an address only begins alike", () => {
    expect(currentFor("/en/help", "/en")).toBeUndefined();
    expect(currentFor("/en/help", "/en/helpers")).toBeUndefined();
  });
});
