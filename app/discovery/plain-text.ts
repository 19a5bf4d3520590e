const lineBreaks = /[\t\n\r]/;

/**
 * Text as XML, JSON and drawings may hold it: without control characters, halves of characters and noncharacters,
 * which make a whole XML document unreadable.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (lineBreaks.test(sign) ? sign : ""));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Plain text for HTML and XML, in elements and in attributes. */
export function escaped(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (sign) => entities[sign]!);
}
