import { describe, expect, test } from "vitest";
import { emailKey } from "#app/accounts/emails.ts";

describe("emailKey", () => {
  test("is one for all spellings of a mailbox", () => {
    const spellings = [
      "Otto@Example.com",
      " otto@example.com ",
      "ｏｔｔｏ@example.com",
      "otto@EXAMPLE.COM.",
    ];

    expect(new Set(spellings.map(emailKey))).toEqual(new Set(["otto@example.com"]));
  });

  test("keeps dots and plus signs of the mailbox", () => {
    expect(emailKey("o.tto+shop@example.com")).toBe("o.tto+shop@example.com");
  });

  test("writes a host of other letters as mail servers do", () => {
    expect(emailKey("otto@München.example")).toBe("otto@xn--mnchen-3ya.example");
  });

  test.for([
    "",
    "otto",
    "@example.com",
    "otto@",
    "otto@example",
    "otto@example..com",
    "otto@-example.com",
    ".otto@example.com",
    "ot..to@example.com",
    "otto h@example.com",
    "otto@example.com\nbcc:x@example.com",
    "otto@127.0.0.1",
    "otto@[::1]",
    "otto@example.com/path",
    "a@b@example.com",
    `${"o".repeat(65)}@example.com`,
    `otto@${"e".repeat(63)}.${"e".repeat(63)}.${"e".repeat(63)}.${"e".repeat(63)}.com`,
  ])("is nothing for %j", (typed) => {
    expect(emailKey(typed)).toBeNull();
  });

  test("has a mailbox of 64 characters or fewer", () => {
    expect(emailKey(`${"o".repeat(64)}@example.com`)).not.toBeNull();
  });
});
