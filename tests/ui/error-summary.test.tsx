import { describe, expect, test } from "vitest";
import type { RefusalShown } from "#app/platform/refusal.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { render } from "#tests/support/render.tsx";

const refusal: RefusalShown = {
  status: 422,
  message: "form.invalid",
  fields: {
    title: "form.field-invalid",
    body: { key: "form.characters", values: { count: "7", most: "5" } },
  },
};

describe("the error summary", () => {
  test("has one link for each field, with the words that stand there", () => {
    const html = render(<ErrorSummary refusal={refusal} />);

    expect(html).toContain('<a href="#title">Check this field.</a>');
    expect(html).toContain('<a href="#body">7 of 5 characters</a>');
  });

  test("is read out, and takes the focus also without scripts", () => {
    const html = render(<ErrorSummary refusal={refusal} />);

    expect(html).toMatch(/<div class="errors" role="alert"[^>]* tabindex="-1"[^>]*autofocus/i);
    expect(html).toContain('<h2 id="errors-heading">There is a problem</h2>');
  });

  test("leads to fields whose id is not their name", () => {
    const html = render(<ErrorSummary refusal={refusal} ids={{ title: "first-title" }} />);

    expect(html).toContain('href="#first-title"');
  });

  test("says what was wrong with the whole form where no field is to blame", () => {
    const html = render(
      <ErrorSummary refusal={{ ...refusal, fields: {}, message: "form.not-a-form" }} />,
      "fi",
    );

    expect(html).toContain("Lomake ei tullut perille kokonaan.");
    expect(html).not.toContain("<li>");
  });

  test("is not there while nothing is wrong", () => {
    expect(render(<ErrorSummary refusal={undefined} />)).toBe("");
  });
});
