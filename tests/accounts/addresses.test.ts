import { describe, expect, test } from "vitest";
import { visitorOf } from "#app/accounts/addresses.ts";

describe("visitorOf", () => {
  test("tells IPv4 addresses apart", () => {
    expect(visitorOf("192.0.2.1")).toBe("192.0.2.1");
    expect(visitorOf("192.0.2.1")).not.toBe(visitorOf("192.0.2.2"));
  });

  test("takes the first 64 bits of IPv6 for one household", () => {
    expect(visitorOf("2001:db8:1:2::1")).toBe("2001:db8:1:2::/64");
    expect(visitorOf("2001:DB8:1:2:ffff:ffff:ffff:ffff")).toBe("2001:db8:1:2::/64");
    expect(visitorOf("2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
    expect(visitorOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
    expect(visitorOf("::1")).toBe("0:0:0:0::/64");
  });

  test("counts what is no address as one visitor", () => {
    expect(visitorOf("")).toBe("unknown");
    expect(visitorOf("not:an:address")).toBe("unknown");
  });
});
