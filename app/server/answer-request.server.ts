import type { Environment } from "#app/platform/environment.ts";
import type { Log } from "#app/platform/log.server.ts";
import type { VisitContext } from "#app/platform/visit.ts";
import { clientAddressFinder } from "./client-address.ts";
import { isAddressedToUs, isFromOurPages, isSafeMethod, ownOrigins } from "./cross-site.ts";
import { duringRequest } from "./console-to-log.server.ts";
import { type Exchange, hasNoBody, sendProblem } from "./exchange.server.ts";
import { ownAnswers, type OwnAnswersParts } from "./own-answers.server.ts";
import { toWebRequest } from "./request-bridge.server.ts";
import { announcesTooMuch, BODY_LIMITS, bodyKind, takeBody } from "./request-body.server.ts";
import { readTarget } from "./request-target.ts";
import { dressHeaders } from "./security-headers.ts";
import { sendResponse } from "./send-response.server.ts";
import { sendStaticFile, type StaticFiles } from "./static-files.server.ts";

/** Answers a page's request; what Remix's createRequestHandler gives. */
export type PageHandler = (
  request: Request,
  context: VisitContext & Record<string, unknown>,
) => Promise<Response>;

export type AnswererParts = OwnAnswersParts & {
  environment: Pick<Environment, "mode" | "publicOrigin" | "trustedProxies" | "securityContact">;
  handler: PageHandler;
  files: StaticFiles;
  routeOf: (pathname: string) => string;
  log: Log;
};

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Makes the one function that every request goes through: judge it, find who answers, log how it went. */
export function answererFor(parts: AnswererParts) {
  const { environment, files, log } = parts;
  const findOwnAnswer = ownAnswers(parts);
  const origins = ownOrigins(environment);
  const addressOf = clientAddressFinder(environment.trustedProxies);

  return async (exchange: Exchange): Promise<void> => {
    const { req, res, method } = exchange;
    logWhenDone(exchange, log);
    if (!methods.includes(method)) return sendProblem(exchange, 405, { Allow: methods.join(", ") });

    // Which of two Hosts is meant is a riddle that proxies and servers solve differently.
    if ((req.headersDistinct.host?.length ?? 0) > 1) return sendProblem(exchange, 400);
    const url = readTarget(req.url, originFor(req.headers.host, origins));
    if (!url) return sendProblem(exchange, 400);

    const own = findOwnAnswer(url.pathname);
    if (own) {
      exchange.route = url.pathname;
      return own(exchange);
    }
    const file = files.find(url.pathname);
    if (file || url.pathname.startsWith("/assets/")) {
      exchange.route = "(file)";
      if (!file) return sendProblem(exchange, 404);
      if (method !== "GET" && method !== "HEAD")
        return sendProblem(exchange, 405, { Allow: "GET, HEAD" });
      return sendStaticFile(req, res, file);
    }

    exchange.route = parts.routeOf(url.pathname);
    if (method === "OPTIONS") return void res.writeHead(204, { Allow: methods.join(", ") }).end();
    const problem = judge(exchange, url, { origins, mode: environment.mode });
    if (problem !== null) return sendProblem(exchange, problem);
    const address = addressOf(
      req.socket.remoteAddress,
      req.headers["x-forwarded-for"]?.toString() ?? null,
    );
    await answerPage(exchange, url, {
      address,
      publicOrigin: environment.publicOrigin,
      handler: parts.handler,
    });
  };
}

/** The origin a page believes to be at: the public one, in a demo also the machine's other name. A foreign Host changes nothing. */
function originFor(host: string | undefined, origins: readonly string[]) {
  return origins.find((origin) => new URL(origin).host === host?.toLowerCase()) ?? origins[0] ?? "";
}

/** The status that refuses a request by its headers alone, or null where it may go on. */
function judge(
  { req, method }: Exchange,
  url: URL,
  { origins, mode }: { origins: readonly string[]; mode: "demo" | "production" },
): number | null {
  // Remix still answers the data requests of its first version, past the pages' own addresses.
  if (url.searchParams.has("_data")) return 400;
  if (isSafeMethod(method)) return hasNoBody(req) ? null : 400;

  const fetchSite = req.headers["sec-fetch-site"]?.toString() ?? null;
  if (!isFromOurPages({ fetchSite, origin: req.headers.origin ?? null }, origins)) return 403;
  // A demo signs in whoever clicks, so a foreign name that was made to lead to this machine changes nothing there.
  if (mode === "demo" && !isAddressedToUs(req.headers.host, origins)) return 403;
  if (hasNoBody(req)) return null;
  const kind = bodyKind(req.headers["content-type"]);
  if (!kind) return 415;
  return announcesTooMuch(req, BODY_LIMITS[kind]) ? 413 : null;
}

type PageParts = { address: string; publicOrigin: string; handler: PageHandler };

async function answerPage(
  exchange: Exchange,
  url: URL,
  { address, publicOrigin, handler }: PageParts,
) {
  const { req, res, method, nonce, requestId } = exchange;
  if (req.headers.expect !== undefined) res.writeContinue();
  const body = isSafeMethod(method)
    ? null
    : await takeBody(req, bodyKind(req.headers["content-type"]) ?? "form");
  if (body?.tooLarge) return sendProblem(exchange, 413);

  let response: Response;
  try {
    const request = toWebRequest(exchange, url, body);
    response = await duringRequest(requestId, () =>
      handler(request, { nonce, requestId, address }),
    );
  } catch (error) {
    if (res.destroyed) return;
    if (body?.tooLarge) return sendProblem(exchange, 413);
    throw error;
  }
  if (body?.tooLarge) return sendProblem(exchange, 413);

  // A Response made by Response.redirect() has headers that can't be changed.
  const answer = new Response(response.body, response);
  dressHeaders(answer.headers, { nonce, publicOrigin });
  try {
    await sendResponse(exchange, answer);
  } catch (error) {
    // Half an answer can't be taken back: the connection ends, and a visitor who left is no failure.
    if (!res.headersSent || !isGone(error)) throw error;
  }
}

function isGone(error: unknown) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return (
    code === "ERR_STREAM_PREMATURE_CLOSE" ||
    code === "ERR_STREAM_DESTROYED" ||
    code === "EPIPE" ||
    code === "ECONNRESET" ||
    (error instanceof Error && error.name === "AbortError")
  );
}

function logWhenDone(exchange: Exchange, log: Log) {
  const { res, requestId, method } = exchange;
  const began = performance.now();
  res.once("close", () => {
    const fields = {
      requestId,
      method: methods.includes(method) ? method : "other",
      route: exchange.route,
      ms: Math.round(performance.now() - began),
    };
    const status = res.writableFinished ? res.statusCode : 499;
    if (
      exchange.route === "(file)" ||
      exchange.route === "/healthz" ||
      exchange.route === "/readyz"
    )
      log.debug({ ...fields, status }, "answered");
    else log.info({ ...fields, status }, "answered");
  });
}
