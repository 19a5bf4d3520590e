import { describe, expect, test } from "vitest";
import { dayOf, firstOfDays, hourOf, isReading } from "#app/platform/views.ts";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const reading = (own: Partial<Parameters<typeof isReading>[0]> = {}) =>
  isReading({ method: "GET", userAgent: firefox, purpose: null, ...own });

describe("isReading", () => {
  test("is a browser that asks for the page", () => {
    expect(reading()).toBe(true);
    expect(
      reading({ userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1" }),
    ).toBe(true);
  });

  test.for([
    null,
    "",
    "curl/8.5.0",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    "facebookexternalhit/1.1",
    "Mozilla/5.0 AppleWebKit/537.36 HeadlessChrome/130.0 Safari/537.36",
    "Mozilla/5.0 (compatible; AhrefsBot/7.0)",
  ])("is not the machine that calls itself %s", (userAgent) => {
    expect(reading({ userAgent })).toBe(false);
  });

  test("is not asking for headers alone, and not loading ahead", () => {
    expect(reading({ method: "HEAD" })).toBe(false);
    expect(reading({ purpose: "prefetch;prerender" })).toBe(false);
    expect(reading({ purpose: "prefetch" })).toBe(false);
  });
});

test("an hour and a day begin where UTC's do", () => {
  const late = new Date("2026-05-04T23:59:59.999Z");
  const early = new Date("2026-05-05T00:00:00.000Z");

  expect(hourOf(early) - hourOf(late)).toBe(1);
  expect([dayOf(late), dayOf(early)]).toEqual(["2026-05-04", "2026-05-05"]);
  expect(firstOfDays(30, early)).toBe("2026-04-06");
  expect(firstOfDays(1, early)).toBe("2026-05-05");
});
