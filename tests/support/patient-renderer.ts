import { createRequire } from "node:module";
import { RenderDesk } from "#app/content/render-desk.server.ts";
import { oncePerProcess } from "#app/platform/process.server.ts";

/**
 * Gives this test file a renderer that waits longer than a busy machine takes.
 *
 * What a text becomes is then decided by its limits alone; the deadline has tests of its own.
 */
export function rendererWithPatience() {
  oncePerProcess(
    "renderer",
    () =>
      new RenderDesk({
        workerFile: createRequire(import.meta.url).resolve("#app/content/render-worker.ts"),
        deadline: 20_000,
        startDeadline: 30_000,
        longestQueue: 500,
      }),
  );
}
