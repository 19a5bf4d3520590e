import { PassThrough, Transform } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { defaultLocale, isLocale } from "#app/i18n/locales.ts";
import { messagesIn } from "#app/i18n/messages.ts";
import { WordsProvider } from "#app/i18n/ui/words.tsx";
import { PAGE_SCRIPTS } from "#app/server/security-headers.ts";
import type { VisitContext } from "#app/platform/visit.ts";
import { RequestIdContext } from "#app/ui/frame/error-page.tsx";
import { NonceContext } from "#app/ui/nonce.tsx";
import { RefusedContext } from "#app/ui/page-head.tsx";

export const streamTimeout = 10_000;

/** Renders a page whole before it is sent: nothing is deferred, and an error still gets its status. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: VisitContext,
): Promise<Response> {
  const first = new URL(request.url).pathname.split("/")[1];
  const locale = isLocale(first) ? first : defaultLocale;
  const { loaderData, actionData, loaderHeaders, actionHeaders } = remix.staticHandlerContext;
  const isRefused = Object.values(actionData ?? {}).some((answer) => isRefusal(answer));
  const root = loaderData.root as { timeZone?: string; viewer?: unknown } | undefined;
  // Remix keeps the headers of a page's data to itself unless each route hands them on.
  for (const told of Object.values({ ...loaderHeaders, ...actionHeaders })) {
    const retryAfter = told.get("Retry-After");
    if (retryAfter) headers.set("Retry-After", retryAfter);
  }
  // Guests' pages carry no inline script, so they can be kept and need no nonce.
  if (!root?.viewer) headers.set(PAGE_SCRIPTS, "self");

  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <RequestIdContext.Provider value={context.requestId}>
          <RefusedContext.Provider value={isRefused}>
            <WordsProvider
              locale={locale}
              timeZone={root?.timeZone ?? "UTC"}
              messages={messagesIn(locale)}
            >
              <RemixServer
                context={remix}
                url={request.url}
                nonce={context.nonce}
                abortDelay={streamTimeout}
              />
            </WordsProvider>
          </RefusedContext.Provider>
        </RequestIdContext.Provider>
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onAllReady: () => {
          headers.set("Content-Type", "text/html; charset=utf-8");
          const page = new PassThrough();
          pipe(endLast()).pipe(page);
          resolve(
            new Response(createReadableStreamFromReadable(page), {
              headers,
              status: failed ? 500 : status,
            }),
          );
        },
        onShellError: reject,
        onError: (error) => {
          failed = true;
          console.error(error);
        },
      },
    );
    setTimeout(abort, streamTimeout).unref();
  });
}

/** A form that was sent and refused: its page says so in its title. */
function isRefusal(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "refusal" in answer;
}

/** Refusals are answers, not faults; and whoever hung up needs no answer. The server logs what is left. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (isRouteErrorResponse(error) || request.signal.aborted) return;
  console.error(error);
}

const end = "</body></html>";

/** Remix writes loader data after the document's end; a page is valid only with its end last. */
function endLast() {
  let tail = "";
  let seen = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      // The end may lie on the border of two chunks: what could be its beginning waits for the next one.
      let text = tail + chunk.toString("latin1");
      const at = seen ? -1 : text.indexOf(end);
      if (at >= 0) {
        seen = true;
        text = text.slice(0, at) + text.slice(at + end.length);
      }
      const keep = seen ? 0 : Math.min(text.length, end.length - 1);
      tail = text.slice(text.length - keep);
      done(null, Buffer.from(text.slice(0, text.length - keep), "latin1"));
    },
    flush(done) {
      done(null, Buffer.from(tail + (seen ? end : ""), "latin1"));
    },
  });
}
