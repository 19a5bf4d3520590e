import { describe, expect, test } from "vitest";
import { questions, ranking, text } from "./sample.ts";

describe("Ranker", () => {
  test("the question that asks the same in other words comes first", () => {
    const asked = text("Refunded payment is not on my card yet", "The store sent it days ago.");

    const { ranked } = ranking(asked);

    expect(ranked[0]!.id).toBe(1);
    expect(ranked).toHaveLength(questions.length);
  });

  test("a title alone is enough while it is being typed", () => {
    expect(ranking(text("charged twice for an order")).ranked[0]!.id).toBe(8);
  });

  test("misspelled words still meet by their letters", () => {
    expect(ranking(text("verificaton code dosn't come")).ranked[0]!.id).toBe(10);
  });

  test("the same code in quotation marks outweighs other words in common", () => {
    const asked = text("Every call fails since the update", "The phone app shows `ERR-410 gone`.");

    expect(ranking(asked).ranked[0]!.id).toBe(14);
  });

  test("what was answered counts too", () => {
    const answered = questions.map((one, at) =>
      at === 10 ? { ...one, answers: "You can hold kroner, yen and pounds in a wallet." } : one,
    );

    const asked = text("Keeping pounds in the wallet", "Can I hold pounds and kroner?");
    const before = placeOf(11, ranking(asked).ranked);
    const after = placeOf(11, ranking(asked, answered).ranked);

    expect(after).toBe(0);
    expect(after).toBeLessThanOrEqual(before);
  });

  test("a duplicate is shown as the question that it duplicates", () => {
    const { ranked } = ranking(text("refund to card"), questions, new Map([[1, 5]]));

    expect(ranked[0]!.id).toBe(5);
    expect(ranked.map(({ id }) => id)).not.toContain(1);
  });

  test("of bare questions the likest comes first as well", () => {
    const bare = questions.map(({ title }) => text(title));

    expect(ranking(text("shop declined the card"), bare).ranked[0]!.id).toBe(2);
  });

  test("of many candidates letters and answers are compared of the likest, and the best is still first", () => {
    const many = [
      ...Array.from({ length: 150 }, (_, at) => text(`Card number ${at}`, "My card is here.")),
      ...questions,
    ];

    const { ranked } = ranking(text("Refund to my card", "The shop sent the refund."), many);

    expect(ranked[0]!.id).toBe(151);
    expect(ranked).toHaveLength(many.length);
  });

  test("without candidates there is nothing and no confidence", () => {
    expect(ranking(text("refund"), [])).toEqual({ ranked: [], confidence: 0 });
  });

  test("a question without words ranks nothing above the others and is not confident", () => {
    const { ranked, confidence } = ranking(text("?!"));

    expect(new Set(ranked.map(({ score }) => score)).size).toBe(1);
    expect(confidence).toBe(0);
  });
});

describe("confidence", () => {
  test("it is higher for what was asked before than for something else", () => {
    const known = ranking(text("How do I get a refund to my card?")).confidence;
    const foreign = ranking(text("Best pasta recipes with mushrooms")).confidence;

    expect(known).toBeGreaterThan(1);
    expect(foreign).toBeLessThan(0.6);
  });

  test("words that nobody ever wrote make it lower, not higher", () => {
    const plain = ranking(text("bank transfer")).confidence;
    const strange = ranking(text("bank zqxwv blorptang fnordly gribble")).confidence;

    expect(strange).toBeLessThan(plain);
  });
});

const placeOf = (id: number, ranked: readonly { id: number }[]) =>
  ranked.findIndex((one) => one.id === id);
