import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isParsable } from "#app/content/nesting.ts";
import { RENDER_LIMITS } from "#app/content/rendering.ts";

const { nesting, lines, characters, commentCharacters } = RENDER_LIMITS;

describe("isParsable", () => {
  test("lets quotes and lists go as deep as the limit and no deeper", () => {
    expect(isParsable(`${"> ".repeat(nesting)}a`, "post")).toBe(true);
    expect(isParsable(`${"> ".repeat(nesting + 1)}a`, "post")).toBe(false);
    expect(isParsable(`${">".repeat(nesting + 1)}a`, "post")).toBe(false);
    expect(isParsable(`${"- ".repeat(nesting)}a`, "post")).toBe(true);
    expect(isParsable(`${"- ".repeat(nesting + 1)}a`, "post")).toBe(false);
    expect(isParsable(`${"1. ".repeat(nesting + 1)}a`, "post")).toBe(false);
    expect(isParsable(`${"> 1) * + ".repeat(nesting / 4)}> a`, "post")).toBe(false);
  });

  test("counts lists that go deeper line by line", () => {
    const stairs = (steps: number) =>
      Array.from({ length: steps }, (_, step) => `${"  ".repeat(step)}- a`).join("\n");

    expect(isParsable(stairs(nesting), "post")).toBe(true);
    expect(isParsable(stairs(nesting + 1), "post")).toBe(false);
  });

  test("forgets the depth when a list comes back up", () => {
    const item = "- a\n  - b\n    - c\n";

    expect(isParsable(item.repeat(50), "post")).toBe(true);
  });

  test("doesn't take rules of stars and dashes for lists", () => {
    expect(isParsable("* ".repeat(40), "post")).toBe(true);
    expect(isParsable("- ".repeat(40), "post")).toBe(true);
    expect(isParsable("*".repeat(200), "post")).toBe(true);
    expect(isParsable("+ ".repeat(40), "post")).toBe(false);
  });

  test("lets text be as long as the limit", () => {
    expect(isParsable("a".repeat(characters), "post")).toBe(true);
    expect(isParsable("a".repeat(characters + 1), "post")).toBe(false);
    expect(isParsable("a".repeat(commentCharacters), "comment")).toBe(true);
    expect(isParsable("a".repeat(commentCharacters + 1), "comment")).toBe(false);
  });

  test("lets a text have as many lines as the limit", () => {
    expect(isParsable("a\n".repeat(lines - 1), "post")).toBe(true);
    expect(isParsable("a\n".repeat(lines), "post")).toBe(false);
  });

  test("lets ordinary writing pass", () => {
    const writing = fc.array(
      fc.constantFrom("Palautus", "- a", "> b", "1. c", "", "    code", "***"),
    );

    fc.assert(
      fc.property(writing, (parts) => {
        expect(isParsable(parts.join("\n"), "post")).toBe(true);
      }),
    );
  });

  test("judges any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(isParsable(text, "post")).toBeTypeOf("boolean");
      }),
    );
  });
});
