import { createRequire } from "node:module";
import { environment } from "#app/platform/environment.server.ts";
import { oncePerProcess } from "#app/platform/process.server.ts";
import { RenderDesk } from "./render-desk.server.ts";
import { RENDER_LIMITS, renderPlain, type Profile, type RenderedText } from "./rendering.ts";

const desk = () =>
  oncePerProcess(
    "renderer",
    () =>
      new RenderDesk({
        // By its import name, because this file may be running as a part of build/server/index.js.
        workerFile: createRequire(import.meta.url).resolve("#app/content/render-worker.ts"),
        deadline: 500,
        startDeadline: 30_000,
        longestQueue: 500,
      }),
  );

/**
 * Renders Markdown as safe HTML and as plain words. The only way in; previews take it too.
 *
 * Never refuses: what is too long, too deep or too slow comes back as it was typed, with
 * `degraded` set. Call it before a transaction, never inside one. Links to `hosts` count
 * as our own; without them it is the one of PUBLIC_URL.
 */
export async function renderMarkdown(
  source: string,
  profile: Profile,
  { hosts = publicHosts() }: { hosts?: readonly string[] } = {},
): Promise<RenderedText> {
  if (source.length > RENDER_LIMITS.characters) return renderPlain(source, profile);
  return desk().render({ source, profile, ownHosts: hosts });
}

/** A renderer of one's own for long work such as an import: it may take its time, and nobody else waits behind it. */
export function openRenderer(deadline: number) {
  const own = new RenderDesk({
    workerFile: createRequire(import.meta.url).resolve("#app/content/render-worker.ts"),
    deadline,
    startDeadline: 60_000,
    longestQueue: 2_000,
  });
  return {
    render: (source: string, profile: Profile): Promise<RenderedText> =>
      source.length > RENDER_LIMITS.characters
        ? Promise.resolve(renderPlain(source, profile))
        : own.render({ source, profile, ownHosts: [] }),
    close: () => own.close(),
  };
}

/** Ends the renderer with the process; a text that comes later starts it again. */
export async function closeRenderer() {
  await desk().close();
}

/** The hosts whose pages are ours; the demo answers under both names of this machine. */
function publicHosts(): string[] {
  const { mode, publicOrigin } = environment();
  const { host, port } = new URL(publicOrigin);
  return mode === "demo" ? [host, `127.0.0.1:${port}`, `localhost:${port}`] : [host];
}
