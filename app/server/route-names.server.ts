import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type Routes = ServerBuild["routes"];
type Node = Parameters<typeof matchRoutes>[0][number];

/** Names an address by its pattern ("/:lang/t/:id/:slug"), so a log tells the page and never who or what was looked at. */
export function routeNames(routes: Routes): (pathname: string) => string {
  const tree = childrenOf(routes, undefined);
  return (pathname) => {
    const page = pathname.replace(/\/_root\.data$/, "/").replace(/\.data$/, "");
    if (page === "/__manifest") return page;
    const match = matchRoutes(tree, page)?.at(-1);
    return match ? pathOf(routes, match.route.id ?? "") : "(none)";
  };
}

/** The whole pattern of a route, from the top. */
export function pathOf(routes: Routes, id: string) {
  const parts: string[] = [];
  for (let route = routes[id]; route; route = route.parentId ? routes[route.parentId] : undefined)
    if (route.path) parts.unshift(route.path);
  return `/${parts.join("/")}`.replaceAll(/\/{2,}/g, "/");
}

function childrenOf(routes: Routes, parentId: string | undefined): Node[] {
  return Object.values(routes).flatMap((route) => {
    if (!route || (route.parentId || undefined) !== parentId) return [];
    const { id, path, index, caseSensitive } = route;
    if (index) return [{ id, path, caseSensitive, index: true } as Node];
    return [{ id, path, caseSensitive, children: childrenOf(routes, id) } as Node];
  });
}
