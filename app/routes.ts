import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the product, on one page. */
export default [
  index("routes/start.ts"),

  // for programs
  route("from/:host/*", "routes/machines/from.ts"),

  ...prefix(":lang", [
    // forum
    index("routes/forum/home.tsx"),

    // help center

    // accounts
    route("settings/display", "routes/accounts/settings-display.tsx"),

    // search

    // notifications

    // admin

    // for those who build Tuki
    route("gallery", "routes/gallery/gallery.tsx"),

    // anything else
    route("*", "routes/nothing-here.tsx"),
  ]),
] satisfies RouteConfig;
