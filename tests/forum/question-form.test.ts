import { describe, expect, test } from "vitest";
import { composeBody, draftOfQuestion, readQuestionForm } from "#app/forum/question-form.ts";

describe("readQuestionForm", () => {
  test("reads what is there and leaves the rest empty", () => {
    expect(readQuestionForm({ title: "Where?", "field-bank": "Own bank" })).toEqual({
      title: "Where?",
      topic: "",
      body: "",
      tried: "",
      tags: "",
      lang: "",
      askFields: { bank: "Own bank" },
    });
  });

  test("joins fields that came twice", () => {
    const form = readQuestionForm({ tags: ["refund", "card"], body: ["one", "two"] });

    expect(form).toMatchObject({ tags: "refund, card", body: "one\ntwo" });
  });

  test("takes no field for something else than a field", () => {
    const form = readQuestionForm(JSON.parse('{ "field-__proto__": "x", "constructor": "y" }'));

    expect(Object.keys(form.askFields)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(form.askFields)).toBe(Object.prototype);
  });
});

describe("draftOfQuestion", () => {
  test("keeps everything typed and comes back as the same form", () => {
    const form = readQuestionForm({ title: "Where?", body: "Here", "field-bank": "Own bank" });

    expect(draftOfQuestion(form)).toEqual({
      title: "Where?",
      body: "Here",
      "field-bank": "Own bank",
    });
    expect(readQuestionForm(draftOfQuestion(form))).toEqual(form);
  });
});

describe("composeBody", () => {
  const form = readQuestionForm({ body: "It fails.\n", tried: " I waited. " });

  test("puts what was tried below, under a line that says so", () => {
    expect(composeBody(form, "What I have tried")).toBe(
      "It fails.\n\n**What I have tried**\n\nI waited.",
    );
  });

  test("adds nothing where nothing was tried", () => {
    expect(composeBody({ ...form, tried: "  " }, "What I have tried")).toBe("It fails.\n");
  });
});
