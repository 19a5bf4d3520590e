import type { Exchange } from "./exchange.server.ts";
import type { RequestBody } from "./request-body.server.ts";

/** What proxies and forgers write; the server has read what it trusts of it. */
const spentHeaders = [
  "origin",
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
  "x-real-ip",
];

/**
 * Makes the web Request that a page gets.
 *
 * Host and forwarded headers are replaced by what the server decided, so nothing behind it
 * can be led astray by them; Origin is gone because it was judged already. HEAD becomes GET:
 * the body is dropped on the way out. The signal fires when the visitor goes away.
 */
export function toWebRequest({ req, res, method }: Exchange, url: URL, body: RequestBody | null) {
  const headers = new Headers();
  const { rawHeaders } = req;
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  for (const name of spentHeaders) headers.delete(name);
  headers.set("host", url.host);

  const gone = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) gone.abort();
  });

  if (!body)
    return new Request(url, {
      method: method === "HEAD" ? "GET" : method,
      headers,
      signal: gone.signal,
    });
  // A form without fields has neither body nor type; formData() would refuse it.
  if (!headers.has("content-type"))
    headers.set("content-type", "application/x-www-form-urlencoded");
  return new Request(url, {
    method,
    headers,
    body: body.content ?? "",
    signal: gone.signal,
    duplex: "half",
  });
}
