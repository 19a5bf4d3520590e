import { readEnvironment, type Environment } from "#app/platform/environment.ts";
import { replaceInProcess } from "#app/platform/process.server.ts";

/** Gives the process of the test a configuration of its own: the demo's, but for what is said. */
export function useEnvironment(own: Partial<Environment> = {}) {
  replaceInProcess("environment", { ...readEnvironment({}), ...own });
}
