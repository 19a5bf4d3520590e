import { expect, test } from "vitest";
import { findPersonalData } from "#app/content/personal-data/detection.ts";
import { reviewOf } from "#app/content/personal-data/review.ts";

const review = (typed: Record<string, string | string[]>) =>
  reviewOf(typed, {
    findIn: (text) => findPersonalData(text),
    action: "/en/ask/details",
    wordsFor: ({ kind }) => `[${kind}]`,
  });

test("marks each find where it stands", () => {
  const made = review({ body: "Card 4111 1111 1111 1111, call 040 123 4567!", topic: "3" });

  expect(made?.texts).toEqual([
    {
      name: "body",
      pieces: [
        { text: "Card " },
        { text: "4111 1111 1111 1111", kind: "card" },
        { text: ", call " },
        { text: "040 123 4567", kind: "phone" },
        { text: "!" },
      ],
    },
  ]);
  expect(made?.kinds).toEqual(["card", "phone"]);
});

test("sends the form without finds, with contact data only, or as it was", () => {
  const typed = { body: "Card 4111 1111 1111 1111, call 040 123 4567!", tags: ["a", "b"] };
  const made = review(typed);

  expect(made?.removed).toEqual({ body: "Card [card], call [phone]!", tags: ["a", "b"] });
  expect(made?.kept).toEqual({ body: "Card [card], call 040 123 4567!", tags: ["a", "b"] });
  expect(made?.typed).toEqual(typed);
});

test("offers to keep nothing where nothing may be kept", () => {
  expect(review({ body: "Card 4111 1111 1111 1111" })?.kept).toBeNull();
});

test("is none where no field of its own holds a find", () => {
  expect(review({ body: "4111 1111", tried: "1111 1111" })).toBeNull();
});
