import { existsSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { ranks } from "#app/accounts/actor.ts";
import { type Action, policy } from "#app/accounts/policy.ts";
import { ownAddresses } from "#app/server/own-answers.server.ts";
import { pathOf } from "#app/server/route-names.server.ts";
import { builtPages } from "./build-pages.server.ts";
import { type Command, CommandFailed, EXIT, say } from "./command.ts";

export type ListedRoute = {
  method: "GET" | "POST";
  path: string;
  /** The row of the policy table that lets people in; null means nobody declared one, which the tests forbid. */
  action: string | null;
  /** What kind of thing the address is about; whose it is, the room judges. */
  object: string | null;
  /** For every rank: yes, no, or own (only on what is one's own). */
  who: Readonly<Record<string, string>>;
  /** The file, or "server" for what the server answers itself. */
  from: string;
};

export const command: Command = {
  usage: "routes [--json]",
  help: "Reads the built pages: run `npm run build` first. The list is what is, not what was meant.",
  options: { json: { type: "boolean" } },
  async run(given) {
    if (!existsSync(builtPages))
      throw new CommandFailed("The pages are not built yet. Run: npm run build");
    process.env.NODE_ENV = "production";
    const { routes } = (await import(pathToFileURL(builtPages).href)) as ServerBuild;
    const listed = listRoutes(routes);
    if (given.isSet("json")) say(JSON.stringify(listed, null, 2));
    else for (const route of listed) say(asLine(route));
    return EXIT.done;
  },
};

/** Every address with every method it answers, pages first, in the order of their paths. */
export function listRoutes(routes: ServerBuild["routes"]): ListedRoute[] {
  const pages = Object.values(routes).flatMap((route) => {
    if (!route || route.id === "root") return [];
    const { loader, action, default: page } = route.module;
    const path = pathOf(routes, route.id);
    // A page without a loader still answers GET; what it shows is everybody's.
    const reads =
      loader || page
        ? [listed("GET", path, { door: loader, from: route.id, isOpen: !loader })]
        : [];
    return action ? [...reads, listed("POST", path, { door: action, from: route.id })] : reads;
  });
  const own = ownAddresses.map((path) =>
    listed(path === "/csp-report" ? "POST" : "GET", path, {
      door: undefined,
      from: "server",
      isOpen: true,
    }),
  );
  return [...pages, ...own].sort(
    (one, other) => one.path.localeCompare(other.path) || one.method.localeCompare(other.method),
  );
}

type Door = { door: unknown; from: string; isOpen?: boolean };

function listed(
  method: ListedRoute["method"],
  path: string,
  { door, from, isOpen = false }: Door,
): ListedRoute {
  const declared = isOpen ? { action: "read", object: "none" } : policyOf(door);
  const row =
    declared && Object.hasOwn(policy, declared.action)
      ? policy[declared.action as Action]
      : undefined;
  const who = Object.fromEntries(ranks.map((rank, index) => [rank, row?.[index] ?? "undeclared"]));
  return {
    method,
    path,
    action: declared?.action ?? null,
    object: declared?.object ?? null,
    who,
    from,
  };
}

/** What loaderFor and actionFor wrote on the function. */
function policyOf(door: unknown) {
  if (typeof door !== "function" || !("policy" in door)) return null;
  return door.policy as { action: string; object: string };
}

function asLine({ method, path, action, object, who }: ListedRoute) {
  const allowed = Object.entries(who).filter(([, grant]) => grant !== "no");
  const told = allowed
    .map(([rank, grant]) => (grant === "yes" ? rank : `${rank} (${grant})`))
    .join(", ");
  return `${method.padEnd(5)} ${path.padEnd(44)} ${`${action ?? "UNDECLARED"} ${object ?? ""}`.padEnd(28)} ${told}`;
}
