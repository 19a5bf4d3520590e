import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const tokens = readTokens();
const themes = ["light", "dark"] as const;

/** Text on its ground: 4.5 at least. */
const texts = [
  ["text", "bg"],
  ["text", "surface"],
  ["text", "sunken"],
  ["muted", "bg"],
  ["muted", "surface"],
  ["muted", "sunken"],
  ["subtle", "bg"],
  ["subtle", "sunken"],
  ["link", "bg"],
  ["link", "surface"],
  ["link", "sunken"],
  ["link", "info-bg"],
  ["visited", "bg"],
  ["visited", "sunken"],
  ["on-primary", "primary"],
  ["on-primary", "primary-hover"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["solved-text", "solved-bg"],
  ["solved-text", "bg"],
  ["official-text", "official-bg"],
  ["official-text", "bg"],
  ["danger-text", "danger-bg"],
  ["danger-text", "surface"],
  ["danger-text", "bg"],
  ["danger-text", "sunken"],
  ["warn-text", "warn-bg"],
  ["warn-text", "bg"],
  ["warn-text", "sunken"],
  ["info-text", "info-bg"],
  ["ins-text", "ins-bg"],
  ["del-text", "del-bg"],
  ["bg", "text"],
] as const;

/** Edges, pictures and lines of charts beside what they stand on: 3 at least. */
const edges = [
  ["control", "bg"],
  ["control", "surface"],
  ["primary", "bg"],
  ["solved-edge", "surface"],
  ["official-edge", "surface"],
  ["official-edge", "bg"],
  ["warn-edge", "surface"],
  ["warn-edge", "bg"],
  ["danger-text", "bg"],
  ["c1", "surface"],
  ["c2", "surface"],
  ["c3", "surface"],
  ["c4", "surface"],
] as const;

describe("the tokens", () => {
  test("keep text readable on its ground, in light and dark", () => {
    expect(pairsUnder(4.5, texts)).toEqual([]);
  });

  test("keep edges and charts visible, in light and dark", () => {
    expect(pairsUnder(3, edges)).toEqual([]);
  });

  test("keep the ink bar readable, which is dark in both", () => {
    expect(contrast(tokens.get("text")!.dark, tokens.get("ink")!.dark)).toBeGreaterThan(4.5);
    expect(contrast(tokens.get("text")!.dark, tokens.get("ink-field")!.dark)).toBeGreaterThan(4.5);
    expect(contrast(tokens.get("muted")!.dark, tokens.get("ink-field")!.dark)).toBeGreaterThan(4.5);
    expect(contrast(tokens.get("control")!.dark, tokens.get("ink-field")!.dark)).toBeGreaterThan(3);
    expect(contrast(tokens.get("accent")!.dark, tokens.get("ink")!.dark)).toBeGreaterThan(4.5);
  });

  test("are measured as the guidelines do", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});

function pairsUnder(least: number, pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.flatMap(([above, below]) =>
    themes.flatMap((theme) => {
      const [front, ground] = [tokens.get(above)?.[theme], tokens.get(below)?.[theme]];
      if (!front || !ground) return [`${above} or ${below} is no token`];
      const ratio = contrast(front, ground);
      return ratio < least ? [`${above} on ${below}, ${theme}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

function readTokens(): Map<string, { light: string; dark: string }> {
  const css = readFileSync(new URL("../../app/ui/styles/tokens.css", import.meta.url), "utf8");
  const colour = /--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g;
  return new Map(
    [...css.matchAll(colour)].map(([, name, light, dark, both]) => [
      name!,
      { light: light ?? both!, dark: dark ?? both! },
    ]),
  );
}

/** The contrast ratio of WCAG 2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
