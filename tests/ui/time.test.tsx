import { describe, expect, test } from "vitest";
import { Time } from "#app/ui/time.tsx";
import { render } from "#tests/support/render.tsx";

const at = new Date("2024-11-03T22:30:00.000Z");

describe("a point in time", () => {
  test("is told in the site's time zone, and to programs exactly", () => {
    expect(render(<Time at={at} />)).toBe(
      '<time dateTime="2024-11-03T22:30:00.000Z">4 Nov 2024</time>',
    );
  });

  test("is told in the reader's words", () => {
    expect(render(<Time at={at} withTime />, "fi")).toContain("4.11.2024 klo 00.30");
  });

  test("names the day also where it becomes relative with scripts", () => {
    const html = render(<Time at={at} relative />, "fi");

    expect(html).toMatch(/^<time-ago lang="fi-FI"><time dateTime="2024-11-03T22:30:00.000Z"/);
    expect(html).toContain(">4.11.2024</time>");
  });
});
