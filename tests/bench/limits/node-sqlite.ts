import process from "node:process";
import { readAsked, sendAway, sendHtml, serveBare } from "./bare-server.ts";
import { openBare, type Row } from "./six-queries.ts";

/** The limit of the database and of strings: six queries and templates, no frame, no accounts. */
const bare = openBare(process.env.BARE_DATABASE!);

serveBare(async (request, response) => {
  const asked = await readAsked(request);
  switch (asked.page) {
    case "question": {
      const html = question(asked.id);
      if (html === undefined) return void response.writeHead(404).end();
      return sendHtml(response, html);
    }
    case "list":
      return sendHtml(response, page("Questions", rows(bare.list())));
    case "search":
      return sendHtml(response, page("Search", rows(bare.search(asked.query))));
    case "vote":
      bare.vote(asked.postId, asked.voterId);
      return sendAway(response, "/");
    case "answer":
      bare.answer(asked.threadId, asked.authorId, asked.body);
      return sendAway(response, "/");
    case "nothing":
      response.writeHead(404).end();
  }
});

function question(id: number) {
  const data = bare.question(id);
  if (!data) return undefined;
  const { thread, topic, posts, people, tags, related } = data;
  const shown = posts.map(
    (post) =>
      `<article id="post-${post.id}"><header><a href="/en/u/${post.authorId}">${plain(people[post.authorId] ?? "?")}</a> <time>${day(post.createdAt)}</time></header>${post.html}<form method="post" action="/en/posts/${post.id}/vote"><button name="wanted" value="yes">Helpful ${post.score}</button></form><a href="/en/t/${thread.id}/${thread.slug}/p/${post.id}">Link</a></article>`,
  );
  const marks = tags.map((tag) => `<a href="/en/tags/${tag}">${plain(tag)}</a>`);
  return page(
    thread.title,
    `<h1>${plain(thread.title)}</h1><p><a href="/en/topics/${topic.slug}">${topic.slug}</a> ${marks.join(" ")}</p>${shown.join("\n")}<aside>${rows(related)}</aside>`,
  );
}

function rows(list: readonly Row[]) {
  const items = list.map(
    (row) =>
      `<li><a href="/en/t/${row.id}/${row.slug}">${plain(row.title)}</a> <span>${row.answerCount} answers</span> <time>${day(row.createdAt)}</time></li>`,
  );
  return `<ul>${items.join("\n")}</ul>`;
}

function page(title: string, body: string) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${plain(title)}</title></head><body><nav><a href="/en">Home</a> <a href="/en/questions">Questions</a> <a href="/en/help">Help</a></nav><main>${body}</main></body></html>`;
}

function plain(text: string) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function day(at: number) {
  return new Date(at).toISOString().slice(0, 10);
}
