import { describe, expect, test } from "vitest";
import {
  cleanDisplayName,
  findNameProblem,
  handleStem,
  isReservedName,
  numberedHandle,
} from "#app/accounts/names.ts";

describe("a display name", () => {
  test("has two to forty characters", () => {
    const problem = { key: "accounts.name-length", values: { least: 2, most: 40 } };
    expect(findNameProblem("O")).toEqual(problem);
    expect(findNameProblem("Mo")).toBeNull();
    expect(findNameProblem("x".repeat(40))).toBeNull();
    expect(findNameProblem("x".repeat(41))).toEqual(problem);
  });

  test("loses what nobody sees", () => {
    expect(cleanDisplayName(" Ot\u200bto\u202e \n H. ")).toBe("Otto H.");
  });

  test("needs a letter or digit", () => {
    expect(findNameProblem("...")).toBe("accounts.name-without-letters");
    expect(findNameProblem("🦊🦊")).toBe("accounts.name-without-letters");
  });

  test("keeps to one alphabet", () => {
    expect(findNameProblem("Pаul")).toBe("accounts.name-scripts");
    expect(findNameProblem("Мария")).toBeNull();
    expect(findNameProblem("Åsa Öst")).toBeNull();
  });

  test("holds no address", () => {
    expect(findNameProblem("otto@example.com")).toBe("accounts.name-signs");
    expect(findNameProblem("https://example.com")).toBe("accounts.name-signs");
    expect(findNameProblem("<b>Otto</b>")).toBe("accounts.name-signs");
  });

  test("that sounds official is for the site's own people", () => {
    expect(findNameProblem("Tuki Support")).toBe("accounts.name-reserved");
    expect(findNameProblem("Tuki Support", { mayBeOfficial: true })).toBeNull();
  });
});

describe("a reserved name", () => {
  test.for([
    "admin",
    "ADMIN",
    "A d m i n",
    "ad-min",
    "4dm1n",
    "ａｄｍｉｎ",
    "admin 7",
    "Admin Anna",
    "tuki",
    "Tuki-Team",
    "Moderator",
    "Customer Service",
    "Former member",
    "Ylläpitäjä",
    "ylläpito",
    "Asiakaspalvelu Liisa",
    "Entinen jäsen",
  ])("is recognised as %s", (name) => {
    expect(isReservedName(name)).toBe(true);
  });

  test.for(["Otto", "Adminia Rossi", "Newton", "Teemu", "Guestave", "Tukiainen", "Modesty"])(
    "is not %s",
    (name) => {
      expect(isReservedName(name)).toBe(false);
    },
  );
});

describe("a handle", () => {
  test("is made of plain letters, digits and dashes", () => {
    expect(handleStem("Åsa Öst-Mäki")).toBe("asa-ost-maki");
    expect(handleStem("Otto H.")).toBe("otto-h");
  });

  test("has two to twenty-four characters", () => {
    expect(handleStem("x".repeat(40))).toHaveLength(24);
    expect(handleStem("李")).toMatch(/^[a-z0-9_-]{2,24}$/);
    expect(handleStem("Ö1")).toBe("o1");
  });

  test("sounds official for the site's own people only", () => {
    expect(handleStem("Administratör")).toBe("member");
    expect(handleStem("Tuki Team", { mayBeOfficial: true })).toBe("tuki-team");
  });

  test("takes a number where it is taken, and stays short enough", () => {
    expect(numberedHandle("otto", 1)).toBe("otto");
    expect(numberedHandle("otto", 2)).toBe("otto-2");
    expect(numberedHandle("x".repeat(24), 12)).toBe(`${"x".repeat(21)}-12`);
  });
});
