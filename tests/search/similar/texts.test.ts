import { describe, expect, test } from "vitest";
import { comparedText, quotedIn, TEXT_LIMITS } from "#app/search/similar/texts.ts";
import { text } from "./sample.ts";

describe("quotedIn", () => {
  test("words in quotation marks of every kind and in backticks are quoted", () => {
    const found = quotedIn("He said \"one\", “two” and ‘three’, then `four()` or 'five'.");

    expect(found.split(/\s+/)).toEqual(["one", "two", "three", "four()", "five"]);
  });

  test("an apostrophe quotes nothing", () => {
    expect(quotedIn("I don't know the bank's name, it's James' bank")).toBe("");
  });
});

describe("comparedText", () => {
  test("a banner that names the original is not compared", () => {
    const asked = text("Refund", "Possible Duplicate: Where is my refund?\nThe shop sent it.");

    expect(comparedText(asked).body).toBe("The shop sent it.");
  });

  test("only the beginning of a long text is looked at", () => {
    const long = "a ".repeat(20_000);

    const { title, body, answers } = comparedText(text(long, long, long));

    expect([title, body, answers].map((part) => part.length)).toEqual([
      TEXT_LIMITS.title,
      TEXT_LIMITS.body,
      TEXT_LIMITS.answers,
    ]);
  });
});
