import { describe, expect, test } from "vitest";
import { CheckField, Field, RadioGroup, SelectField } from "#app/ui/field.tsx";
import { render } from "#tests/support/render.tsx";

describe("a field", () => {
  test("is named by its label and described by its hint", () => {
    const html = render(<Field label="Title" name="title" hint="One sentence." />);

    expect(html).toContain('<label for="title">Title</label>');
    expect(html).toContain('<div class="hint" id="title-hint">One sentence.</div>');
    expect(html).toContain('aria-describedby="title-hint"');
    expect(html).not.toContain("aria-invalid");
  });

  test("says what is wrong before the hint, and ties it to the control", () => {
    const html = render(
      <Field label="Title" name="title" hint="One sentence." problem="form.field-invalid" />,
    );

    expect(html).toContain("field--error");
    expect(html).toContain('aria-describedby="title-problem title-hint"');
    expect(html).toContain('aria-invalid="true"');
    expect(html.indexOf('id="title-problem"')).toBeLessThan(html.indexOf('id="title-hint"'));
  });

  test("says it in the reader's language", () => {
    const html = render(<Field label="Otsikko" name="title" problem="form.field-invalid" />, "fi");

    expect(html).toContain("Tarkista tämä kohta.");
  });

  test("keeps what a person typed as text, whatever it is", () => {
    const html = render(
      <Field label="Title" name="title" defaultValue={'"><script>alert(1)</script>'} />,
    );

    expect(html).not.toContain("<script>");
  });

  test("counts only in browsers with scripts", () => {
    const html = render(<Field label="Title" name="title" most={1500} />);

    expect(html).toContain('words="{count} of 1,500 characters"></text-counter>');
  });
});

describe("a choice", () => {
  test("gives the first radio button the id that an error leads to", () => {
    const html = render(
      <RadioGroup
        label="Colours"
        name="theme"
        chosen="dark"
        choices={[
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
        ]}
      />,
    );

    expect(html).toContain('<input type="radio" id="theme" name="theme" value="light"/>');
    expect(html).toMatch(/id="theme-1" name="theme" checked="" value="dark"/);
  });

  test("ticks several boxes of one name", () => {
    const html = render(
      <RadioGroup
        label="Tags"
        name="tags"
        kind="checkbox"
        chosen={["a", "c"]}
        choices={["a", "b", "c"].map((value) => ({ value, label: value }))}
      />,
    );

    expect(html.match(/checked=""/g)).toHaveLength(2);
  });

  test("starts a list with an entry that chooses nothing, and groups the rest", () => {
    const html = render(
      <SelectField
        label="Topic"
        name="topic"
        placeholder="Choose"
        defaultValue="cards"
        choices={[{ group: "Money", choices: [{ value: "cards", label: "Cards" }] }]}
      />,
    );

    expect(html).toContain('<option value="">Choose</option>');
    expect(html).toContain('<optgroup label="Money"><option value="cards" selected="">Cards');
  });

  test("ties what is wrong with a box to the box", () => {
    const html = render(
      <CheckField name="agree" problem="form.field-invalid">
        I agree
      </CheckField>,
    );

    expect(html).toContain('id="agree-problem"');
    expect(html).toContain('aria-describedby="agree-problem"');
  });
});
