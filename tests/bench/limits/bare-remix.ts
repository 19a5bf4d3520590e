import process from "node:process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequestHandler } from "@remix-run/node";
import { readAsked, sendAway, sendHtml, serveBare } from "./bare-server.ts";
import { bareBuild } from "./bare-remix-pages.ts";
import { openBare } from "./six-queries.ts";

/**
 * The limit of Remix and React: the same six queries, the least of pages, hydrated as Remix's own template does.
 *
 * With BARE_CACHE=on whole answers to guests are kept for ten seconds.
 */
const keptMs = 10_000;
const bare = openBare(process.env.BARE_DATABASE!);
const handle = createRequestHandler(bareBuild(bare), "production");
const kept = new Map<string, { body: Buffer; until: number }>();
const isKeeping = process.env.BARE_CACHE === "on";

serveBare(async (request, response) => {
  const key = request.url ?? "/";
  const known = isKeeping ? kept.get(key) : undefined;
  if (known && known.until > Date.now()) return sendHtml(response, known.body);
  if (request.method === "POST") return write(request, response);

  const answer = await handle(
    new Request(`http://limit.invalid${key}`, { headers: { Accept: "text/html" } }),
  );
  const body = Buffer.from(await answer.arrayBuffer());
  if (isKeeping && answer.status === 200) kept.set(key, { body, until: Date.now() + keptMs });
  response.writeHead(answer.status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": body.length,
  });
  response.end(body);
});

/** A form goes through the action of its page. */
async function write(request: IncomingMessage, response: ServerResponse) {
  const asked = await readAsked(request);
  if (asked.page !== "vote" && asked.page !== "answer") return void response.writeHead(404).end();
  const answer = await handle(
    new Request(`http://limit.invalid${request.url}`, {
      method: "POST",
      body: new URLSearchParams({ asked: JSON.stringify(asked) }),
    }),
  );
  await answer.arrayBuffer();
  if (answer.status >= 300 && answer.status < 400) sendAway(response, "/");
  else response.writeHead(answer.status).end();
}
