import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differencesBetween, type Difference } from "#app/content/differences.ts";

const before = (changes: Difference[]) =>
  changes.map(({ kind, text }) => (kind === "added" ? "" : text)).join("");
const after = (changes: Difference[]) =>
  changes.map(({ kind, text }) => (kind === "removed" ? "" : text)).join("");

describe("differencesBetween", () => {
  test("compares word by word, with Finnish letters as letters", () => {
    expect(differencesBetween("Palautus ei näy tilillä.", "Palautus ei näy tililläni.")).toEqual([
      { kind: "same", text: "Palautus ei näy " },
      { kind: "removed", text: "tilillä" },
      { kind: "added", text: "tililläni" },
      { kind: "same", text: "." },
    ]);
  });

  test("finds nothing between equal texts", () => {
    expect(differencesBetween("a b", "a b")).toEqual([{ kind: "same", text: "a b" }]);
    expect(differencesBetween("", "")).toEqual([]);
  });

  test("tells texts without anything in common as one replacement", () => {
    const changes = differencesBetween("a ".repeat(5_000), "b\n".repeat(5_000));

    expect(changes.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  test("still compares a small change of a text of 30,000 characters by words", () => {
    const long = "Sana ".repeat(6_000);

    expect(differencesBetween(long, `${long}lisää`).at(-1)).toEqual({
      kind: "added",
      text: "lisää",
    });
    expect(differencesBetween(long, `${long}lisää`).length).toBe(2);
  });

  test("loses nothing of either text", () => {
    const texts = fc.array(fc.constantFrom("a", "ä", " ", "\n", "sana", ".", "  ", "👩🏽‍💻"), {
      maxLength: 60,
    });

    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const changes = differencesBetween(one.join(""), other.join(""));

        expect(before(changes)).toBe(one.join(""));
        expect(after(changes)).toBe(other.join(""));
      }),
    );
  });
});
