import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import process from "node:process";
import { text } from "node:stream/consumers";

/** What the addresses of the measured pages mean: a limit takes the same list of addresses as the product. */
export type Asked =
  | { page: "question"; id: number }
  | { page: "list" }
  | { page: "search"; query: string }
  | { page: "vote"; postId: number; voterId: number }
  | { page: "answer"; threadId: number; authorId: number; body: string }
  | { page: "nothing" };

/** Reads an address, and of a form that is sent who sends it: the limits believe the header `Voter`. */
export async function readAsked(request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? "/", "http://limit.invalid");
  const [, , kind, id, act] = url.pathname.split("/");
  const who = Number(request.headers.voter);
  if (request.method === "POST") {
    const form = new URLSearchParams(await text(request));
    if (kind === "posts" && act === "vote")
      return { page: "vote", postId: Number(id), voterId: who };
    const body = form.get("body") ?? "";
    return { page: "answer", threadId: Number(id), authorId: who, body };
  }
  if (kind === "t") return { page: "question", id: Number(id) };
  if (kind === "questions") return { page: "list" };
  if (kind === "search") return { page: "search", query: url.searchParams.get("q") ?? "" };
  return { page: "nothing" };
}

/** Serves on the port that PORT names until the process is told to end. */
export function serveBare(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void,
) {
  const server = createServer((request, response) => {
    void (async () => {
      try {
        await answer(request, response);
      } catch (error) {
        process.stderr.write(`${String(error)}\n`);
        response.writeHead(500).end();
      }
    })();
  });
  server.listen(Number(process.env.PORT), "127.0.0.1");
  process.on("SIGTERM", () => process.exit(0));
}

export function sendHtml(response: ServerResponse, html: string | Buffer) {
  response
    .writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": Buffer.byteLength(html),
    })
    .end(html);
}

export function sendAway(response: ServerResponse, to: string) {
  response.writeHead(303, { Location: to, "Content-Length": 0 }).end();
}
