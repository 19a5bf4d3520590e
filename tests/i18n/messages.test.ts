import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { locales } from "#app/i18n/locales.ts";

const [english, ...others] = locales.map((locale) => ({ locale, texts: textsIn(locale) }));
const all = [english!, ...others];

describe("the message files", () => {
  test("have the same keys in every language", () => {
    for (const { locale, texts } of others)
      expect({ locale, keys: keysOf(texts) }).toEqual({ locale, keys: keysOf(english!.texts) });
  });

  test("take the same values in every language", () => {
    for (const { locale, texts } of others) {
      const different = [...english!.texts]
        .filter(([key, text]) => namesIn(text).join() !== namesIn(texts.get(key) ?? "").join())
        .map(([key]) => key);
      expect({ locale, different }).toEqual({ locale, different: [] });
    }
  });

  test("say something under every key", () => {
    for (const { locale, texts } of all) {
      const silent = [...texts].filter(([, text]) => text.trim() === "").map(([key]) => key);
      expect({ locale, silent }).toEqual({ locale, silent: [] });
    }
  });

  test("become words when their values are given", () => {
    for (const { locale, texts } of all) {
      const problems: string[] = [];
      const translate = createTranslator({
        locale,
        messages: Object.fromEntries([...texts].map(([key, text]) => [flat(key), text])),
        timeZone: "UTC",
        onError: (error) => problems.push(error.message),
      });
      for (const [key, text] of texts)
        translate(flat(key), Object.fromEntries(namesIn(text).map((name) => [name, 2])));
      expect({ locale, problems }).toEqual({ locale, problems: [] });
    }
  });

  test("have a word for one and a word for many wherever they count", () => {
    for (const { locale, texts } of all) {
      const halved = [...texts].filter(([, text]) => {
        const counts = text.split(/,\s*plural\s*,/).slice(1);
        return counts.some((rest) => !/\bone\s*\{/.test(rest) || !/\bother\s*\{/.test(rest));
      });
      expect({ locale, halved }).toEqual({ locale, halved: [] });
    }
  });

  test("name each key in small letters, with hyphens unless it is the name of a state", () => {
    const odd = [...english!.texts.keys()].filter(
      (key) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+([-_][a-z0-9]+)*)+$/.test(key),
    );

    expect(odd).toEqual([]);
  });
});

const keysOf = (texts: Map<string, string>) => [...texts.keys()].sort();

type Tree = { [name: string]: string | Tree };

/** Every text of a language by its whole key. */
function textsIn(locale: string): Map<string, string> {
  const file = new URL(`../../app/i18n/messages/${locale}.json`, import.meta.url);
  const texts = new Map<string, string>();
  const walk = (tree: Tree, path: string[]) => {
    for (const [name, value] of Object.entries(tree)) {
      if (typeof value === "string") texts.set([...path, name].join("."), value);
      else walk(value, [...path, name]);
    }
  };
  walk(JSON.parse(readFileSync(file, "utf8")) as Tree, []);
  return texts;
}

/** The translator reads a dot as a step into the tree, and here there is none. */
const flat = (key: string) => key.replaceAll(".", "_");

/** The names of the values a text takes: `{name}`, `{day, date}`, `{count, plural, one {…} other {…}}`. */
function namesIn(text: string): string[] {
  const names = new Set<string>();
  let at = 0;

  const readText = () => {
    for (; at < text.length && text[at] !== "}"; at++) if (text[at] === "{") readValue();
  };
  const readValue = () => {
    const [, name = "", kind = ""] = /^\{\s*(\w+)\s*(?:,\s*(\w+))?/.exec(text.slice(at)) ?? [];
    names.add(name);
    at += 1;
    for (; at < text.length && text[at] !== "}"; at++) {
      if (text[at] !== "{" || !["plural", "select", "selectordinal"].includes(kind)) continue;
      at += 1;
      readText();
    }
  };
  readText();
  return [...names].sort();
}
