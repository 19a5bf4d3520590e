import { PassThrough } from "node:stream";
import {
  createReadableStreamFromReadable,
  redirect,
  type ActionFunctionArgs,
  type EntryContext,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";
import {
  Form,
  Link,
  Links,
  Meta,
  Outlet,
  RemixServer,
  Scripts,
  useLoaderData,
} from "@remix-run/react";
import { createElement as h, type ReactNode } from "react";
import { renderToPipeableStream } from "react-dom/server";
import type { Asked } from "./bare-server.ts";
import type { Bare, QuestionData, Row } from "./six-queries.ts";

/** Three pages and two forms as Remix would have them, made by hand: no compiler takes part. */
export function bareBuild(bare: Bare): ServerBuild {
  const action = async ({ request }: ActionFunctionArgs) => {
    const form = await request.formData();
    const asked = JSON.parse(form.get("asked") as string) as Asked;
    if (asked.page === "vote") bare.vote(asked.postId, asked.voterId);
    if (asked.page === "answer") bare.answer(asked.threadId, asked.authorId, asked.body);
    return redirect("/", 303);
  };
  const list = (load: (query: string) => Row[]) => ({
    loader: ({ request }: LoaderFunctionArgs) => ({
      rows: load(new URL(request.url).searchParams.get("q") ?? ""),
    }),
    default: ListPage,
  });
  const question = {
    loader: ({ params }: LoaderFunctionArgs) => {
      const data = bare.question(Number(params.id));
      if (!data) throw new Response(null, { status: 404 });
      return data;
    },
    default: QuestionPage,
  };
  const modules = {
    root: { path: "", module: { default: Root } },
    question: { path: "en/t/:id/:slug?", module: question },
    list: { path: "en/questions", module: list(() => bare.list()) },
    search: { path: "en/search", module: list((query) => bare.search(query)) },
    vote: { path: "en/posts/:id/vote", module: { action, default: Nothing } },
    answer: { path: "en/t/:id/answer", module: { action, default: Nothing } },
  };
  const names = Object.keys(modules) as (keyof typeof modules)[];
  const parent = (id: string) => (id === "root" ? {} : { parentId: "root" });
  return {
    mode: "production",
    entry: { module: { default: renderPage } },
    routes: Object.fromEntries(names.map((id) => [id, { id, ...parent(id), ...modules[id] }])),
    assets: {
      version: "1",
      url: "/manifest.js",
      entry: { module: "/entry.js", imports: ["/react.js"] },
      routes: Object.fromEntries(
        names.map((id) => [
          id,
          {
            id,
            ...parent(id),
            path: modules[id].path,
            module: `/${id}.js`,
            imports: [],
            hasAction: "action" in modules[id].module,
            hasLoader: "loader" in modules[id].module,
            hasClientAction: false,
            hasClientLoader: false,
            hasErrorBoundary: false,
          },
        ]),
      ),
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: false,
      v3_routeConfig: true,
      unstable_optimizeDeps: false,
    },
    isSpaMode: false,
  } as unknown as ServerBuild;
}

function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(h(RemixServer, { context, url: request.url }), {
      onShellReady: () => {
        const page = new PassThrough();
        headers.set("Content-Type", "text/html");
        resolve(new Response(createReadableStreamFromReadable(page), { headers, status }));
        pipe(page);
      },
      onShellError: reject,
    });
  });
}

function Root() {
  const link = (to: string, words: string) => h(Link, { to, key: to }, words);
  return h(
    "html",
    { lang: "en" },
    h("head", null, h(Meta), h(Links)),
    h(
      "body",
      null,
      h(
        "nav",
        null,
        link("/en", "Home"),
        link("/en/questions", "Questions"),
        link("/en/help", "Help"),
      ),
      h("main", null, h(Outlet)),
      h(Scripts),
    ),
  );
}

function QuestionPage() {
  const { thread, topic, posts, people, tags, related } = useLoaderData() as QuestionData;
  const head = [
    h(Link, { key: "topic", to: `/en/topics/${topic.slug}` }, topic.slug),
    ...tags.map((tag) => h(Link, { key: tag, to: `/en/tags/${tag}` }, tag)),
  ];
  return h(
    "div",
    null,
    h("h1", null, thread.title),
    h("p", null, head),
    posts.map((post) =>
      h(
        "article",
        { key: post.id, id: `post-${post.id}` },
        h(
          "header",
          null,
          h(Link, { to: `/en/u/${post.authorId}` }, people[post.authorId] ?? "?"),
          h("time", null, day(post.createdAt)),
        ),
        h("div", { dangerouslySetInnerHTML: { __html: post.html } }),
        h(
          Form,
          { method: "post", action: `/en/posts/${post.id}/vote` },
          h("button", { name: "wanted", value: "yes" }, `Helpful ${post.score}`),
        ),
        h(Link, { to: `/en/t/${thread.id}/${thread.slug}/p/${post.id}` }, "Link"),
      ),
    ),
    h("aside", null, listOf(related)),
  );
}

function ListPage() {
  const { rows } = useLoaderData() as { rows: Row[] };
  return listOf(rows);
}

function Nothing() {
  return null;
}

function listOf(rows: readonly Row[]): ReactNode {
  const items = rows.map((row) =>
    h(
      "li",
      { key: row.id },
      h(Link, { to: `/en/t/${row.id}/${row.slug}` }, row.title),
      h("span", null, `${row.answerCount} answers`),
      h("time", null, day(row.createdAt)),
    ),
  );
  return h("ul", null, items);
}

function day(at: number) {
  return new Date(at).toISOString().slice(0, 10);
}
