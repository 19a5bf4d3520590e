import { describe, expect, test } from "vitest";
import { below, picturesMarkdown } from "#app/forum/pictures.ts";

const otherwise = "Picture";

describe("picturesMarkdown", () => {
  test("says the writer's words to those who can't see it", () => {
    expect(picturesMarkdown(["/uploads/a.png"], { alt: "The wallet", otherwise })).toBe(
      "![The wallet](/uploads/a.png)",
    );
  });

  test("numbers several, and has a word where nothing was described", () => {
    expect(picturesMarkdown(["/uploads/a.png", "/uploads/b.png"], { alt: " ", otherwise })).toBe(
      "![Picture 1](/uploads/a.png)\n\n![Picture 2](/uploads/b.png)",
    );
  });

  test("lets no description end the picture or begin a link", () => {
    const alt = "x](https://evil.example) ![y\n<b>";

    expect(picturesMarkdown(["/uploads/a.png"], { alt, otherwise })).toBe(
      "![x (https://evil.example) y b](/uploads/a.png)",
    );
  });
});

describe("below", () => {
  test("keeps a paragraph between", () => {
    expect(below("Text\n", "![x](y)")).toBe("Text\n\n![x](y)\n");
    expect(below(" ", "![x](y)")).toBe("![x](y)");
    expect(below("Text\n", "")).toBe("Text\n");
  });
});
