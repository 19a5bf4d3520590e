import { describe, expect, test } from "vitest";
import { draftCookie, endDraftCookie, guestKeyIn } from "#app/forum/draft-cookie.ts";

const key = "k".repeat(43);

describe("the cookie of a guest's drafts", () => {
  test("comes back from the browser", () => {
    const [pair] = draftCookie(key, { isSecure: false }).split(";");

    expect(guestKeyIn(`lang=fi; ${pair}; theme=dark`)).toBe(key);
  });

  test("is for the server alone, and for safe connections where there are such", () => {
    expect(draftCookie(key, { isSecure: false })).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(draftCookie(key, { isSecure: true })).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
  });

  test("ends at once when it is taken back", () => {
    expect(endDraftCookie({ isSecure: false })).toContain("draft=; Path=/; Max-Age=0");
  });

  test("is not read where it cannot be ours", () => {
    expect(guestKeyIn(null)).toBeNull();
    expect(guestKeyIn("draft=")).toBeNull();
    expect(guestKeyIn(`draft=${"k".repeat(42)}`)).toBeNull();
    expect(guestKeyIn(`draft=${"'".repeat(43)}`)).toBeNull();
    expect(guestKeyIn(`xdraft=${key}`)).toBeNull();
  });
});
