import { describe, expect, test } from "vitest";
import { foldText, originalRange } from "#app/content/personal-data/folding.ts";

describe("foldText", () => {
  test("reads digits of any script, dashes, blanks and dots as the plain ones", () => {
    expect(foldText("４２ 𝟜𝟚 ٤٢ ४२").text).toBe("42 42 42 42");
    expect(foldText("1\u20132\u22123\u00a04\u30025").text).toBe("1-2-3 4.5");
  });

  test("leaves out what has no width, and strokes over digits", () => {
    expect(foldText("4\u200b2\u00ad4\u20602").text).toBe("4242");
    expect(foldText("4\u03362\u0336").text).toBe("42");
  });

  test("leaves out frames and strokes, and tags of copied text", () => {
    expect(foldText("4\ufe0f\u20e32\ufe0f\u20e3 A\u0336").text).toBe("42 A");
    expect(foldText("4<b>2</b><br/>4 < 2 <i x>").text).toBe("42\n4 < 2 <i x>");
  });

  test("decodes entities and escapes of addresses, and lets other signs be", () => {
    expect(foldText("&#52;&#x32;&nbsp;%34%32 50 % &copy; %zz").text).toBe("42 42 50 % &copy; %zz");
  });

  test("knows the way back", () => {
    const typed = "a&#52;&#50;b";
    const { start, end } = originalRange(foldText(typed), 1, 2);

    expect(typed.slice(start, end)).toBe("&#52;&#50;");
  });
});
