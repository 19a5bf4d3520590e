/** The smallest form the client says it can read, of those on offer; null means as it is. */
export function acceptedEncoding<Offer extends "br" | "gzip">(
  header: string | null | undefined,
  offers: readonly Offer[],
): Offer | null {
  const wishes = new Map<string, number>();
  for (const wish of (header ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = wish.split(";").map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    if (name) wishes.set(name, weight === undefined ? 1 : Number(weight));
  }
  return offers.find((offer) => (wishes.get(offer) ?? wishes.get("*") ?? 0) > 0) ?? null;
}
