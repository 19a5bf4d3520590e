import { readUploadKey } from "./uploads.ts";

/** Where an address leads, and how it is written in our HTML. */
export type Link = { href: string; kind: "own" | "foreign" | "mail" };

/**
 * Reads an address that somebody typed; null for one that we don't link to.
 *
 * Own pages are written as a path, whatever host the author copied. `//host`, `/\host`
 * and the like look like paths but leave the site, so they are refused.
 */
export function readLink(typed: string, ownHosts: readonly string[]): Link | null {
  const address = typed.trim();
  if (/^#[\w-]{1,80}$/.test(address)) return { href: address, kind: "own" };
  if (address.startsWith("/")) return readOwnPath(address);
  if (!/^(?:https?:\/\/|mailto:)/i.test(address)) return null;

  const url = parseUrl(address);
  if (!url) return null;
  if (url.protocol === "mailto:") return { href: url.href, kind: "mail" };
  if (!ownHosts.includes(url.host)) return { href: withoutCredentials(url), kind: "foreign" };

  return readOwnPath(url.pathname + url.search + url.hash);
}

/** Browsers drop control characters from addresses and read `\` as `/`; both are refused, before and after. */
function readOwnPath(typed: string): Link | null {
  // oxlint-disable-next-line no-control-regex -- see above
  const isSuspicious = (path: string) => /^\/[\\/]|[\u0000-\u001f\u007f\\]/.test(path);
  if (isSuspicious(typed)) return null;

  const url = parseUrl(typed, "https://own.invalid");
  if (url?.host !== "own.invalid") return null;
  const href = url.pathname + url.search + url.hash;
  return isSuspicious(href) ? null : { href, kind: "own" };
}

function parseUrl(address: string, base?: string) {
  const url = URL.parse(address, base);
  return url && (url.host !== "" || url.protocol === "mailto:") ? url : null;
}

/** `https://bank.example@evil.example` leads to evil.example; the lure is taken away. */
function withoutCredentials(url: URL) {
  url.username = "";
  url.password = "";
  return url.href;
}

/** Reads the address of a picture that this site keeps itself; null for every other address. */
export function readPicture(typed: string, ownHosts: readonly string[]) {
  const link = readLink(typed, ownHosts);
  if (link?.kind !== "own" || !link.href.startsWith("/uploads/")) return null;

  const upload = readUploadKey(link.href.slice("/uploads/".length));
  return upload && { src: link.href, width: upload.width, height: upload.height };
}
