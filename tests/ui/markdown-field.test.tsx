import { describe, expect, test } from "vitest";
import { MarkdownField } from "#app/ui/markdown-field.tsx";
import { render } from "#tests/support/render.tsx";

describe("the editor", () => {
  test("asks for a preview by sending the form, so that it needs no script", () => {
    const html = render(<MarkdownField label="Your answer" name="body" />);

    expect(html).toContain('<button type="submit" name="intent" value="preview"');
    expect(html).not.toContain("editor__preview");
  });

  test("shows the preview above the text, which stays in its field", () => {
    const html = render(
      <MarkdownField
        label="Your answer"
        name="body"
        lang="fi"
        defaultValue="**Hei**"
        previewHtml="<p><strong>Hei</strong></p>"
      />,
    );

    expect(html).toContain('<div class="prose" lang="fi"><p><strong>Hei</strong></p></div>');
    expect(html).toMatch(/<textarea[^>]*>\*\*Hei\*\*<\/textarea>/);
  });

  test("shows a preview of nothing as well", () => {
    expect(render(<MarkdownField label="Answer" name="body" previewHtml="" />)).toContain(
      "editor__preview",
    );
  });

  test("takes pictures only where they are asked for", () => {
    expect(render(<MarkdownField label="Answer" name="body" />)).not.toContain('type="file"');
    expect(render(<MarkdownField label="Answer" name="body" pictures="pictures" />)).toContain(
      'type="file"',
    );
  });
});
