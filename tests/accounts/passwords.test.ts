import { describe, expect, test } from "vitest";
import { findPasswordProblem } from "#app/accounts/passwords.ts";

const otto = { displayName: "Otto Hämäläinen", email: "otto.h@example.com", handle: "otto" };

describe("a new password", () => {
  test("has twelve characters or more", () => {
    expect(findPasswordProblem("elevenchars")).toEqual({
      key: "accounts.password-short",
      values: { least: 12 },
    });
    expect(findPasswordProblem("twelve-chars")).toBeNull();
  });

  test("has 128 characters or fewer", () => {
    expect(findPasswordProblem("x".repeat(128))).toBeNull();
    expect(findPasswordProblem("x".repeat(129))).toEqual({
      key: "accounts.password-long",
      values: { most: 128 },
    });
  });

  test("is counted in characters, however they were typed", () => {
    expect(findPasswordProblem("ä".repeat(12).normalize("NFD"))).toBeNull();
    expect(findPasswordProblem("ä".repeat(11).normalize("NFD"))).toMatchObject({
      key: "accounts.password-short",
    });
    expect(findPasswordProblem("🦊".repeat(11))).toMatchObject({ key: "accounts.password-short" });
    expect(findPasswordProblem("🦊".repeat(12))).toBeNull();
  });

  test("that is empty is called missing", () => {
    expect(findPasswordProblem("")).toBe("accounts.password-missing");
  });

  test("may have spaces and no digit", () => {
    expect(findPasswordProblem("lantern sesame boat")).toBeNull();
  });
});

describe("one's own name", () => {
  test("is no password, whole or in parts", () => {
    expect(findPasswordProblem("Otto Hämäläinen", otto)).toBe("accounts.password-own-name");
    expect(findPasswordProblem("hämäläinen-otto-1", otto)).toBe("accounts.password-own-name");
  });

  test("is no password as an e-mail address", () => {
    expect(findPasswordProblem("otto.h@example.com", otto)).toBe("accounts.password-own-name");
  });

  test("is no password with seven more characters, and one with eight", () => {
    expect(findPasswordProblem("hämäläinen1234567", otto)).toBe("accounts.password-own-name");
    expect(findPasswordProblem("hämäläinen12345678", otto)).toBeNull();
  });

  test("of two letters does not count", () => {
    expect(findPasswordProblem("momomomomomo", { displayName: "Mo", handle: "mo" })).toBeNull();
  });
});
