import type { Server } from "node:http";
import { Server as NetServer } from "node:net";
import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";

/** How long a visitor who came in at the last moment has for the question. */
const LAST_WORDS_MS = 200;

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

  const closed = new Promise((settle) => server.once("close", settle));
  if (!server.listening) return;
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await quietDoor(server);
  // The plain close leaves connections alone; http's own would cut one that has just come in
  // and not asked yet.
  NetServer.prototype.close.call(server);
  await wait(LAST_WORDS_MS);
  server.close();
  await closed;
  clearTimeout(cut);
}

/** Waits for a moment in which nobody comes in: who waits before a closed door is turned away unheard. */
async function quietDoor(server: Server, patience = 50) {
  let arrived = 0;
  const count = () => {
    arrived += 1;
  };
  server.on("connection", count);
  for (let turn = 0; turn < patience; turn += 1) {
    const before = arrived;
    await nextTurn();
    if (arrived === before) break;
  }
  server.off("connection", count);
}
