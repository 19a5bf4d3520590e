import { BlockList, isIP } from "node:net";

/**
 * Finds who asks: the peer itself, unless it is a listed proxy; then the right-most
 * hop of X-Forwarded-For that isn't one. Whatever stands further left was written by
 * the visitor and proves nothing.
 */
export function clientAddressFinder(trustedProxies: readonly string[]) {
  const trusted = new BlockList();
  for (const entry of trustedProxies) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string) =>
    trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

  return (peer: string | undefined, forwardedFor: string | null) => {
    let address = plain(peer ?? "");
    const hops = (forwardedFor ?? "").split(",").toReversed();
    for (const hop of hops) {
      if (!isIP(address) || !isTrusted(address)) break;
      const next = plain(hop);
      if (!isIP(next)) break;
      address = next;
    }
    return address;
  };
}

/** An IPv4 address in IPv6 clothes is the same visitor; a port or brackets aren't part of who. */
function plain(hop: string) {
  const bare = hop
    .trim()
    .replace(/^\[([^\]]+)\](:\d+)?$/, "$1")
    .replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare);
  if (mapped?.[1]) return mapped[1];
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.slice(0, bare.lastIndexOf(":")) : bare;
}
