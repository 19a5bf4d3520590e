import { existsSync } from "node:fs";
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { listRoutes } from "#app/cli/routes.server.ts";

const build = path.resolve("build/server/index.js");

/** The routes of the built site. Build first (`npm run build`). */
export async function builtRoutes(): Promise<ServerBuild["routes"]> {
  if (!existsSync(build)) throw new Error("The site is not built: run npm run build first.");
  const site = (await import(/* @vite-ignore */ build)) as unknown as ServerBuild;
  return site.routes;
}

/** Every address and method that pages answer; what the server answers itself is left out. */
export async function listPages() {
  return listRoutes(await builtRoutes()).filter(({ from }) => from !== "server");
}
