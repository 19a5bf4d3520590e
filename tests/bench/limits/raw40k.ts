import { sendHtml, serveBare } from "./bare-server.ts";

/** The limit of Node's HTTP server: one page of 40 kB, always the same bytes. */
const page = Buffer.from(
  `<!doctype html><title>raw40k</title>${"<p>forty thousand bytes</p>".repeat(1_482)}`,
);

serveBare((_request, response) => sendHtml(response, page));
