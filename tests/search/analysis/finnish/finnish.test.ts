import { describe, expect, test } from "vitest";
import { finnishByGrammar, finnishByWords } from "#app/search/analysis/finnish/finnish.ts";
import { Lexicon } from "#app/search/analysis/finnish/lexicon.ts";
import { readPublishedList } from "#app/search/analysis/finnish/published-list.ts";
import { readEntry } from "#app/search/analysis/finnish/stems.ts";
import { smallPublishedList } from "#tests/support/word-list.ts";

const { entries, modifiers } = readPublishedList(smallPublishedList);
const finnish = finnishByWords({
  lexicon: new Lexicon(entries),
  modifiers: new Set(modifiers),
});

describe("with a word list", () => {
  test.each([
    ["maksut", "maksu"],
    ["maksuissani", "maksu"],
    ["käyttäjille", "käyttäjä"],
    ["käyttäjäkin", "käyttäjä"],
    ["maksankohan", "maksaa"],
    ["ovat", "olla"],
    ["eivät", "ei"],
  ])("%s is a form of %s", (form, lemma) => {
    expect(finnish(form).keys).toEqual([lemma]);
  });

  test.each([
    ["maksukortissa", "maksukortti", ["kortti", "maksu"]],
    ["palautuspyyntöjen", "palautuspyyntö", ["pyyntö", "palautus"]],
    ["maksunpalautuksen", "maksunpalautus", ["palautus", "maksu"]],
    ["pikamaksuista", "pikamaksu", ["maksu", "pika"]],
    ["maksukorttipalautus", "maksukorttipalautus", ["palautus", "kortti"]],
    ["yleisohjeita", "yleisohje", ["ohje", "yleinen"]],
  ])("%s is taken apart", (form, whole, parts) => {
    expect(finnish(form)).toEqual({ keys: [whole], parts });
  });

  test.each(["maksaminen", "käyttäjä", "ohjeet", "kortteja"])("%s is no compound", (form) => {
    expect(finnish(form).parts).toEqual([]);
  });

  test("who types without dots finds the word all the same", () => {
    expect(finnish("kayttajille").keys).toContain("käyttäjä");
  });

  test("a word of its own with a is not taken for one with ä", () => {
    expect(finnish("maksan").keys).toEqual(["maksaa"]);
  });

  test("of a word that the list doesn't know, the forms still meet", () => {
    const keys = finnish("widgetti").keys;

    expect(finnish("widgetissä").keys.some((key) => keys.includes(key))).toBe(true);
  });
});

describe("by grammar alone", () => {
  const byGrammar = finnishByGrammar(new Lexicon([readEntry(["klarna", "9"])]));

  test("the site's own words have themselves as a key", () => {
    expect(byGrammar("klarnaa").keys[0]).toBe("klarna");
  });

  test("forms that no ending tells are known", () => {
    expect(byGrammar("ovat").keys).toContain("olla");
  });
});

describe("the published list", () => {
  test("a compound whose last part is a word of the list is left out", () => {
    expect(entries.map(({ lemma }) => lemma)).not.toContain("pikakortti");
  });

  test("its first part is remembered where it is no word", () => {
    expect(modifiers).toEqual(["pika", "sala"]);
  });

  test("another compound inflects as the words do that end alike", () => {
    expect(entries.find(({ lemma }) => lemma === "erilaatuinen")?.inflection).toBe(38);
  });

  test("a word of several classes has each", () => {
    expect(
      entries.filter(({ lemma }) => lemma === "viini").map((entry) => entry.inflection),
    ).toEqual([5, 6]);
  });
});
