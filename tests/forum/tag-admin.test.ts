import { describe, expect, test } from "vitest";
import { judgeMerge, readTagForm } from "#app/forum/tag-admin.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { refusal } from "#tests/support/refusal.ts";

const read = (own: { description?: string; synonyms?: string }) =>
  readTagForm("refund", { description: "", synonyms: "", ...own });
const problemsOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.fields;
    throw error;
  }
  return {};
};

describe("readTagForm", () => {
  test("reads names as tags are written, each once", () => {
    expect(
      read({ description: " What  comes back. ", synonyms: "Money back,\n#Refunds\nmoney-back" }),
    ).toEqual({ description: "What comes back.", synonyms: ["money-back", "refunds"] });
  });

  test.for([
    [{ synonyms: "refunds, a" }, "forum.tag-synonym-unfit"],
    [{ synonyms: "???" }, "forum.tag-synonym-unfit"],
    [{ synonyms: "Refund" }, "forum.tag-synonym-itself"],
    [
      { synonyms: Array.from({ length: 21 }, (_, at) => `name-${at}`).join("\n") },
      "forum.tag-synonyms-many",
    ],
  ] as const)("refuses %o", ([input, key]) => {
    const { synonyms } = problemsOf(() => read(input)) as Record<string, unknown>;

    expect(typeof synonyms === "string" ? synonyms : (synonyms as { key: string }).key).toBe(key);
  });

  test("takes a description of 300 characters and no more", () => {
    expect(read({ description: "x".repeat(300) }).description).toHaveLength(300);
    expect(problemsOf(() => read({ description: "x".repeat(301) }))).toHaveProperty("description");
  });
});

describe("judgeMerge", () => {
  test("refuses nothing and the tag itself", () => {
    expect(() => judgeMerge({ id: 1 }, { id: 2 })).not.toThrow();
    expect(() => judgeMerge({ id: 1 }, undefined)).toThrow(refusal("form.invalid"));
    expect(() => judgeMerge({ id: 1 }, { id: 1 })).toThrow(refusal("form.invalid"));
  });
});
