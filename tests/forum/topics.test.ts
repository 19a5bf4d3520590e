import { describe, expect, test } from "vitest";
import type { AskField } from "#app/forum/ask-fields.ts";
import { readTopicForm, type TopicInput } from "#app/forum/topics.ts";
import { Refusal } from "#app/platform/refusal.ts";

const payments: TopicInput = {
  slug: "payments",
  parentId: null,
  name: { en: "Payments", fi: "Maksaminen" },
  description: { en: "", fi: "" },
  askFields: [],
  isClosed: false,
};
const field: AskField = {
  key: "paid-with",
  label: { en: "How was it paid?", fi: "Miten maksu maksettiin?" },
  required: true,
};

/** The problems of a form by field, without their values. */
function problemsOf(change: Partial<TopicInput>) {
  try {
    readTopicForm({ ...payments, ...change });
    return {};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Object.fromEntries(
      Object.entries(error.fields).map(([name, words]) => [
        name,
        typeof words === "string" ? words : words.key,
      ]),
    );
  }
}

const withField = (change: Partial<AskField>) =>
  problemsOf({ askFields: [{ ...field, ...change }] });

describe("readTopicForm", () => {
  test("cleans what was typed", () => {
    const topic = readTopicForm({
      ...payments,
      slug: " Payments ",
      name: { en: " Pay\u200bments ", fi: "Maksaminen", sv: "Betalning" },
      askFields: [{ ...field, hint: { en: " ", fi: "" }, options: [] }],
    });

    expect(topic).toEqual({ ...payments, askFields: [field] });
  });

  test("wants an address of 2 to 60 small letters, digits and single dashes", () => {
    expect(problemsOf({ slug: "a" })).toEqual({ slug: "forum.topic-slug-length" });
    expect(problemsOf({ slug: "ab" })).toEqual({});
    expect(problemsOf({ slug: "a".repeat(60) })).toEqual({});
    expect(problemsOf({ slug: "a".repeat(61) })).toEqual({ slug: "forum.topic-slug-length" });
    for (const slug of ["a b", "-ab", "ab-", "a--b", "ä-ö", "a/b", "../x"])
      expect(problemsOf({ slug })).toEqual({ slug: "forum.topic-slug-characters" });
  });

  test("wants a name of 2 to 60 characters in both languages", () => {
    expect(problemsOf({ name: { en: "Payments" } })).toEqual({
      "name-fi": "forum.topic-name-short",
    });
    expect(problemsOf({ name: { en: "P", fi: "x".repeat(61) } })).toEqual({
      "name-en": "forum.topic-name-short",
      "name-fi": "forum.topic-name-long",
    });
    expect(problemsOf({ name: { en: "Pa", fi: "x".repeat(60) } })).toEqual({});
  });

  test("takes a description of 300 characters", () => {
    expect(problemsOf({ description: { en: "x".repeat(300), fi: "" } })).toEqual({});
    expect(problemsOf({ description: { en: "x".repeat(301), fi: "" } })).toEqual({
      "description-en": "forum.topic-description-long",
    });
  });

  test("takes three fields of its own, each with another key", () => {
    const fields = ["a", "b", "c", "d"].map((key) => ({ ...field, key }));

    expect(problemsOf({ askFields: fields.slice(0, 3) })).toEqual({});
    expect(problemsOf({ askFields: fields })).toEqual({ "field-4-key": "forum.topic-fields-many" });
    expect(problemsOf({ askFields: [field, field] })).toEqual({
      "field-2-key": "forum.topic-field-key-twice",
    });
  });

  test("wants keys of 40 small letters, digits and dashes", () => {
    expect(withField({ key: `a${"1".repeat(39)}` })).toEqual({});
    for (const key of ["", "1st", "a b", "Key", "ä", `a${"1".repeat(40)}`])
      expect(withField({ key })).toEqual({ "field-1-key": "forum.topic-field-key" });
  });

  test("wants labels of 2 to 80 and takes hints of 200 characters, in both languages", () => {
    expect(withField({ label: { en: "It", fi: "x".repeat(80) } })).toEqual({});
    expect(withField({ label: { en: "I", fi: "x".repeat(81) } })).toEqual({
      "field-1-label-en": "forum.topic-field-label",
      "field-1-label-fi": "forum.topic-field-label",
    });
    expect(withField({ label: { en: "How?" } })).toEqual({
      "field-1-label-fi": "forum.topic-field-label",
    });
    expect(withField({ hint: { en: "x".repeat(200) } })).toEqual({});
    expect(withField({ hint: { en: "x".repeat(201) } })).toEqual({
      "field-1-hint-en": "forum.topic-field-hint",
    });
  });

  test("wants 2 to 20 different options in both languages", () => {
    const options = (many: number) =>
      Array.from({ length: many }, (_, at) => ({ en: `Option ${at}`, fi: `Vaihtoehto ${at}` }));
    const both = (words: string) => ({ "field-1-options-en": words, "field-1-options-fi": words });

    expect(withField({ options: options(1) })).toEqual(both("forum.topic-field-options"));
    expect(withField({ options: options(2) })).toEqual({});
    expect(withField({ options: options(20) })).toEqual({});
    expect(withField({ options: options(21) })).toEqual(both("forum.topic-field-options"));
    expect(withField({ options: [...options(2), { en: "Third" }] })).toEqual({
      "field-1-options-fi": "forum.topic-field-option-missing",
    });
    expect(withField({ options: [...options(2), { en: "Option 0", fi: "Muu" }] })).toEqual({
      "field-1-options-en": "forum.topic-field-option-twice",
    });
    expect(withField({ options: [...options(1), { en: "x".repeat(81), fi: "Muu" }] })).toEqual({
      "field-1-options-en": "forum.topic-field-option-long",
    });
    expect(withField({ options: [...options(1), { en: "x".repeat(80), fi: "Muu" }] })).toEqual({});
  });
});
