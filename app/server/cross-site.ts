/** The headers a browser sends along, which no page can forge. */
export type SiteHeaders = { fetchSite: string | null; origin: string | null };

const safe: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Tells whether a method promises to change nothing. */
export function isSafeMethod(method: string) {
  return safe.has(method);
}

/**
 * Tells whether a request that may change something comes from our own pages.
 *
 * The browser's own word (Sec-Fetch-Site) decides where there is one; otherwise the
 * Origin must be ours. A request with neither comes from no browser form of ours and
 * is refused. A page sent with `Referrer-Policy: no-referrer` posts with
 * `Origin: null`, so beside Sec-Fetch-Site that one is let pass.
 */
export function isFromOurPages({ fetchSite, origin }: SiteHeaders, ourOrigins: readonly string[]) {
  if (fetchSite === null) return origin !== null && ourOrigins.includes(origin);
  return (
    fetchSite === "same-origin" &&
    (origin === null || origin === "null" || ourOrigins.includes(origin))
  );
}

/** Tells whether the Host header names one of our own origins. */
export function isAddressedToUs(host: string | undefined, ourOrigins: readonly string[]) {
  return ourOrigins.some((origin) => new URL(origin).host === host?.toLowerCase());
}

/**
 * The origins that count as our own: the configured one, and in a demo the machine's
 * two usual names with the same port.
 */
export function ownOrigins({
  mode,
  publicOrigin,
}: {
  mode: "demo" | "production";
  publicOrigin: string;
}) {
  if (mode === "production") return [publicOrigin];
  const { port } = new URL(publicOrigin);
  const suffix = port ? `:${port}` : "";
  return [...new Set([publicOrigin, `http://127.0.0.1${suffix}`, `http://localhost${suffix}`])];
}
