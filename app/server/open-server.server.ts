import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Environment } from "#app/platform/environment.ts";
import type { Log } from "#app/platform/log.server.ts";
import { answererFor, type PageHandler } from "./answer-request.server.ts";
import { drain } from "./drain.server.ts";
import { beginExchange, sendProblem } from "./exchange.server.ts";
import type { Readiness } from "./own-answers.server.ts";
import type { StaticFiles } from "./static-files.server.ts";

export type ServerParts = {
  environment: Pick<
    Environment,
    "mode" | "host" | "port" | "publicOrigin" | "trustedProxies" | "securityContact"
  >;
  /** Answers everything that is no file and none of the server's own addresses. */
  handler: PageHandler;
  files: StaticFiles;
  /** Gives an address the name it has in the log. */
  routeOf: (pathname: string) => string;
  readiness: () => Promise<Readiness>;
  log: Log;
  /** How long a stop announces itself, and how long it then waits for what is under way. */
  patience?: { announceMs: number; graceMs: number };
};

export type RunningServer = {
  port: number;
  origin: string;
  /** Stops without failing a request; a second call closes at once. */
  close(): Promise<void>;
};

const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
const KEEP_ALIVE_MS = 65_000;
/** A reader that takes nothing for so long has gone. */
const STALLED_MS = 120_000;

/**
 * Opens the door: listens, and answers until closed.
 *
 * Whatever arrives gets an answer or a closed connection, and the process lives on.
 * Port 0 takes any free port, as tests do.
 */
export async function openServer(parts: ServerParts): Promise<RunningServer> {
  const { environment, log } = parts;
  const state = { isDraining: false };
  const server = createServer({ connectionsCheckingInterval: 1_000 });
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.timeout = STALLED_MS;

  await listen(server, environment);
  const { port } = server.address() as AddressInfo;
  const publicOrigin = environment.publicOrigin.replace(/:0$/, `:${port}`);
  const answer = answererFor({
    ...parts,
    environment: { ...environment, publicOrigin },
    isDraining: () => state.isDraining,
  });

  const take = (req: IncomingMessage, res: ServerResponse) => {
    const exchange = beginExchange(req, res, publicOrigin);
    req.on("error", () => res.destroy());
    res.on("error", () => res.destroy());
    if (state.isDraining) res.shouldKeepAlive = false;
    answer(exchange).catch((error: unknown) => {
      // The visitor went away in the middle: nobody is left to tell, and nothing is wrong.
      if (res.destroyed) return;
      log.error(
        {
          err: error,
          requestId: exchange.requestId,
          method: exchange.method,
          route: exchange.route,
        },
        "request failed",
      );
      sendProblem(exchange, 500);
    });
  };
  server.on("request", take);
  // The body is invited only after the headers were judged.
  server.on("checkContinue", take);
  server.on("connect", (_req, socket: Duplex) => refuseRaw(socket, "405 Method Not Allowed"));
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) =>
    refuseRaw(socket, rawStatus(error.code)),
  );

  return {
    port,
    origin: publicOrigin,
    close: () => drain(server, state, parts.patience),
  };
}

function listen(server: Server, { host, port }: { host: string; port: number }) {
  return new Promise<void>((settle, fail) => {
    server.once("error", fail);
    server.listen({ host, port }, () => {
      server.off("error", fail);
      settle();
    });
  });
}

function rawStatus(code: string | undefined) {
  if (code === "HPE_HEADER_OVERFLOW") return "431 Request Header Fields Too Large";
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return "413 Payload Too Large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "408 Request Timeout";
  return "400 Bad Request";
}

/** For what never became a request: there is nothing but the bare connection to answer on. */
function refuseRaw(socket: Duplex, status: string) {
  const answering = (socket as Duplex & { _httpMessage?: ServerResponse | null })._httpMessage;
  if (!socket.writable || answering?.headersSent) {
    socket.destroy();
    return;
  }
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`, () =>
    socket.destroy(),
  );
}
