import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Stops a server without failing a request.
 *
 * At first it goes on serving and only says `Connection: close`: closing quiet
 * connections at once would cut off a request that is on its way on one of them. Then
 * nobody new comes in, what is under way is finished, and what is still there after
 * the grace time is cut. Asked again meanwhile, it cuts at once.
 */
export async function drain(
  server: Server,
  state: { isDraining: boolean },
  { announceMs = 600, graceMs = 10_000 } = {},
) {
  if (state.isDraining) {
    server.close();
    server.closeAllConnections();
    return;
  }
  state.isDraining = true;
  await wait(announceMs);

  const closed = new Promise<void>((settle) => server.close(() => settle()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}
