/**
 * Names whom an address counts as: itself, or the network that one household has with IPv6 (its first 64 bits).
 *
 * What is no address counts as one visitor, whoever it is.
 */
export function visitorOf(address: string): string {
  if (!address.includes(":")) return address || "unknown";
  const url = `http://[${address.replace(/%.*$/, "")}]`;
  if (!URL.canParse(url)) return "unknown";
  const [head = "", tail = ""] = new URL(url).hostname.slice(1, -1).split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => "0");
  return `${[...first, ...zeros, ...last].slice(0, 4).join(":")}::/64`;
}
