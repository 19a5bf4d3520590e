import { mkdtempSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { createLog } from "#app/platform/log.server.ts";
import { openServer, type ServerParts } from "#app/server/open-server.server.ts";
import { openStaticFiles } from "#app/server/static-files.server.ts";

type Wishes = Partial<Omit<ServerParts, "environment">> & {
  environment?: Partial<ServerParts["environment"]>;
};

/** Opens the real server around a handler of the test's own, on a free port; it closes with the test. */
export async function runServer({ environment, ...wishes }: Wishes = {}) {
  const lines: Record<string, unknown>[] = [];
  const server = await openServer({
    handler: async () =>
      new Response("hello", { headers: { "Content-Type": "text/html; charset=utf-8" } }),
    files: openStaticFiles(mkdtempSync(path.join(tmpdir(), "tuki-files-"))),
    routeOf: () => "/pattern",
    readiness: async () => ({ database: true, migrations: true, dataFolder: true }),
    log: createLog("debug", {
      write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
    }),
    patience: { announceMs: 20, graceMs: 500 },
    ...wishes,
    environment: {
      mode: "demo",
      host: "127.0.0.1",
      port: 0,
      publicOrigin: "http://127.0.0.1:0",
      trustedProxies: [],
      securityContact: undefined,
      ...environment,
    },
  });
  onTestFinished(() => server.close());
  const at = `http://127.0.0.1:${server.port}`;
  return {
    ...server,
    at,
    lines,
    fetch: (address: string, init?: RequestInit) =>
      fetch(at + address, { redirect: "manual", ...init }),
  };
}

/** Sends bytes as they are, as no browser would, and gives everything that comes back until the connection ends. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((settle) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on("data", (part) => (answer += part.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => settle(answer));
  });
}
