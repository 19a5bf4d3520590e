import { describe, expect, test } from "vitest";
import { displayCookies, readDisplay } from "#app/ui/display.ts";

describe("the reader's display", () => {
  test("is what the cookies say", () => {
    const display = readDisplay("session=abc; theme=dark; text=125; keys=off");

    expect(display).toEqual({ theme: "dark", textSize: "125", shortcuts: "off" });
  });

  test("is the device's own where nothing was chosen", () => {
    expect(readDisplay(null)).toEqual({ theme: "system", textSize: "100", shortcuts: "on" });
  });

  test("takes nothing from a cookie that nobody of ours wrote", () => {
    expect(readDisplay('theme="><script>; text=9999; keys=1; theme')).toEqual({
      theme: "system",
      textSize: "100",
      shortcuts: "on",
    });
  });

  test("is kept for a year, out of reach of scripts, and over https only there", () => {
    const chosen = { theme: "light", textSize: "112", shortcuts: "off", lang: "fi" } as const;

    const open = displayCookies(chosen, false);
    const secure = displayCookies(chosen, true);

    expect(open[0]).toBe("theme=light; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
    expect(open.map((cookie) => cookie.split(";")[0])).toEqual([
      "theme=light",
      "text=112",
      "keys=off",
      "lang=fi",
    ]);
    expect(secure.every((cookie) => cookie.endsWith("; Secure"))).toBe(true);
  });
});
