import { describe, expect, test } from "vitest";
import { wordsOfPages } from "#app/i18n/page-words.ts";

const messages = {
  forum: { "vote-own-post": "It is yours.", solved: "Solved", ask: { title: "Ask" } },
  site: { "theme-dark": "Dark", "theme-light": "Light", "too-long": "Too long" },
};

describe("the words that browsers get", () => {
  test("are those that some page names, and whole groups of words", () => {
    const sources = ['<h1>{t("forum.solved")}</h1>', "t(`site.theme-${theme}`)"];

    expect(wordsOfPages(messages, sources)).toEqual({
      forum: { solved: "Solved", ask: { title: "Ask" } },
      site: { "theme-dark": "Dark", "theme-light": "Light" },
    });
  });
});
