import { describe, expect, test } from "vitest";
import { askFieldShown, inLanguage, readAskFields, type AskField } from "#app/forum/ask-fields.ts";

const paidWith: AskField = {
  key: "paid-with",
  label: { en: "How was it paid?", fi: "Miten maksu maksettiin?" },
  required: true,
  options: [
    { en: "Debit card", fi: "Pankkikortti" },
    { en: "Bank transfer", fi: "Tilisiirto" },
  ],
};
const waiting: AskField = { key: "waiting", label: { en: "How long?" }, required: false };

describe("readAskFields", () => {
  test("takes an option in any language and stores it in one", () => {
    const read = readAskFields([paidWith, waiting], {
      "paid-with": " Tilisiirto ",
      waiting: "12 days",
    });

    expect(read).toEqual({
      values: { "paid-with": "Bank transfer", waiting: "12 days" },
      problems: {},
    });
  });

  test("misses what is required and nothing else", () => {
    expect(readAskFields([paidWith, waiting], {})).toEqual({
      values: {},
      problems: { "field-paid-with": "forum.ask-field-missing" },
    });
  });

  test("refuses what is no option", () => {
    expect(readAskFields([paidWith], { "paid-with": "Gold" }).problems).toEqual({
      "field-paid-with": "forum.ask-field-option",
    });
  });

  test("takes 200 characters and refuses 201", () => {
    expect(readAskFields([waiting], { waiting: "x".repeat(200) }).problems).toEqual({});
    expect(readAskFields([waiting], { waiting: "x".repeat(201) }).problems).toEqual({
      "field-waiting": { key: "forum.ask-field-long", values: { most: 200 } },
    });
  });

  test("does not take an inherited name for an answer", () => {
    const odd: AskField = { key: "constructor", label: { en: "Who built it?" }, required: true };

    expect(readAskFields([odd], {}).problems).toEqual({
      "field-constructor": "forum.ask-field-missing",
    });
  });
});

test("an option is shown in the reader's language, free words as they are", () => {
  expect(askFieldShown(paidWith, "Bank transfer", "fi")).toBe("Tilisiirto");
  expect(askFieldShown(waiting, "12 days", "fi")).toBe("12 days");
});

test("a text that has no such language is shown in English", () => {
  expect(inLanguage({ en: "Refunds", fi: "Palautukset" }, "sv")).toBe("Refunds");
  expect(inLanguage({}, "sv")).toBe("");
});
