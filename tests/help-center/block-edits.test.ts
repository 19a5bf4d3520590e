import { describe, expect, test } from "vitest";
import type { DraftBlock } from "#app/help-center/articles.ts";
import { blocksFrom, moved, offeredFrom, withNew, without } from "#app/help-center/block-edits.ts";
import { allPassages, passagesOf } from "#app/help-center/passages.ts";

const markdown =
  "Hi Otto!\n\nFirst one. Second one. Third one.\n\n- apples\n- pears\n\n1. Open\n2. Close\n\n```\ncode\n```";
const passages = passagesOf(markdown);
const post = { id: 7, revision: 3, markdown, passages };

/** Blocks of the passages that say these words. */
function blocksOf(...words: string[]) {
  const ticked = allPassages(passages)
    .filter(({ start, end }) => words.includes(markdown.slice(start, end)))
    .map(({ start, end }) => ({ postId: 7, revision: 3, start, end }));
  let count = 0;
  return blocksFrom(post, ticked, () => `k${++count}`).map(({ kind, markdown: words }) => [
    kind,
    words,
  ]);
}

describe("blocksFrom", () => {
  test("gives each shape its kind, in the order of the post", () => {
    expect(blocksOf("```\ncode\n```", "Close", "Open", "First one.")).toEqual([
      ["text", "First one."],
      ["step", "Open"],
      ["step", "Close"],
      ["code", "```\ncode\n```"],
    ]);
  });

  test("joins sentences side by side, and not those with another between them", () => {
    expect(blocksOf("First one.", "Second one.")).toEqual([["text", "First one. Second one."]]);
    expect(blocksOf("First one.", "Third one.")).toEqual([
      ["text", "First one."],
      ["text", "Third one."],
    ]);
  });

  test("keeps items side by side a list", () => {
    expect(blocksOf("apples", "pears")).toEqual([["text", "- apples\n- pears"]]);
    expect(blocksOf("pears")).toEqual([["text", "pears"]]);
  });

  test("takes what lies inside a ticked passage once", () => {
    expect(blocksOf("First one. Second one. Third one.", "Second one.")).toEqual([
      ["text", "First one. Second one. Third one."],
    ]);
  });

  test("remembers post, revision and range of each block", () => {
    const start = markdown.indexOf("Open");
    const ref = { postId: 7, revision: 3, start, end: start + 4 };

    const [block] = blocksFrom(post, [ref], () => "k");

    expect(block).toEqual({ key: "k", kind: "step", markdown: "Open", source: ref });
  });

  test("leaves out what is no passage", () => {
    expect(blocksFrom(post, [{ postId: 7, revision: 3, start: 1, end: 3 }], () => "k")).toEqual([]);
  });
});

test("offeredFrom offers all but greetings and signatures", () => {
  const source = "Moi! Kortti ei toimi.\n\nSoita pankkiin.\n\nTerveisin Vera";

  const offered = offeredFrom(passagesOf(source, "Vera"));

  expect(offered.map(({ start, end }) => source.slice(start, end))).toEqual([
    "Kortti ei toimi.",
    "Soita pankkiin.",
  ]);
});

describe("the blocks of a draft", () => {
  const block = (key: string): DraftBlock => ({ key, kind: "text", markdown: key, source: null });
  const three = [block("a"), block("b"), block("c")];
  const keys = (blocks: readonly DraftBlock[]) => blocks.map(({ key }) => key).join("");

  test("move a place up or down, and stay at either end", () => {
    expect(keys(moved(three, "b", "up"))).toBe("bac");
    expect(keys(moved(three, "b", "down"))).toBe("acb");
    expect(keys(moved(three, "a", "up"))).toBe("abc");
    expect(keys(moved(three, "c", "down"))).toBe("abc");
    expect(keys(moved(three, "x", "up"))).toBe("abc");
  });

  test("go, and come as staff's own", () => {
    expect(keys(without(three, "b"))).toBe("ac");
    expect(withNew(three, "note", "d").at(-1)).toEqual({
      key: "d",
      kind: "note",
      markdown: "",
      source: null,
    });
    const full = Array.from({ length: 150 }, (_, at) => block(`k${at}`));
    expect(withNew(full.slice(1), "note", "d")).toHaveLength(150);
    expect(withNew(full, "note", "d")).toHaveLength(150);
  });
});
