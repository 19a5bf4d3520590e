import { oncePerProcess } from "#app/platform/process.server.ts";

/** A password that a list or a pattern gives within so many tries is refused. The 10,000 commonest are far below. */
export const tooFewGuesses = 1_000_000;

/** A longer password is judged by its beginning: the search for patterns grows faster than what it looks through. */
const charactersLookedAt = 32;

/** Tells whether a password is a common one, or one that a common pattern makes, in English or Finnish. */
export async function isEasyToGuess(
  password: string,
  ownWords: readonly string[] = [],
): Promise<boolean> {
  const guesser = await oncePerProcess("guesser", loadGuesser);
  const beginning = Array.from(password.normalize("NFC")).slice(0, charactersLookedAt).join("");
  return guesser.check(beginning, [...ownWords]).guesses < tooFewGuesses;
}

/** The word lists take 200 ms and 60 MB, so only a process that is asked loads them. */
async function loadGuesser() {
  const [{ ZxcvbnFactory }, common, english, finnish] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
    import("@zxcvbn-ts/language-fi"),
  ]);
  const finnishLists = Object.entries(finnish.dictionary).map(([name, words]) => [
    `${name}-fi`,
    words,
  ]);
  return new ZxcvbnFactory({
    dictionary: {
      ...common.dictionary,
      ...english.dictionary,
      ...(Object.fromEntries(finnishLists) as Record<string, string[]>),
    },
    graphs: common.adjacencyGraphs,
  });
}
