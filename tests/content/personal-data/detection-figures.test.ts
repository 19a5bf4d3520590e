import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPersonalData } from "#app/content/personal-data/detection.ts";
import { isBlocked } from "#app/content/personal-data/kinds.ts";
import { ordinaryTexts } from "#tests/support/ordinary-texts.ts";
import {
  accountNumber,
  cardNumber,
  disguises,
  identityCode,
  randomFrom,
} from "#tests/support/personal-data.ts";

const ITEMS_OF_A_KIND = 340;
const makers = { card: cardNumber, iban: accountNumber, "identity-code": identityCode };
const sentences = [
  (item: string) => item,
  (item: string) => `My number is ${item}, why was it charged twice on 12.10.2026?`,
  (item: string) => `Hei! Maksoin 3 laskua (${item}) eikä mitään näy. Terveisin Otto`,
  (item: string) => `# Help\n\n- paid 45.90 €\n- ${item}\n\nThanks`,
];

describe("personal data in disguise", () => {
  test.each(Object.keys(disguises))("is found behind %s", (disguise) => {
    const random = randomFrom(20_261_122);
    const missed: string[] = [];

    for (const [kind, make] of Object.entries(makers)) {
      for (let nth = 0; nth < ITEMS_OF_A_KIND; nth += 1) {
        const hidden = disguises[disguise]!(make(random), random);
        const text = random.pick(sentences)(hidden);
        const [find, ...more] = findPersonalData(text);
        if (find?.kind !== kind || more.length > 0) missed.push(text);
      }
    }

    const recall = 1 - missed.length / (ITEMS_OF_A_KIND * 3);
    if (recall < 0.995) console.info(missed.slice(0, 5).join("\n---\n"));
    expect(recall).toBeGreaterThanOrEqual(0.995);
  });
});

describe("a range", () => {
  test("covers every character of what was typed, and no word beside it", () => {
    const random = randomFrom(7);

    for (const make of Object.values(makers)) {
      for (const [name, disguise] of Object.entries(disguises)) {
        if (/code|address/.test(name)) continue;
        const hidden = disguise(make(random), random);
        const text = `before ${hidden} after`;

        const [find] = findPersonalData(text);

        expect([name, text.slice(find?.start, find?.end)]).toEqual([name, hidden]);
      }
    }
  });
});

describe("any text at all", () => {
  const signs = fc.constantFrom(
    ..."0147AF-+.*_`~\\|>/@:= \n\u00a0\u200bäkey(",
    "FI21",
    "password: ",
    "eyJ",
    "&#52;",
    "%34",
    "tie 1",
    "+358",
    "http://a:",
    "-----BEGIN PRIVATE KEY-----",
  );

  test("gives ranges that lie in it, in order and apart", () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 200 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const find of findPersonalData(text)) {
          expect(find.start).toBeGreaterThanOrEqual(end);
          expect(find.end).toBeGreaterThan(find.start);
          end = find.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  test("of 30,000 characters is read in time, however it repeats itself", () => {
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 6 }), (parts) => {
        const once = parts.join("");
        const text = once.repeat(Math.ceil(30_000 / once.length)).slice(0, 30_000);
        const began = performance.now();
        findPersonalData(text);
        expect(performance.now() - began).toBeLessThan(1_000);
      }),
      { numRuns: 40 },
    );
  });
});

describe("ordinary posts", () => {
  const hasTexts = Boolean(process.env.TUKI_TEST_DATA);
  if (!hasTexts) console.info("TUKI_TEST_DATA is not set: false blocks are not counted.");

  test.skipIf(!hasTexts)("raise a block in at most 0.5 % of each set", () => {
    for (const [name, texts] of Object.entries(ordinaryTexts())) {
      const blocked = texts.filter((text) => findPersonalData(text).some(isBlocked));
      console.info(`${name}: ${blocked.length} of ${texts.length} blocked.`);
      expect(blocked.length / texts.length).toBeLessThanOrEqual(0.005);
    }
  });
});
