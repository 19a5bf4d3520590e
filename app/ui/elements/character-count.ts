/** As the server counts: composed letters, one for each line end. */
export function wordsFor(text: string, words: string, lang?: string): string {
  const count = text.replaceAll("\r\n", "\n").normalize("NFC").length;
  return words.replace("{count}", count.toLocaleString(lang));
}
