import { describe, expect, test } from "vitest";
import { groundSvg, shareStates, wordsMarkup } from "#app/discovery/share-image.ts";

describe("wordsMarkup", () => {
  test("shows people's words as they are: they are no markup", () => {
    const markup = wordsMarkup(`</span><b>&"'\u0000\nnext`, "light");

    expect(markup).toBe(
      '<span foreground="#f7fbfb">&lt;/span&gt;&lt;b&gt;&amp;&quot;&#39; next</span>',
    );
  });
});

describe("groundSvg", () => {
  test.for(shareStates)("of %s holds no words", (state) => {
    expect(groundSvg(state)).not.toContain("<text");
  });
});
