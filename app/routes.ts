import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the product, on one page. */
export default [
  index("routes/start.ts"),

  // for programs
  route("from/:host/*", "routes/machines/from.ts"),
  route("uploads/:key", "routes/machines/upload.ts"),
  route("sitemap.xml", "routes/machines/sitemap.ts"),
  route("sitemaps/:file", "routes/machines/sitemap-file.ts"),
  route("feeds/:format/questions", "routes/machines/feed-questions.ts"),
  route("feeds/:format/articles", "routes/machines/feed-articles.ts"),
  route("feeds/:format/topics/:slug", "routes/machines/feed-topic.ts"),
  route("feeds/:format/tags/:name", "routes/machines/feed-tag.ts"),
  route("feeds/:format/threads/:threadId", "routes/machines/feed-thread.ts"),
  route("og/:kind/:id?", "routes/machines/share-image.ts"),

  ...prefix(":lang", [
    // forum
    index("routes/forum/home.tsx"),
    route("ask", "routes/forum/ask.tsx"),
    route("ask/check", "routes/forum/ask-check.tsx"),
    route("ask/close", "routes/forum/ask-close.ts"),
    route("ask/opened", "routes/forum/ask-opened.ts"),
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
    route("posts/:postId/mask", "routes/forum/post-mask.tsx"),
    route("posts/:postId/official", "routes/forum/post-official.tsx"),
    route("posts/:postId/pick", "routes/forum/post-pick.tsx"),
    route("preview", "routes/forum/preview.tsx"),
    route("uploads", "routes/forum/uploads.tsx"),
    route("questions", "routes/forum/questions.tsx"),
    route("topics", "routes/forum/topics.tsx"),
    route("topics/:slug", "routes/forum/topic.tsx"),
    route("tags/:name", "routes/forum/tag.tsx"),
    route("contributors", "routes/forum/contributors.tsx"),
    route("t/:threadId/:slug?", "routes/forum/thread.tsx"),
    route("t/:threadId/:slug/p/:postId", "routes/forum/post-jump.ts"),
    route("t/:threadId/:slug/history", "routes/forum/thread-history.tsx"),

    // help center
    route("help", "routes/help-center/help-home.tsx"),
    route("help/a/:articleId/:slug?", "routes/help-center/article.tsx"),
    route("help/a/:articleId/:slug/history", "routes/help-center/article-history.tsx"),
    route("help/:section", "routes/help-center/section.tsx"),
    route("contact", "routes/help-center/contact.tsx"),
    route("about/shortcuts", "routes/help-center/shortcuts.tsx"),
    route("about/:slug", "routes/help-center/site-page.tsx"),
    route("curate/:threadId", "routes/help-center/promotion.tsx"),
    route("articles", "routes/help-center/articles.tsx"),
    route("articles/:articleId/edit", "routes/help-center/article-edit.tsx"),
    route("articles/:articleId/publish", "routes/help-center/article-publish.tsx"),
    route("articles/:articleId/archive", "routes/help-center/article-archive.tsx"),

    // accounts
    route("sign-in", "routes/accounts/sign-in.tsx"),
    route("sign-in/demo", "routes/accounts/demo-sign-in.tsx"),
    route("sign-up", "routes/accounts/sign-up.tsx"),
    route("sign-out", "routes/accounts/sign-out.tsx"),
    route("settings/profile", "routes/accounts/settings-profile.tsx"),
    route("settings/security", "routes/accounts/settings-security.tsx"),
    route("settings/display", "routes/accounts/settings-display.tsx"),
    route("u/:handle", "routes/accounts/profile.tsx"),

    // search
    route("search", "routes/search/results.tsx"),
    route("search/suggestions", "routes/search/suggestions.ts"),
    route("opensearch.xml", "routes/machines/open-search.ts"),

    // notifications
    route("notifications", "routes/notifications/inbox.tsx"),

    // insight
    route("journey", "routes/insight/journey.tsx"),

    // admin
    route("admin", "routes/admin/start.tsx"),
    route("admin/topics", "routes/admin/topics.tsx"),
    route("admin/topics/:topicId", "routes/admin/topic.tsx"),
    route("admin/tags", "routes/admin/tags.tsx"),
    route("admin/tags/:tagId", "routes/admin/tag.tsx"),
    route("admin/sections", "routes/admin/sections.tsx"),
    route("admin/sections/:sectionId", "routes/admin/section.tsx"),
    route("admin/pages", "routes/admin/pages.tsx"),
    route("admin/pages/:slug", "routes/admin/page.tsx"),
    route("admin/contact", "routes/admin/contact.tsx"),
    route("admin/figures", "routes/admin/figures.tsx"),
    route("admin/synonyms", "routes/admin/synonyms.tsx"),
    route("admin/allowed", "routes/admin/allowed.tsx"),

    // for those who build Tuki
    route("gallery", "routes/gallery/gallery.tsx"),

    // anything else
    route("*", "routes/nothing-here.tsx"),
  ]),
] satisfies RouteConfig;
