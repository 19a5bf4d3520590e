import { parentPort } from "node:worker_threads";
import { writeHtml } from "./markdown.ts";
import { isParsable } from "./nesting.ts";
import {
  renderPlain,
  RENDERER_VERSION,
  settleCharacters,
  type Profile,
  type RenderedText,
} from "./rendering.ts";
import { makeSanitizer } from "./sanitizing.ts";

export type RenderJob = { source: string; profile: Profile; ownHosts: readonly string[] };

const sanitize = makeSanitizer();
sanitize("<p>warm</p>", "post");

/** Markdown, then HTML, then clean HTML: the only way that HTML made of people's words comes to be. */
function render({ source, profile, ownHosts }: RenderJob): RenderedText {
  const settled = settleCharacters(source);
  if (!isParsable(settled, profile)) return renderPlain(source, profile);
  try {
    const clean = sanitize(writeHtml(settled, profile, ownHosts), profile);
    return { ...clean, version: RENDERER_VERSION, degraded: false };
  } catch {
    // Too much for the parser, or a fault in it: neither may cost the author a word.
    return renderPlain(source, profile);
  }
}

parentPort?.on("message", (job: RenderJob) => parentPort?.postMessage(render(job), []));
parentPort?.postMessage("ready", []);
