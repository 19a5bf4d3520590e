import { describe, expect, test } from "vitest";
import { layOut, placesOf } from "#app/help-center/article-layout.ts";
import type { BlockKind } from "#app/help-center/articles.ts";

const blocks = (...kinds: BlockKind[]) =>
  kinds.map((kind, at) => ({
    key: `${at}`,
    kind,
    text: `${kind} ${at}`,
    markdown: `${kind} ${at}`,
  }));

/** Steps as "0(1)2", other blocks by their keys, sections apart. */
const shape = (...kinds: BlockKind[]) =>
  layOut(blocks(...kinds)).map(({ heading, parts }) =>
    [
      heading ? `#${heading.key}` : "",
      ...parts.map((part) =>
        part.kind === "block"
          ? part.block.key
          : part.steps
              .map(({ step, below }) => step.key + below.map(({ key }) => `(${key})`).join(""))
              .join("+"),
      ),
    ].join(" "),
  );

describe("layOut", () => {
  test("counts steps through, with the notes between them inside", () => {
    expect(shape("step", "note", "code", "step", "warning")).toEqual([" 0(1)(2)+3 4"]);
  });

  test("counts anew after a heading, a cause or a fix", () => {
    expect(shape("step", "heading", "step")).toEqual([" 0", "#1 2"]);
    expect(shape("step", "cause", "step")).toEqual([" 0 1 2"]);
    expect(shape("step", "text", "fix", "step", "note", "step")).toEqual([" 0 1 2 3(4)+5"]);
  });

  test("keeps a heading without anything below it, and gives each an address of its own", () => {
    const laid = layOut(blocks("heading", "heading", "text"));

    expect(laid.map(({ heading }) => heading?.anchor)).toEqual(["part-1", "part-2"]);
    expect(layOut([])).toEqual([]);
  });
});

test("placesOf says under which heading a block stands and which step it is", () => {
  const places = placesOf(blocks("text", "heading", "step", "note", "step", "fix", "step"));

  expect(
    [...places.values()].map(({ heading, kind, step }) => `${heading}/${kind}/${step}`),
  ).toEqual([
    "/text/0",
    "heading 1/heading/0",
    "heading 1/step/1",
    "heading 1/note/0",
    "heading 1/step/2",
    "heading 1/fix/0",
    "heading 1/step/1",
  ]);
});
