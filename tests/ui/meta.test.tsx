import { describe, expect, test } from "vitest";
import { MetaLine } from "#app/ui/meta.tsx";
import { render } from "#tests/support/render.tsx";

describe("a line of facts", () => {
  test("has one element for each fact, for the dots between them", () => {
    const html = render(
      <MetaLine>
        {["3 answers", null, false, "", <strong key="same">14 have this</strong>]}
      </MetaLine>,
    );

    expect(html).toBe(
      '<p class="meta"><span>3 answers</span><span><strong>14 have this</strong></span></p>',
    );
  });

  test("keeps a zero, which is a fact", () => {
    expect(render(<MetaLine>{[0]}</MetaLine>)).toContain("<span>0</span>");
  });

  test("is not there when there are none", () => {
    expect(render(<MetaLine>{[null, ""]}</MetaLine>)).toBe("");
  });
});
