import { describe, expect, test } from "vitest";
import {
  asksNotToBeFollowed,
  carriedKeyIn,
  isAhead,
  isJourneyKey,
  journeyCookie,
  keptKeyIn,
} from "#app/insight/journey-key.ts";

const key = "abcdefghijklmnopqrstuv";
const request = (address: string, headers: Record<string, string> = {}) =>
  new Request(`http://tuki.test${address}`, { headers });

describe("the key of a journey", () => {
  test("is 22 characters that fit an address", () => {
    expect(isJourneyKey(key)).toBe(true);
    expect(isJourneyKey(`${key}w`)).toBe(false);
    expect(isJourneyKey(key.slice(1))).toBe(false);
    expect(isJourneyKey("<script>alert(1)</scri")).toBe(false);
  });

  test("is carried by a form, by the address, or by that of the page before, in this order", () => {
    const form = new FormData();
    form.set("j", key.toUpperCase());
    const from = request(`/en/ask?j=${key}`);

    expect(carriedKeyIn(from, form)).toBe(key.toUpperCase());
    expect(carriedKeyIn(from)).toBe(key);
    expect(carriedKeyIn(request("/en/ask", { Referer: `http://tuki.test/en/t/1?j=${key}` }))).toBe(
      key,
    );
  });

  test("is not taken from another site, and not where there is none", () => {
    expect(carriedKeyIn(request("/en/ask", { Referer: `http://other.test/?j=${key}` }))).toBeNull();
    expect(carriedKeyIn(request("/en/ask", { Referer: "no address" }))).toBeNull();
    expect(carriedKeyIn(request("/en/ask?j=short"))).toBeNull();
  });
});

describe("the cookie of a journey", () => {
  test("is read back as it was set, and is out of reach of scripts and other sites", () => {
    const cookie = journeyCookie(key, { days: 30, isSecure: true });

    expect(keptKeyIn(`theme=dark; ${cookie.split(";")[0]}`)).toBe(key);
    expect(cookie).toBe(`journey=${key}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure`);
  });

  test("is taken back with no time to live", () => {
    expect(journeyCookie(null, { days: 30, isSecure: false })).toContain(
      "journey=; Path=/; Max-Age=0",
    );
    expect(keptKeyIn("journey=")).toBeNull();
  });
});

describe("a browser", () => {
  test("says in two ways that it is not to be followed", () => {
    expect(asksNotToBeFollowed(new Headers({ DNT: "1" }))).toBe(true);
    expect(asksNotToBeFollowed(new Headers({ "Sec-GPC": "1" }))).toBe(true);
    expect(asksNotToBeFollowed(new Headers({ DNT: "0" }))).toBe(false);
    expect(asksNotToBeFollowed(new Headers())).toBe(false);
  });

  test("says when it fetches ahead", () => {
    expect(isAhead(new Headers({ "Sec-Purpose": "prefetch;prerender" }))).toBe(true);
    expect(isAhead(new Headers({ Purpose: "prefetch" }))).toBe(true);
    expect(isAhead(new Headers())).toBe(false);
  });
});
