/** How much surer the first guess must be than the second. */
const CLEAR = 0.1;
const FEWEST_LETTERS = 15;

/**
 * Tells the language of a text as a BCP 47 code, or `otherwise` where it isn't clear.
 *
 * Takes plain text; a title and its body together are told apart best. Short texts, code
 * and texts between two languages are left to `otherwise`, the language of the page.
 */
export async function detectLanguage(text: string, otherwise: string): Promise<string> {
  const words = text
    .slice(0, 5_000)
    .replaceAll(/\S*(?:https?:|www\.|@)\S*/g, " ")
    .replaceAll(/[^\p{L}\p{M}'’-]+/gu, " ");
  if (words.replaceAll(" ", "").length < FEWEST_LETTERS) return otherwise;

  // Loaded on first use: its tables are some tens of megabytes that readers never need.
  const { eld } = await import("eld/extrasmall");
  const guess = eld.detect(words);
  const [first = 0, second = 0] = Object.values(guess.getScores()).toSorted((a, b) => b - a);
  return guess.isReliable() && first - second >= CLEAR ? guess.language : otherwise;
}
