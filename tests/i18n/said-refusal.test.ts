import { expect, test } from "vitest";
import { showRefusal } from "#app/i18n/said-refusal.ts";
import { Refusal } from "#app/platform/refusal.ts";

test("a refusal reaches its page in the reader's words, values filled in", () => {
  const refusal = new Refusal("invalid", "form.invalid", {
    fields: { title: { key: "form.characters", values: { count: 7, most: 5 } } },
  });

  const shown = showRefusal(refusal, "en");

  expect(shown.status).toBe(422);
  expect(shown.fields).toEqual({ title: { said: "7 of 5 characters" } });
  expect(showRefusal(refusal, "fi").message).not.toEqual(shown.message);
});
