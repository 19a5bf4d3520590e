import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { locales } from "#app/i18n/locales.ts";
import { builtFiles } from "./build-pages.server.ts";

/** What a page may weigh on the way to its reader, in bytes: scripts and styles as gzip, the font as it is. */
export const BUDGETS = {
  style: 20 * 1024,
  signedInScript: 125 * 1024,
  guestScript: 12 * 1024,
  font: 36 * 1024,
} as const;

/** The small script of guests' reading pages, built apart from React. */
const GUEST_SCRIPT = /^page-elements-.*\.js$/;

/** The list of all routes and their files. */
const MANIFEST = /^manifest-[\da-f]+\.js$/;

/** The words of one language that every page says. */
const LANGUAGE = new RegExp(`^(?:${locales.join("|")})-.*\\.js$`);

/** Words that only stand in code that belongs on the server. */
const serverOnly: Readonly<Record<string, RegExp>> = {
  zod: /\$?ZodError|\$ZodType/,
  drizzle: /drizzle:/,
  jsdom: /jsdom/,
  "highlight.js": /registerLanguage/,
  marked: /walkTokens/,
  dompurify: /DOMPurify|ALLOWED_URI_REGEXP/,
  lucia: /lucia/i,
  pino: /\bpino\b/,
};

export type Manifest = {
  entry: { module: string; imports: string[] };
  routes: Record<string, { parentId?: string; module: string; imports?: string[]; css?: string[] }>;
};

type Weighed = { what: string; weight: number; limit: number };

/** Weighs the built pages. Tells every figure, and how many budgets are broken. */
export function brokenBudgets(folder = builtFiles) {
  const assets = path.join(folder, "assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const weights = [
    ...pageWeights(folder, scripts, readManifest(assets, scripts)),
    ...guestScripts(assets, scripts),
    fonts(folder),
  ];
  const strays = scripts.flatMap((name) => {
    const text = readFileSync(path.join(assets, name), "utf8");
    return Object.keys(serverOnly)
      .filter((library) => serverOnly[library]?.test(text))
      .map((library) => `${name} holds ${library}, which belongs on the server`);
  });

  const lines = weights.map(
    ({ what, weight, limit }) =>
      `${weight > limit ? "✗" : " "} ${kilobytes(weight).padStart(9)} of ${kilobytes(limit).padStart(9)}  ${what}`,
  );
  const heavy = weights.filter(({ weight, limit }) => weight > limit);
  return {
    broken: heavy.length + strays.length,
    told: [...lines, ...strays.map((stray) => `✗ ${stray}`)].join("\n"),
  };
}

/** The files that a route's page loads: its own, its parents' and what the entry needs, each once. */
export function filesOfRoute({ entry, routes }: Manifest, id: string) {
  const scripts = new Set([entry.module, ...entry.imports]);
  const styles = new Set<string>();
  for (
    let route = routes[id];
    route;
    route = route.parentId === undefined ? undefined : routes[route.parentId]
  ) {
    for (const script of [route.module, ...(route.imports ?? [])]) scripts.add(script);
    for (const style of route.css ?? []) styles.add(style);
  }
  return { scripts: [...scripts], styles: [...styles] };
}

/**
 * The heaviest page stands for all.
 *
 * Beside its own scripts it loads the list of them, the small elements, and one language: the heaviest.
 */
function pageWeights(folder: string, scripts: readonly string[], manifest: Manifest): Weighed[] {
  const weighFiles = (files: string[]) =>
    files.reduce((sum, file) => sum + weigh(path.join(folder, file)), 0);
  const weighAsset = (name: string) => weigh(path.join(folder, "assets", name));
  const matching = (pattern: RegExp) =>
    scripts.filter((name) => pattern.test(name)).map(weighAsset);
  const everywhere =
    sum(matching(MANIFEST)) + sum(matching(GUEST_SCRIPT)) + Math.max(0, ...matching(LANGUAGE));
  const pages = Object.keys(manifest.routes).map((id) => {
    const files = filesOfRoute(manifest, id);
    return {
      id,
      script: weighFiles(files.scripts) + everywhere,
      style: weighFiles(files.styles),
    };
  });
  const heaviest = (kind: "script" | "style") =>
    pages.toSorted((one, other) => other[kind] - one[kind])[0];
  const [script, style] = [heaviest("script"), heaviest("style")];
  return [
    {
      what: `scripts of a signed-in page (${script?.id})`,
      weight: script?.script ?? 0,
      limit: BUDGETS.signedInScript,
    },
    { what: `styles (${style?.id})`, weight: style?.style ?? 0, limit: BUDGETS.style },
  ];
}

function guestScripts(assets: string, scripts: string[]): Weighed[] {
  const weight = scripts
    .filter((name) => GUEST_SCRIPT.test(name))
    .reduce((sum, name) => sum + weigh(path.join(assets, name)), 0);
  return [{ what: "script of a guest's page", weight, limit: BUDGETS.guestScript }];
}

function fonts(folder: string): Weighed {
  const place = path.join(folder, "fonts");
  const names = existsSync(place)
    ? readdirSync(place).filter((name) => name.endsWith(".woff2"))
    : [];
  return {
    what: "font",
    weight: names.reduce((sum, name) => sum + readFileSync(path.join(place, name)).length, 0),
    limit: BUDGETS.font,
  };
}

function readManifest(assets: string, scripts: string[]): Manifest {
  const name = scripts.find((script) => MANIFEST.test(script));
  const text = name ? readFileSync(path.join(assets, name), "utf8") : "";
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) as Manifest;
}

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

function weigh(file: string) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function kilobytes(bytes: number) {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
