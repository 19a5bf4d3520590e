import { findPersonalData } from "#app/content/personal-data/detection.ts";
import { maskPersonalData } from "#app/content/personal-data/masking.ts";

const shortestWords = 3;

/**
 * Covers personal data in a text, and every line of `words` wherever it stands, whatever its case.
 *
 * What covers is as long as what it covers, so passages that articles took from the text still lie where they lay.
 */
export function blackOut(text: string, words: string, allowed: readonly string[] = []): string {
  const found = maskPersonalData(text, findPersonalData(text, allowed), ({ start, end }) =>
    block(end - start),
  );
  return words
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestWords)
    .reduce((left, line) => coverAll(left, line), found);
}

function coverAll(text: string, words: string): string {
  const escaped = words.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return text.replaceAll(new RegExp(escaped, "giu"), (whole) => block(whole.length));
}

const block = (length: number) => "█".repeat(length);
