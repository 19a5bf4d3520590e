import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the product, on one page. */
export default [
  index("routes/start.ts"),

  // for programs

  ...prefix(":lang", [
    // forum
    index("routes/forum/home.tsx"),
    route("questions", "routes/forum/questions.tsx"),
    route("topics", "routes/forum/topics.tsx"),
    route("topics/:slug", "routes/forum/topic.tsx"),
    route("tags/:name", "routes/forum/tag.tsx"),
    route("t/:threadId/:slug?", "routes/forum/thread.tsx"),
    route("t/:threadId/:slug/p/:postId", "routes/forum/post-jump.ts"),
    route("t/:threadId/:slug/history", "routes/forum/thread-history.tsx"),

    // help center

    // accounts
    route("u/:handle", "routes/accounts/profile.tsx"),

    // search
    route("search", "routes/search/results.tsx"),

    // notifications

    // admin

    // anything else
    route("*", "routes/nothing-here.tsx"),
  ]),
] satisfies RouteConfig;
