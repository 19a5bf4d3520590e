import { existsSync } from "node:fs";
import path from "node:path";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { openSession } from "#app/accounts/session.server.ts";
import type { MemberActor } from "#app/accounts/actor.ts";
import { database } from "#app/platform/database.server.ts";

const build = path.resolve("build/server/index.js");
const origin = "http://tuki.test";
let handler: ReturnType<typeof createRequestHandler> | undefined;

interface VisitOptions {
  as?: MemberActor;
  /** Given: a POST of this form, as a browser without JavaScript sends it. */
  form?: Record<string, string | string[]> | FormData;
  headers?: Record<string, string>;
  method?: string;
  /** Where the visitor is; not this machine unless said so. */
  address?: string;
}

/**
 * Asks the built site for a page, as a browser without JavaScript would: through every loader, action and component.
 *
 * The site uses the database of the test. Build first (`npm run build`).
 */
export async function visit(
  address: string,
  { as, form, headers = {}, method, address: from = "192.0.2.1" }: VisitOptions = {},
): Promise<Response> {
  handler ??= await loadSite();
  const request = new Headers(headers);
  if (as) {
    const cookie = await openSession(database(), as.id, { isSecure: false });
    request.append(
      "Cookie",
      [request.get("Cookie"), cookie.split(";")[0]].filter(Boolean).join("; "),
    );
  }
  const body = form instanceof FormData ? form : form && new URLSearchParams(pairs(form));
  return handler(
    new Request(new URL(address, origin), {
      method: method ?? (form ? "POST" : "GET"),
      headers: request,
      body: body ?? null,
      redirect: "manual",
    }),
    { nonce: "test-nonce", requestId: "test", address: from },
  );
}

/** Where an answer leads, without the origin. */
export function leadsTo(response: Response): string {
  return (response.headers.get("Location") ?? "").replace(origin, "");
}

/** The cookies an answer sets, as the browser sends them back. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

async function loadSite() {
  if (!existsSync(build)) throw new Error("The site is not built: run npm run build first.");
  const site = (await import(/* @vite-ignore */ build)) as unknown as ServerBuild;
  return createRequestHandler(site, "production");
}

function pairs(form: Record<string, string | string[]>): string[][] {
  return Object.entries(form).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [name, one]),
  );
}
