import { describe, expect, test } from "vitest";
import { deviceFrom } from "#app/accounts/devices.ts";

describe("deviceFrom", () => {
  test("names browser and system as their owner would", () => {
    expect(
      deviceFrom("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
    ).toBe("Firefox, Linux");
    expect(
      deviceFrom(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
      ),
    ).toBe("Edge, Windows");
    expect(
      deviceFrom(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
      ),
    ).toBe("Safari, iPhone");
  });

  test("says nothing for what does not say what it is", () => {
    expect(deviceFrom(null)).toBe("");
    expect(deviceFrom("<script>alert(1)</script>")).toBe("");
  });
});
