// The first step of `npm start`, `npm test` and `npm run tuki`: sees to packages and Node, then hands over.
// It runs before anything is installed and on whatever Node the machine has, so it is written in
// the JavaScript of Node 12 and imports nothing but Node's own modules.
import { spawn, spawnSync } from "child_process";
import fs from "fs";
import path from "path";
import { fileURLToPath, pathToFileURL } from "url";

const NEEDED = [22, 22, 2];
const BROUGHT = "24.21.0";
/** The oldest Node whose npm reads our lock file. */
const OLDEST_TO_SET_UP = 16;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const inRoot = (...parts) => path.join(root, ...parts);

main(process.argv[2], process.argv.slice(3)).catch((error) => fail(error && error.message));

async function main(task, args) {
  const entry = {
    start: [inRoot("app", "cli", "tuki.mjs"), "start", ...args],
    test: [inRoot("app", "cli", "check.ts"), ...args],
    tuki: [inRoot("app", "cli", "tuki.mjs"), ...args],
  }[task];
  if (!entry) fail("Say what to set up for: start, test or tuki.");

  if (major() < OLDEST_TO_SET_UP) {
    fail(
      `This is Node ${process.versions.node}, too old even to fetch a newer one. Install Node 24 from https://nodejs.org and try again.`,
    );
  }
  if (task === "test") process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = "1";
  installPackages(task === "test");
  const node = findNode();
  process.env.PATH = path.dirname(node) + path.delimiter + process.env.PATH;

  endWithNpm();
  if (node === process.execPath) {
    process.argv = [node, ...entry];
    await import(pathToFileURL(entry[0]).href);
  } else {
    handOver(node, entry);
  }
}

/** npm told to stop only stops the shell between us; without this a server would be left behind. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

/** Goes on in the other Node: same terminal, same signals, same end. */
function handOver(node, args) {
  // The channel tells the other process when this one is gone, however it went.
  const child = spawn(node, args, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach((signal) => process.on(signal, () => child.kill(signal)));
  child.on("error", (error) => fail(`Node ${BROUGHT} did not start: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
}

function installPackages(isForTests) {
  if (!packagesAreMissing(isForTests)) return;
  step("Installing the locked packages (the first time takes a minute or two)", () =>
    runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
}

/** Compares what npm noted down that it installed with what the lock file wants. */
function packagesAreMissing(isForTests) {
  const wanted = readJson(inRoot("package-lock.json")).packages;
  const noted = inRoot("node_modules", ".package-lock.json");
  if (!fs.existsSync(noted)) return true;
  const installed = readJson(noted).packages;
  // A server that was installed without the tools and already built doesn't need them.
  const hasTools = Object.keys(installed).some((where) => installed[where].dev);
  const needsTools =
    isForTests || hasTools || !fs.existsSync(inRoot("build", "server", "index.js"));

  return Object.keys(wanted).some((where) => {
    const { version, dev, optional, devOptional, link } = wanted[where];
    if (where === "" || link || (dev && !needsTools)) return false;
    if (!installed[where]) return !optional && !devOptional;
    return installed[where].version !== version || !fs.existsSync(inRoot(where));
  });
}

/** This very Node where it is new enough, else one of the project's own, fetched once. */
function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const home = inRoot("node_modules", ".node");
  const binary = path.join(
    home,
    "node_modules",
    name,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  const note = path.join(home, "node_modules", name, "package.json");
  if (!fs.existsSync(note) || readJson(note).version !== BROUGHT) {
    step(
      `This is Node ${process.versions.node}; fetching Node ${BROUGHT} for this folder only`,
      () => {
        fs.mkdirSync(home, { recursive: true });
        fs.writeFileSync(path.join(home, "package.json"), '{ "private": true }\n');
        runNpm([
          "install",
          "--prefix",
          home,
          "--no-save",
          "--no-package-lock",
          "--no-audit",
          "--no-fund",
          "--loglevel=error",
          `${name}@${BROUGHT}`,
        ]);
      },
    );
    if (!runs(binary)) {
      fs.rmSync(note, { force: true });
      fail(
        `The Node ${BROUGHT} fetched from npm does not run on this machine. Install Node 24 from https://nodejs.org and try again.`,
      );
    }
  }
  link(binary);
  return binary;
}

/** Scripts that npm runs find programs in node_modules/.bin first, so they meet the newer Node too. */
function link(binary) {
  const place = inRoot("node_modules", ".bin", "node");
  const target = path.relative(path.dirname(place), binary);
  if (process.platform === "win32" || linkTarget(place) === target) return;
  fs.rmSync(place, { force: true });
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.symlinkSync(target, place);
}

function linkTarget(place) {
  try {
    return fs.readlinkSync(place);
  } catch {
    return "";
  }
}

function runs(binary) {
  return fs.existsSync(binary) && spawnSync(binary, ["--version"]).status === 0;
}

function isNewEnough(version) {
  const parts = version.split(".").map(Number);
  for (let index = 0; index < NEEDED.length; index += 1) {
    if (!(parts[index] >= NEEDED[index])) return false;
    if (parts[index] > NEEDED[index]) return true;
  }
  return true;
}

function major() {
  return Number(process.versions.node.split(".")[0]);
}

/** Quiet unless it fails: then npm's own words are shown. */
function runNpm(args) {
  const script = process.env.npm_execpath;
  // `npm ci` may take away the Node we run on, so npm goes on with the one it was started with.
  const ownNode = process.env.npm_node_execpath;
  const node = ownNode && fs.existsSync(ownNode) ? ownNode : process.execPath;
  const isScript = script && /\.c?js$/.test(script) && fs.existsSync(script);
  const run = isScript
    ? spawnSync(node, [script, ...args], { cwd: root, encoding: "utf8" })
    : spawnSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  if (run.status === 0) return;
  process.stderr.write(`\n${run.stdout || ""}${run.stderr || ""}`);
  fail(
    run.error
      ? `npm did not start: ${run.error.message}`
      : `npm ${args[0]} failed. Its words are above; check the connection to the package registry and try again.`,
  );
}

function step(what, work) {
  const began = Date.now();
  process.stderr.write(`${what} … `);
  work();
  process.stderr.write(`${Math.round((Date.now() - began) / 1000)} s\n`);
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
