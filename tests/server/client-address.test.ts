import { describe, expect, test } from "vitest";
import { clientAddressFinder } from "#app/server/client-address.ts";

describe("clientAddressFinder", () => {
  test("believes the connection and nothing that is written in a header", () => {
    const find = clientAddressFinder([]);

    expect(find("203.0.113.9", "198.51.100.1")).toBe("203.0.113.9");
    expect(find("::ffff:203.0.113.9", null)).toBe("203.0.113.9");
  });

  test("believes a listed proxy, hop by hop from the right", () => {
    const find = clientAddressFinder(["10.0.0.0/8", "::1"]);

    expect(find("10.1.2.3", "198.51.100.1")).toBe("198.51.100.1");
    expect(find("10.1.2.3", "1.1.1.1, 198.51.100.1, 10.9.9.9")).toBe("198.51.100.1");
    expect(find("::1", "198.51.100.1:4711")).toBe("198.51.100.1");
    expect(find("::1", "[2001:db8::7]:4711")).toBe("2001:db8::7");
    expect(find("203.0.113.9", "198.51.100.1")).toBe("203.0.113.9");
  });

  test("stays with the last address that is one", () => {
    const find = clientAddressFinder(["10.0.0.0/8"]);

    expect(find("10.1.2.3", "unknown")).toBe("10.1.2.3");
    expect(find("10.1.2.3", "' or 1=1, 10.0.0.7")).toBe("10.0.0.7");
    expect(find("10.1.2.3", null)).toBe("10.1.2.3");
    expect(find(undefined, null)).toBe("");
  });
});
