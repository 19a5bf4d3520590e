#!/usr/bin/env node
// The door of the command line. An old Node can't even read TypeScript, so it is told here, in its own words.
const NEEDED = [22, 22, 2];
const parts = process.versions.node.split(".").map(Number);
const differs = parts.findIndex((part, index) => part !== NEEDED[index]);

if (differs !== -1 && parts[differs] < NEEDED[differs]) {
  console.error(
    `Tuki needs Node ${NEEDED.join(".")} or newer and this is ${process.versions.node}: use "npm start" or "npm run tuki", which fetch one for this folder.`,
  );
  process.exit(1);
} else {
  void import("./tuki.ts").then(({ runTuki }) => runTuki(process.argv.slice(2)));
}
