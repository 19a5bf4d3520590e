import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the product, on one page. */
export default [
  index("routes/start.ts"),

  // for programs
  route("from/:host/*", "routes/machines/from.ts"),
  route("uploads/:key", "routes/machines/upload.ts"),

  ...prefix(":lang", [
    // forum
    index("routes/forum/home.tsx"),
    route("ask", "routes/forum/ask.tsx"),
    route("ask/check", "routes/forum/ask-check.tsx"),
    route("ask/solved", "routes/forum/ask-solved.tsx"),
    route("ask/details", "routes/forum/ask-details.tsx"),
    route("t/:threadId/answer", "routes/forum/new-answer.tsx"),
    route("t/:threadId/solution", "routes/forum/thread-solution.tsx"),
    route("t/:threadId/solved-otherwise", "routes/forum/thread-solved-otherwise.tsx"),
    route("t/:threadId/follow", "routes/forum/thread-follow.tsx"),
    route("posts/:postId/vote", "routes/forum/post-vote.tsx"),
    route("posts/:postId/comment", "routes/forum/post-comment.tsx"),
    route("posts/:postId/edit", "routes/forum/post-edit.tsx"),
    route("posts/:postId/delete", "routes/forum/post-delete.tsx"),
    route("posts/:postId/official", "routes/forum/post-official.tsx"),
    route("posts/:postId/pick", "routes/forum/post-pick.tsx"),
    route("preview", "routes/forum/preview.tsx"),
    route("uploads", "routes/forum/uploads.tsx"),

    // help center

    // accounts
    route("sign-in", "routes/accounts/sign-in.tsx"),
    route("sign-in/demo", "routes/accounts/demo-sign-in.tsx"),
    route("sign-up", "routes/accounts/sign-up.tsx"),
    route("sign-out", "routes/accounts/sign-out.tsx"),
    route("settings/profile", "routes/accounts/settings-profile.tsx"),
    route("settings/security", "routes/accounts/settings-security.tsx"),
    route("settings/display", "routes/accounts/settings-display.tsx"),

    // search

    // notifications
    route("notifications", "routes/notifications/inbox.tsx"),

    // admin

    // for those who build Tuki
    route("gallery", "routes/gallery/gallery.tsx"),

    // anything else
    route("*", "routes/nothing-here.tsx"),
  ]),
] satisfies RouteConfig;
