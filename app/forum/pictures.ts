import { cleanLine } from "#app/content/names.ts";

/** What a picture says to those who can't see it: the writer's words, numbered where there are several. */
export function picturesMarkdown(
  addresses: readonly string[],
  { alt, otherwise }: { alt: string; otherwise: string },
): string {
  const words = withoutMarks(alt) || otherwise;
  return addresses
    .map((address, place) => {
      const number = addresses.length > 1 ? ` ${place + 1}` : "";
      return `![${words}${number}](${address})`;
    })
    .join("\n\n");
}

/** Signs that would end the description or begin something else in Markdown. */
const withoutMarks = (alt: string) =>
  cleanLine(cleanLine(alt.slice(0, 1_000)).replaceAll(/[\\[\]<>`*_!]/g, " ")).slice(0, 200);

/** Puts Markdown below a text. */
export function below(text: string, markdown: string): string {
  if (markdown === "") return text;
  return text.trim() === "" ? markdown : `${text.trimEnd()}\n\n${markdown}\n`;
}
