import { expect, test } from "vitest";
import { findPersonalData } from "#app/content/personal-data/detection.ts";
import { isBlocked } from "#app/content/personal-data/kinds.ts";
import { maskPersonalData } from "#app/content/personal-data/masking.ts";

const text = "Card 4111**1111**11111111, mail otto@firma.fi, and that was it";
const inWords = ({ kind }: { kind: string }) => `[${kind}]`;

test("each find gives way to its words, and the rest stays as it was typed", () => {
  const masked = maskPersonalData(text, findPersonalData(text), inWords);

  expect(masked).toBe("Card [card], mail [email], and that was it");
  expect(findPersonalData(masked)).toEqual([]);
});

test("only the finds that were handed in are replaced", () => {
  const masked = maskPersonalData(text, findPersonalData(text).filter(isBlocked), inWords);

  expect(masked).toBe("Card [card], mail otto@firma.fi, and that was it");
});

test("two finds that overlap leave nothing of either", () => {
  const overlapping = "password: 4111111111111111abc";
  const masked = maskPersonalData(overlapping, findPersonalData(overlapping), inWords);

  expect(masked).toBe("password: [secret]");
});
