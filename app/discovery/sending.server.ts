import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { isUnchanged } from "./unchanged.ts";

interface Sent {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  changedAt: Date | null;
  headers?: Record<string, string>;
}

/**
 * Answers with something public, or with 304 where the asker has it already.
 *
 * Everybody asks again each time (`no-cache`): what is hidden must be gone at once.
 */
export function sendPublic(
  request: Request,
  { body, type, changedAt, headers = {} }: Sent,
): Response {
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const told = new Headers({
    ...headers,
    ETag: tag,
    "Cache-Control": "public, no-cache",
    ...(changedAt ? { "Last-Modified": changedAt.toUTCString() } : {}),
  });
  const asked = {
    noneMatch: request.headers.get("If-None-Match"),
    modifiedSince: request.headers.get("If-Modified-Since"),
  };
  if (isUnchanged(asked, { tag, changedAt }))
    return new Response(null, { status: 304, headers: told });
  told.set("Content-Type", type);
  return new Response(body, { headers: told });
}

/** Sends pieces of XML as they are made, so that no file is ever held whole. */
export function sendXml(pieces: AsyncIterable<string>): Response {
  const bytes = Readable.toWeb(Readable.from(encoded(pieces)));
  return new Response(bytes as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, no-cache",
    },
  });
}

async function* encoded(pieces: AsyncIterable<string>) {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
