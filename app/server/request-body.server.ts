import type { IncomingMessage } from "node:http";
import { hasNoBody } from "./exchange.server.ts";

/** The most that a request may bring, in bytes, by what it is. */
export const BODY_LIMITS = {
  form: 256 * 1024,
  /** Ten pictures of 5 MB and the words around them. */
  multipart: 60 * 1024 * 1024,
  json: 256 * 1024,
} as const;

export type BodyKind = keyof typeof BODY_LIMITS;

/** A body to hand on; `tooLarge` turns true when a streamed one broke its limit after all. */
export type RequestBody = {
  content: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;
  tooLarge: boolean;
};

/** Tells what a body claims to be; null is nothing that any page of ours sends. */
export function bodyKind(contentType: string | undefined): BodyKind | null {
  const type = (contentType ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type === "multipart/form-data") return "multipart";
  if (type === "application/json") return "json";
  return null;
}

export function announcesTooMuch(req: IncomingMessage, limit: number) {
  return Number(req.headers["content-length"] ?? 0) > limit;
}

/**
 * Takes the body in, never more than its limit.
 *
 * Forms are read whole before any page runs, so a slow sender holds nothing but its own
 * connection. Pictures are handed on as they arrive.
 */
export async function takeBody(req: IncomingMessage, kind: BodyKind): Promise<RequestBody> {
  const limit = BODY_LIMITS[kind];
  if (hasNoBody(req)) return { content: null, tooLarge: false };
  if (kind === "multipart") return streamed(req, limit);

  const parts: Buffer[] = [];
  let size = 0;
  // Left by hand: leaving a `for await` would destroy the connection before the refusal is sent.
  const isWithin = await new Promise<boolean>((settle, fail) => {
    req.on("data", (part: Buffer) => {
      size += part.length;
      if (size > limit) settle(false);
      else parts.push(part);
    });
    req
      .once("end", () => settle(true))
      .once("error", fail)
      .once("close", () => fail(new Error("The sender went away.")));
  });
  return isWithin
    ? { content: new Uint8Array(Buffer.concat(parts)), tooLarge: false }
    : { content: null, tooLarge: true };
}

/** Never destroys the request, as Readable.toWeb would: a refusal must still reach the sender. */
function streamed(req: IncomingMessage, limit: number): RequestBody {
  const body: RequestBody = { content: null, tooLarge: false };
  let size = 0;
  let isOpen = true;
  const finish = (end: () => void) => {
    if (isOpen) end();
    isOpen = false;
  };
  body.content = new ReadableStream<Uint8Array>({
    start(controller) {
      req.pause();
      req.on("data", (part: Buffer) => {
        size += part.length;
        if (size > limit) {
          body.tooLarge = true;
          finish(() => controller.error(new Error("The body is larger than its limit.")));
        }
        if (!isOpen) return;
        controller.enqueue(new Uint8Array(part));
        if ((controller.desiredSize ?? 0) <= 0) req.pause();
      });
      req.once("end", () => finish(() => controller.close()));
      req.once("close", () => finish(() => controller.error(new Error("The sender went away."))));
      req.once("error", (error) => finish(() => controller.error(error)));
    },
    pull() {
      req.resume();
    },
    cancel() {
      isOpen = false;
      req.resume();
    },
  });
  return body;
}
