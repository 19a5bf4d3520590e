/**
 * Every address of the product. A room links or posts anywhere through here and imports nobody for it.
 *
 * The first argument is the reader's language, the prefix of all pages for people.
 */
export type Query = Readonly<
  Record<string, string | number | readonly string[] | null | undefined>
>;

interface ThreadRef {
  id: number;
  slug: string;
}
interface ArticleRef {
  id: number;
  slug: string;
}

const page = (lang: string, ...parts: (string | number)[]) =>
  `/${[lang, ...parts.map((part) => encodeURIComponent(part))].join("/")}`;

export const paths = {
  home: (lang: string) => page(lang),
  questions: (lang: string, query: Query = {}) => withQuery(page(lang, "questions"), query),
  topic: (lang: string, slug: string, query: Query = {}) =>
    withQuery(page(lang, "topics", slug), query),
  topics: (lang: string) => page(lang, "topics"),
  contributors: (lang: string, query: Query = {}) => withQuery(page(lang, "contributors"), query),
  tag: (lang: string, name: string, query: Query = {}) =>
    withQuery(page(lang, "tags", name), query),

  thread: (lang: string, thread: ThreadRef, query: Query = {}) =>
    withQuery(page(lang, "t", thread.id, thread.slug), query),
  /** Jumps to the page of the thread that holds the post. */
  post: (lang: string, thread: ThreadRef, postId: number) =>
    page(lang, "t", thread.id, thread.slug, "p", postId),
  threadHistory: (lang: string, thread: ThreadRef, postId: number) =>
    withQuery(page(lang, "t", thread.id, thread.slug, "history"), { post: postId }),
  threadAnswer: (lang: string, threadId: number) => page(lang, "t", threadId, "answer"),
  threadSolution: (lang: string, threadId: number) => page(lang, "t", threadId, "solution"),
  threadSolvedOtherwise: (lang: string, threadId: number) =>
    page(lang, "t", threadId, "solved-otherwise"),
  threadFollow: (lang: string, threadId: number) => page(lang, "t", threadId, "follow"),
  postVote: (lang: string, postId: number) => page(lang, "posts", postId, "vote"),
  postComment: (lang: string, postId: number) => page(lang, "posts", postId, "comment"),
  postEdit: (lang: string, postId: number) => page(lang, "posts", postId, "edit"),
  postMask: (lang: string, postId: number) => page(lang, "posts", postId, "mask"),
  postDelete: (lang: string, postId: number) => page(lang, "posts", postId, "delete"),
  postOfficial: (lang: string, postId: number) => page(lang, "posts", postId, "official"),
  postPick: (lang: string, postId: number) => page(lang, "posts", postId, "pick"),
  preview: (lang: string) => page(lang, "preview"),
  uploads: (lang: string) => page(lang, "uploads"),
  upload: (key: string) => `/uploads/${encodeURIComponent(key)}`,

  ask: (lang: string, query: Query = {}) => withQuery(page(lang, "ask"), query),
  askCheck: (lang: string) => page(lang, "ask", "check"),
  askClose: (lang: string) => page(lang, "ask", "close"),
  askOpened: (lang: string, query: Query) => withQuery(page(lang, "ask", "opened"), query),
  askDetails: (lang: string, query: Query = {}) => withQuery(page(lang, "ask", "details"), query),
  askSolved: (lang: string, query: Query = {}) => withQuery(page(lang, "ask", "solved"), query),

  search: (lang: string, query: Query = {}) => withQuery(page(lang, "search"), query),
  suggestions: (lang: string) => page(lang, "search", "suggestions"),
  openSearch: (lang: string) => page(lang, "opensearch.xml"),

  help: (lang: string) => page(lang, "help"),
  section: (lang: string, slug: string) => page(lang, "help", slug),
  article: (lang: string, article: ArticleRef) => page(lang, "help", "a", article.id, article.slug),
  articleHistory: (lang: string, article: ArticleRef) =>
    page(lang, "help", "a", article.id, article.slug, "history"),
  articleEdit: (lang: string, articleId: number) => page(lang, "articles", articleId, "edit"),
  articlePublish: (lang: string, articleId: number) => page(lang, "articles", articleId, "publish"),
  articleArchive: (lang: string, articleId: number) => page(lang, "articles", articleId, "archive"),
  articles: (lang: string) => page(lang, "articles"),
  /** The side-by-side editor for one thread. */
  curate: (lang: string, threadId: number) => page(lang, "curate", threadId),

  profile: (lang: string, handle: string, query: Query = {}) =>
    withQuery(page(lang, "u", handle), query),
  notifications: (lang: string, query: Query = {}) => withQuery(page(lang, "notifications"), query),
  signIn: (lang: string, query: Query = {}) => withQuery(page(lang, "sign-in"), query),
  demoSignIn: (lang: string) => page(lang, "sign-in", "demo"),
  signUp: (lang: string, query: Query = {}) => withQuery(page(lang, "sign-up"), query),
  signOut: (lang: string) => page(lang, "sign-out"),
  settings: (lang: string, part: "profile" | "security" | "display") =>
    page(lang, "settings", part),

  contact: (lang: string) => page(lang, "contact"),
  journey: (lang: string) => page(lang, "journey"),
  about: (lang: string, slug: string) => page(lang, "about", slug),
  shortcuts: (lang: string) => page(lang, "about", "shortcuts"),

  admin: (lang: string) => page(lang, "admin"),
  adminTopics: (lang: string) => page(lang, "admin", "topics"),
  adminTopic: (lang: string, id: number | "new") => page(lang, "admin", "topics", id),
  adminTags: (lang: string, query: Query = {}) => withQuery(page(lang, "admin", "tags"), query),
  adminTag: (lang: string, id: number) => page(lang, "admin", "tags", id),
  adminSections: (lang: string) => page(lang, "admin", "sections"),
  adminSection: (lang: string, id: number | "new") => page(lang, "admin", "sections", id),
  adminPages: (lang: string) => page(lang, "admin", "pages"),
  adminPage: (lang: string, slug: string) => page(lang, "admin", "pages", slug),
  adminContact: (lang: string) => page(lang, "admin", "contact"),
  adminFigures: (lang: string) => page(lang, "admin", "figures"),
  adminAllowed: (lang: string) => page(lang, "admin", "allowed"),
  adminSynonyms: (lang: string) => page(lang, "admin", "synonyms"),
};

/** The picture that stands for a page in link previews; without a thing it stands for the site. */
export const shareImage = {
  site: "/og/site",
  thread: (threadId: number) => `/og/t/${threadId}`,
  article: (articleId: number) => `/og/a/${articleId}`,
};

/** Where feed readers find what is new, as Atom; the JSON feed is beside it. */
export const feeds = {
  questions: (query: Query = {}) => withQuery("/feeds/atom/questions", query),
  articles: (query: Query = {}) => withQuery("/feeds/atom/articles", query),
  topic: (slug: string, query: Query = {}) =>
    withQuery(`/feeds/atom/topics/${encodeURIComponent(slug)}`, query),
  tag: (name: string, query: Query = {}) =>
    withQuery(`/feeds/atom/tags/${encodeURIComponent(name)}`, query),
  thread: (threadId: number) => `/feeds/atom/threads/${threadId}`,
};

/** The same feed as JSON. */
export const asJsonFeed = (atom: string) => atom.replace("/feeds/atom/", "/feeds/json/");

/** The element of a post on its thread's page. */
export const postAnchor = (postId: number) => `post-${postId}`;

/** The same page in another language: the prefix is all that differs. */
export function inLocale(path: string, lang: string): string {
  return path.replace(/^\/[^/?#]+/, `/${lang}`);
}

export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue;
    if (typeof value === "object") for (const one of value) search.append(name, one);
    else search.append(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** The name in addresses of the key by which a guest's visit hangs together. */
export const CARRIED_AS = "j";

/** Adds that key to an address of ours, before an anchor. What leads to other sites, or within the page, stays. */
export function carrying(to: string, key: string | null): string {
  if (key === null || !to.startsWith("/") || to.startsWith("//")) return to;
  const [path = "", anchor] = to.split("#", 2);
  const mark = path.includes("?") ? "&" : "?";
  return `${path}${mark}${CARRIED_AS}=${key}${anchor === undefined ? "" : `#${anchor}`}`;
}

/**
 * The address to go back to, if it is a page of ours; else the fallback.
 *
 * Only a path that a browser cannot read as another site passes: `//host`, `/\host` and control characters do not.
 */
export function safeReturn(value: unknown, fallback: string): string {
  if (typeof value !== "string" || value.length > 2_000) return fallback;
  if (!/^\/(?![/\\])[!-~]*$/.test(value) || value.includes("\\")) return fallback;
  const parsed = URL.canParse(value, "http://own.invalid")
    ? new URL(value, "http://own.invalid")
    : undefined;
  if (!parsed || parsed.origin !== "http://own.invalid" || parsed.pathname.startsWith("//"))
    return fallback;
  return parsed.pathname + parsed.search + parsed.hash;
}
