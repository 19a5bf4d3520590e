import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** An empty PGlite data folder, made once because making one takes seconds. */
    pgliteImage: string;
  }
}

export default async function prepare(project: TestProject) {
  project.provide("pgliteImage", project.name === "pglite" ? await imageOfPglite() : "");
}

async function imageOfPglite() {
  const empty = await PGlite.create();
  const dump = await empty.dumpDataDir("none");
  await empty.close();
  return Buffer.from(await dump.arrayBuffer()).toString("base64");
}
