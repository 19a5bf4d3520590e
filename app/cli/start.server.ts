import type { Command } from "./command.ts";
import { buildIfStale } from "./build-pages.server.ts";
import { command as serve } from "./serve.server.ts";

export const command: Command = {
  usage: "start",
  help: "What `npm start` runs. Takes its settings from the environment; README lists them.",
  async run(given) {
    buildIfStale();
    return serve.run(given);
  },
};
