/**
 * Reads a request line's target as an address of ours, or null where no page could have it.
 *
 * What can't be decoded or holds a control character is refused, so no loader ever
 * sees `%ff`, a NUL or a line break in a path, nor a NUL in a query.
 */
export function readTarget(target: string | undefined, origin: string): URL | null {
  if (!target || !URL.canParse(origin)) return null;
  const path = target.startsWith("/") ? target : pathOfAbsolute(target);
  if (path === null || !URL.canParse(origin + path)) return null;

  const url = new URL(origin + path);
  // "//elsewhere" and "/\\elsewhere" would leave the site from any redirect that repeats the path.
  if (url.origin !== origin || url.pathname.includes("//")) return null;
  const decoded = decode(url.pathname);
  const query = decode(url.search.replaceAll("+", " "), { lenient: true });
  if (decoded === null || hasControl(decoded) || query === null || query.includes("\0"))
    return null;
  // Decoded by the pages' router, "/%5Celsewhere" would be another site's address, or none at all.
  if (/^\/[\\/]/.test(decoded)) return null;
  return url;
}

function pathOfAbsolute(target: string) {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return null;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

function decode(text: string, { lenient = false } = {}) {
  try {
    return decodeURIComponent(text);
  } catch {
    return lenient ? text.replaceAll(/%00/g, "\0") : null;
  }
}

function hasControl(text: string) {
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  return /[\u0000-\u001f\u007f]/.test(text);
}
