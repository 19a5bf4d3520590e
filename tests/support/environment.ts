import { readEnvironment, type Environment } from "#app/platform/environment.ts";
import { replaceInProcess } from "#app/platform/process.server.ts";

/** Gives the process of the test a configuration of its own: the demo's, but for what is said. */
export function setEnvironment(own: Partial<Environment> = {}) {
  // Given, so that no test makes the demo's own secret in the folder of the repository.
  const secrets = ["a secret of the tests, as long as one must be"];
  replaceInProcess("environment", { ...readEnvironment({}), secrets, ...own });
}
