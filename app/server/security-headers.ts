/**
 * A page that carries no inline script says so with this header and the value `self`;
 * the server takes the header off and sends the policy that needs no nonce.
 */
export const PAGE_SCRIPTS = "Tuki-Page-Scripts";

const REPORTS = "/csp-report";

/** What a page may load and who may hold it. Scripts: by this answer's nonce, or only our own files. */
export function contentSecurityPolicy(scripts: { nonce: string } | "self") {
  return [
    "default-src 'none'",
    scripts === "self"
      ? "script-src 'self'"
      : `script-src 'nonce-${scripts.nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    `report-uri ${REPORTS}`,
  ].join("; ");
}

/** For files and errors: they load nothing, wherever they are opened. */
export const BARE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The headers of every answer, file or page. */
export function commonHeaders(publicOrigin: string): Readonly<Record<string, string>> {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": PERMISSIONS,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(publicOrigin.startsWith("https:")
      ? { "Strict-Transport-Security": "max-age=31536000" }
      : {}),
  };
}

/**
 * Dresses a dynamic answer. What a route chose itself stays (a page with a token asks
 * for `no-referrer`, a picture may be shown elsewhere); what it didn't think of gets
 * the strictest value, so forgetting is safe.
 */
export function dressHeaders(
  headers: Headers,
  { nonce, publicOrigin }: { nonce: string; publicOrigin: string },
) {
  const ownScriptsOnly = headers.get(PAGE_SCRIPTS) === "self";
  headers.delete(PAGE_SCRIPTS);
  for (const leak of ["Server", "X-Powered-By"]) headers.delete(leak);

  const wanted = {
    ...commonHeaders(publicOrigin),
    "Content-Security-Policy": contentSecurityPolicy(ownScriptsOnly ? "self" : { nonce }),
    "Cache-Control": "private, no-store",
  };
  for (const [name, value] of Object.entries(wanted))
    if (!headers.has(name)) headers.set(name, value);
  addVary(headers, "Cookie");
}

/** Adds a name to Vary once. */
export function addVary(headers: Headers, name: string) {
  const names = (headers.get("Vary") ?? "").split(",").map((entry) => entry.trim().toLowerCase());
  if (!names.includes(name.toLowerCase()) && !names.includes("*")) headers.append("Vary", name);
}

const denied = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];
const own = ["publickey-credentials-create", "publickey-credentials-get", "clipboard-write"];
const PERMISSIONS = [
  ...denied.map((feature) => `${feature}=()`),
  ...own.map((feature) => `${feature}=(self)`),
].join(", ");
