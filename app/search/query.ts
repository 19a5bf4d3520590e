/** What is searched for at most. */
const longest = 200;

/** The words of an address, on one line, without what nobody typed. */
export function queryFrom(typed: string | null): string {
  return [
    ...(typed ?? "")
      .slice(0, longest * 4)
      .toWellFormed()
      .replaceAll(/[\p{Cc}\s]+/gu, " "),
  ]
    .slice(0, longest)
    .join("")
    .trim();
}
