import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { plainPage } from "./plain-page.ts";
import { commonHeaders } from "./security-headers.ts";

/** One request and its answer, with what the server decided about it before anyone else saw it. */
export type Exchange = {
  req: IncomingMessage;
  res: ServerResponse;
  requestId: string;
  nonce: string;
  startedAt: Date;
  method: string;
  /** What the log calls this address: a pattern, never what a visitor typed. */
  route: string;
};

/** How long a refused sender may go on before the connection is closed. */
const LINGER_MS = 1_000;

export function beginExchange(
  req: IncomingMessage,
  res: ServerResponse,
  publicOrigin: string,
): Exchange {
  const requestId = randomUUID();
  for (const [name, value] of Object.entries(commonHeaders(publicOrigin)))
    res.setHeader(name, value);
  res.setHeader("X-Request-Id", requestId);
  return {
    req,
    res,
    requestId,
    nonce: randomBytes(18).toString("base64url"),
    startedAt: new Date(),
    method: req.method ?? "",
    route: "(none)",
  };
}

/** Answers with a few words of text, for programs. */
export function sendText(
  { res, method }: Exchange,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
) {
  const body = Buffer.from(text);
  res.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...headers,
    "Content-Length": body.length,
  });
  res.end(method === "HEAD" ? undefined : body);
}

/**
 * Answers with the page of last resort: what happened in both languages and a number to
 * ask about, nothing of the cause.
 *
 * The rest of a body that is still on its way is read for a moment and thrown away:
 * closing at once would reset the connection before the sender saw the answer.
 */
export function sendProblem(
  exchange: Exchange,
  status: number,
  headers: Readonly<Record<string, string>> = {},
) {
  const { req, res, requestId, method } = exchange;
  if (res.headersSent) {
    res.destroy();
    return;
  }
  for (const name of res.getHeaderNames())
    if (name.startsWith("content-") || name === "set-cookie") res.removeHeader(name);
  const { html, policy } = plainPage(status, requestId);
  const body = Buffer.from(html);
  const isComplete = req.complete || hasNoBody(req);
  res.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy,
    "Cache-Control": "private, no-store",
    ...(status === 503 ? { "Retry-After": "5" } : {}),
    ...(isComplete ? {} : { Connection: "close" }),
    ...headers,
    "Content-Length": body.length,
  });
  if (method !== "HEAD") res.write(body);
  if (isComplete) res.end();
  else endAfterSender(exchange);
}

function endAfterSender({ req, res }: Exchange) {
  const end = () => {
    clearTimeout(patience);
    res.end();
  };
  const patience = setTimeout(end, LINGER_MS);
  req.once("end", end).once("close", end).once("error", end);
  req.resume();
}

export function hasNoBody(req: IncomingMessage) {
  return (
    req.headers["transfer-encoding"] === undefined &&
    Number(req.headers["content-length"] ?? 0) === 0
  );
}
