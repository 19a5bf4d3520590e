import { describe, expect, test } from "vitest";
import { Diff } from "#app/ui/diff.tsx";
import { render } from "#tests/support/render.tsx";

describe("a difference", () => {
  test("says in words what was added and removed", () => {
    const html = render(
      <Diff
        parts={[
          { kind: "same", text: "in " },
          { kind: "removed", text: "a few" },
          { kind: "added", text: "ten" },
        ]}
      />,
    );

    expect(html).toContain('<del><span class="vh">removed </span>a few');
    expect(html).toContain('<ins><span class="vh">added </span>ten');
  });

  test("shows markup that was edited as the text it is", () => {
    const html = render(<Diff parts={[{ kind: "added", text: "<img src=x onerror=alert(1)>" }]} />);

    expect(html).not.toContain("<img");
  });
});
