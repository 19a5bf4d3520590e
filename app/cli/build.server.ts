import { buildPages } from "./build-pages.server.ts";
import { type Command, EXIT } from "./command.ts";

export const command: Command = {
  usage: "build",
  help: "Builds whatever is there; `npm start` and `npm test` build by themselves where it is needed.",
  async run() {
    buildPages();
    return EXIT.done;
  },
};
