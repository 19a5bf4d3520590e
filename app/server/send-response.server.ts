import { PassThrough, Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { constants, createGzip } from "node:zlib";
import { acceptedEncoding } from "./accepted-encoding.ts";
import type { Exchange } from "./exchange.server.ts";
import { addVary } from "./security-headers.ts";

/** Headers of one connection, not of the answer; node:http sets its own. */
const hopByHop: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "set-cookie",
]);

const textual =
  /^(text\/(?!event-stream)|application\/(json|xml|atom\+xml|rss\+xml|feed\+json|manifest\+json)|image\/svg\+xml)/;

/** Sends a page's Response. Text is compressed as it flows, where the visitor reads that. */
export async function sendResponse({ req, res, method }: Exchange, response: Response) {
  const { headers, status } = response;
  const isTextual =
    textual.test(headers.get("Content-Type") ?? "") && !headers.has("Content-Encoding");
  if (isTextual) addVary(headers, "Accept-Encoding");
  const isCompressed =
    isTextual && acceptedEncoding(req.headers["accept-encoding"]?.toString(), ["gzip"]) === "gzip";
  if (isCompressed) {
    headers.delete("Content-Length");
    headers.set("Content-Encoding", "gzip");
  }

  for (const [name, value] of headers) {
    if (!hopByHop.has(name)) res.setHeader(name, name === "location" ? inAscii(value) : value);
  }
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) res.setHeader("Set-Cookie", cookies);
  res.writeHead(status);

  if (method === "HEAD" || !response.body) {
    await response.body?.cancel();
    res.end();
    return;
  }
  const body = Readable.fromWeb(response.body as NodeReadableStream<Uint8Array>);
  await pipeline(body, isCompressed ? gzipThatFlows() : new PassThrough(), res);
}

/** Gzip that lets go of what it has as soon as the page pauses, so the first words don't wait for the last. */
function gzipThatFlows(): Transform {
  const gzip = createGzip({ level: 6, flush: constants.Z_NO_FLUSH });
  const write = gzip._transform.bind(gzip);
  let isWaiting = false;
  gzip._transform = (chunk, encoding, done) => {
    write(chunk, encoding, done);
    if (isWaiting) return;
    isWaiting = true;
    setImmediate(() => {
      isWaiting = false;
      if (!gzip.destroyed && !gzip.writableEnded) gzip.flush();
    });
  };
  return gzip;
}

/** A Location may hold letters that no header can; the browser would have encoded them just so. */
function inAscii(location: string) {
  return location.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent);
}
