import { parentPort } from "node:worker_threads";

/** A render worker that hangs, crashes or answers, whichever the text says. */
parentPort?.on("message", ({ source }: { source: string }) => {
  if (source === "hang") for (;;);
  if (source === "crash") throw new Error("crashed as told");
  parentPort?.postMessage(
    { html: source, text: source, version: 0, degraded: false, outline: [] },
    [],
  );
});
parentPort?.postMessage("ready", []);
