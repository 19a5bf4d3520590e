import type { ServerBuild } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { listRoutes } from "#app/cli/routes.server.ts";
import { routeNames } from "#app/server/route-names.server.ts";

const declared = (action: string, object: string) =>
  Object.assign(() => null, { policy: { action, object } });

const routes = {
  root: { id: "root", path: "", module: { default: () => null } },
  start: {
    id: "start",
    parentId: "root",
    index: true,
    module: { loader: declared("read", "none") },
  },
  thread: {
    id: "thread",
    parentId: "root",
    path: ":lang/t/:id/:slug?",
    module: { default: () => null, loader: declared("read", "thread") },
  },
  topics: {
    id: "topics",
    parentId: "root",
    path: ":lang/admin/topics",
    module: {
      default: () => null,
      loader: declared("administer", "topic"),
      action: declared("administer", "topic"),
    },
  },
  forgot: { id: "forgot", parentId: "root", path: ":lang/forgot", module: { action: () => null } },
} as unknown as ServerBuild["routes"];

describe("listRoutes", () => {
  test("tells of every method what it is about and who may", () => {
    const listed = listRoutes(routes);

    expect(
      listed.find(({ path, method }) => path === "/:lang/admin/topics" && method === "POST"),
    ).toEqual({
      method: "POST",
      path: "/:lang/admin/topics",
      action: "administer",
      object: "topic",
      who: {
        guest: "no",
        new: "no",
        member: "no",
        expert: "no",
        moderator: "no",
        staff: "no",
        admin: "yes",
      },
      from: "topics",
    });
    expect(
      listed.filter(({ path }) => path === "/:lang/t/:id/:slug?").map(({ method }) => method),
    ).toEqual(["GET"]);
  });

  test("shows a door that nobody declared as such", () => {
    const forgotten = listRoutes(routes).filter(({ action }) => action === null);

    expect(forgotten.map(({ method, path, who }) => [method, path, who.guest])).toEqual([
      ["POST", "/:lang/forgot", "undeclared"],
    ]);
  });

  test("holds what the server answers itself", () => {
    expect(
      listRoutes(routes)
        .filter(({ from }) => from === "server")
        .map(({ path }) => path),
    ).toContain("/healthz");
  });
});

describe("routeNames", () => {
  const name = routeNames(routes);

  test("gives pages and their data the same name, and strangers none", () => {
    expect([
      name("/"),
      name("/en/t/12/lost-card"),
      name("/en/t/12.data"),
      name("/_root.data"),
    ]).toEqual(["/", "/:lang/t/:id/:slug?", "/:lang/t/:id/:slug?", "/"]);
    expect([name("/wp-login.php"), name("/en/u/otto")]).toEqual(["(none)", "(none)"]);
  });
});
