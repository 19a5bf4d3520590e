import process from "node:process";
import { countStalePosts, rerenderPosts } from "#app/forum/rerendering.server.ts";
import {
  countStaleBlocks,
  countStalePages,
  rerenderBlocks,
  rerenderPages,
} from "#app/help-center/rerendering.server.ts";
import { database, type Db } from "#app/platform/database.server.ts";
import { type Command, EXIT, say } from "./command.ts";

export const command: Command = {
  usage: "rerender [--json]",
  help: "Works beside a running server, in small batches; may be stopped and run again. What an older version of Tuki made, or had no time for, is made from its Markdown anew.",
  options: { json: { type: "boolean" } },
  async run(given) {
    const db = database();
    try {
      await db.migrate();
      const summary = await rerenderAll(db, { onProgress: showProgress });
      if (given.isSet("json")) say(JSON.stringify(summary));
      else
        for (const [what, { stale, left }] of Object.entries(summary))
          say(asLine(what, { stale, left }));
      return EXIT.done;
    } finally {
      await db.close();
    }
  },
};

interface Made {
  /** How many were stale at the start. */
  stale: number;
  /** How many still are: the renderer had no time for them. */
  left: number;
}

interface Pace {
  /** How many rows are read at once. */
  batch?: number;
  onProgress?: (what: string, done: number, total: number) => void;
}

/** Renders everything anew that an older renderer made, and gives how much of each kind there was. */
export async function rerenderAll(
  db: Db,
  { batch = 50, onProgress }: Pace = {},
): Promise<Record<"posts" | "blocks" | "pages", Made>> {
  const inBatches = async (what: string, total: number, next: typeof rerenderPosts) => {
    let done = 0;
    let after = 0;
    for (;;) {
      const step = await next(db, { after, most: batch });
      if (!step) return;
      after = step.last;
      done += step.seen;
      onProgress?.(what, done, total);
    }
  };
  const stale = {
    posts: await countStalePosts(db),
    blocks: await countStaleBlocks(db),
    pages: await countStalePages(db),
  };
  await inBatches("posts", stale.posts, rerenderPosts);
  await inBatches("blocks", stale.blocks, rerenderBlocks);
  let pages = 0;
  await rerenderPages(db, () => onProgress?.("pages", ++pages, stale.pages));
  return {
    posts: { stale: stale.posts, left: await countStalePosts(db) },
    blocks: { stale: stale.blocks, left: await countStaleBlocks(db) },
    pages: { stale: stale.pages, left: await countStalePages(db) },
  };
}

function showProgress(what: string, done: number, total: number) {
  process.stderr.write(`${what}: ${done} of ${Math.max(done, total)}\n`);
}

function asLine(what: string, { stale, left }: Made) {
  const rest = left > 0 ? `, ${left} left: they took too long` : "";
  return `${what.padEnd(7)} ${stale - left} rendered${rest}`;
}
