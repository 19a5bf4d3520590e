import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, handleFrom, isOneScript, nameKey } from "#app/content/names.ts";

describe("cleanLine", () => {
  test("keeps what can be seen and composes letters", () => {
    expect(cleanLine("  Äiti\tja \n isä ".normalize("NFD"))).toBe("Äiti ja isä");
    expect(cleanLine("Väinö 👨‍👩‍👧 👩🏽‍💻")).toBe("Väinö 👨‍👩‍👧 👩🏽‍💻");
  });

  test("takes out what can't", () => {
    expect(cleanLine("a\u200bb\u200dc\u2060d\ufeffe\u00adf")).toBe("abcdef");
    expect(cleanLine("a\u202eb\u2066c\u200f")).toBe("abc");
    expect(cleanLine("a\u0000b\u001bc")).toBe("a b c");
    expect(cleanLine("\u3164\u2800\u115f")).toBe("");
    expect(cleanLine("a\ud800b")).toBe("ab");
  });

  test("takes down towers of marks", () => {
    expect(cleanLine(`z${"\u0301".repeat(30)}`).length).toBeLessThanOrEqual(4);
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("nameKey", () => {
  test("is equal for names that look the same", () => {
    expect(nameKey("Ａｄ．Min")).toBe("admin");
    expect(nameKey("AD min.")).toBe("admin");
    expect(nameKey("adm\u200bin")).toBe("admin");
    expect(nameKey("STRASSE")).toBe(nameKey("Straße"));
    expect(nameKey("Äiti".normalize("NFD"))).toBe(nameKey("äiti"));
  });

  test("tells ä from a", () => {
    expect(nameKey("Vara")).not.toBe(nameKey("Värä"));
  });
});

describe("handleFrom", () => {
  test("is short and plain", () => {
    expect(handleFrom("Äiti Öhman")).toBe("aiti-ohman");
    expect(handleFrom("x".repeat(50))).toBe("x".repeat(30));
    expect(handleFrom("Anna")).toBe("anna");
  });

  test("is never empty and never a single letter", () => {
    expect(handleFrom("")).toBe("member");
    expect(handleFrom("💳")).toBe("member");
    expect(handleFrom("x")).toBe("member-x");
  });
});

describe("isOneScript", () => {
  test("lets names of one alphabet pass, digits and signs with them", () => {
    expect(isOneScript("Jörg-Åke 2")).toBe(true);
    expect(isOneScript("Анна")).toBe(true);
    expect(isOneScript("李 Anna")).toBe(true);
  });

  test("notices letters borrowed from another", () => {
    expect(isOneScript("pаypal")).toBe(false);
    expect(isOneScript("Αnna")).toBe(false);
  });
});
