import { beforeEach, describe, expect, test } from "vitest";
import type { MemberActor, Rank } from "#app/accounts/actor.ts";
import { allowedWhileSuspended, secretActions, type Action } from "#app/accounts/policy.ts";
import type { ListedRoute } from "#app/cli/routes.server.ts";
import { tags, threads } from "#db/schema/forum.ts";
import { members, sessions } from "#db/schema/accounts.ts";
import { listPages } from "#tests/support/built-routes.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { days, person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aWorld } from "#tests/support/world.ts";

const bench = withDatabase();
withRenderer();

const pages = await listPages();

/** Everybody who can come to a door. Nobody of them has made what it is about, so "own" lets them in and no further. */
const visitors = [
  "guest",
  "new",
  "member",
  "expert",
  "moderator",
  "staff",
  "admin",
  "suspended",
] as const;

type Visitor = (typeof visitors)[number];

/** Some hundred pages each. */
const patience = { timeout: 180_000 };

let world: Awaited<ReturnType<typeof aWorld>>;
let examples: Record<string, string | number>;

beforeEach(async () => {
  world = await aWorld(bench.db);
  const [thread] = await bench.db.select().from(threads);
  const [tag] = await bench.db.select().from(tags);
  examples = {
    t: thread!.id,
    p: world.answerId,
    posts: world.answerId,
    topics: "payments",
    "admin/topics": thread!.topicId,
    tags: "refund",
    "admin/tags": tag!.id,
    u: "otto",
    help: world.section.slug,
    a: world.article.id,
    articles: world.article.id,
    curate: world.threadId,
    "admin/sections": world.section.id,
    about: "guidelines",
    "admin/pages": "guidelines",
    slug: "as-it-is-called",
    from: "old.example",
    uploads: "none.webp",
    feeds: "atom",
    threads: thread!.id,
    sitemaps: "questions-1.xml",
    og: "t",
    "og/t": thread!.id,
  };
});

/** An address of the world for a pattern such as `/:lang/t/:id/:slug?`. */
function addressOf(pattern: string): string {
  const parts: string[] = [];
  for (const part of pattern.split("/").slice(1)) {
    if (part === ":lang") parts.push("en");
    else if (part === "*") parts.push("no", "such", "page");
    else if (part.startsWith(":")) {
      const [before, after] = [parts.at(-2) ?? "", parts.at(-1) ?? ""];
      const known = part.startsWith(":slug") && /^\d+$/.test(after) ? "slug" : after;
      const example = examples[`${before}/${known}`] ?? examples[known];
      if (example === undefined) throw new Error(`No example for ${part} of ${pattern} yet.`);
      parts.push(String(example));
    } else parts.push(part);
  }
  return `/${parts.join("/")}${pattern.endsWith("/history") ? `?post=${world.answerId}` : ""}`;
}

/** Where scripts ask for the data of a page. */
const dataOf = (address: string) =>
  address === "/" ? "/_root.data" : address.replace(/(\?|$)/, ".data$1");

/** What a form must say for its address to find something: which thing of the page it is about. */
const exampleForm = (path: string): Record<string, string> =>
  path.endsWith("/admin/topics")
    ? { intent: `up:${examples["admin/topics"]}` }
    : { article: String(world.article.id) };

async function comeAs(visitor: Visitor): Promise<MemberActor | undefined> {
  const { people } = world;
  const known: Partial<Record<Visitor, MemberActor>> = {
    new: people.nina,
    expert: people.pekka,
    staff: people.anna,
    admin: people.ada,
  };
  if (visitor === "guest") return undefined;
  if (visitor === "member") return person(bench.db, "liisa");
  if (visitor === "moderator") return person(bench.db, "maija", { role: "moderator" });
  if (visitor === "suspended") {
    return person(bench.db, "sulo", { role: "admin", suspendedUntil: days(9_999) });
  }
  return known[visitor]!;
}

/** What the table says a door does, in the terms of an answer. */
function doorFor(visitor: Visitor, { action, who }: ListedRoute): "open" | "own" | number {
  const named = action as Action;
  if (visitor === "suspended") return allowedWhileSuspended.includes(named) ? "open" : 403;
  const grant = who[visitor as Rank];
  if (grant === "yes") return "open";
  if (grant === "own") return "own";
  if (visitor === "guest") return 401;
  return secretActions.includes(named) ? 404 : 403;
}

/** What the answer says the door did. An open one may still find nothing there, or a form without words. */
function doorSeen(answer: Response, route: ListedRoute): number | "open" {
  const isSentToSignIn = leadsTo(answer).startsWith("/en/sign-in?next=");
  // Guests may write; what they wrote is kept, and they are asked to sign in to post it.
  if (isSentToSignIn && !(route.action === "draft" && route.method === "POST")) return 401;
  if (answer.status === 403 || answer.status >= 500) return answer.status;
  if (answer.status === 404 && !nothingThere.has(`${route.method} ${route.path}`)) return 404;
  return "open";
}

/** Addresses that lead to nothing in this world, whoever asks. */
const nothingThere = new Set([
  "GET /:lang/*",
  "GET /:lang/ask/opened",
  "GET /from/:host/*",
  "GET /uploads/:key",
  "POST /:lang/sign-in/demo",
  "POST /:lang/notifications",
]);

const isEqual = (seen: number | "open", wanted: "open" | "own" | number) =>
  wanted === "own" ? [403, 404, "open"].includes(seen) : seen === wanted;

describe("every address and method opens and closes as the table says", () => {
  test.for(visitors)("for %s", patience, async (visitor) => {
    const as = await comeAs(visitor);
    const wrong: string[] = [];

    // Reading first: a form, even an empty one, may change what the next page is about.
    for (const route of pages.toSorted((one, other) => one.method.localeCompare(other.method))) {
      const form = route.method === "POST" ? exampleForm(route.path) : undefined;
      const answer = await visit(addressOf(route.path), { as, form });
      const [seen, wanted] = [doorSeen(answer, route), doorFor(visitor, route)];
      if (!isEqual(seen, wanted))
        wrong.push(`${route.method} ${route.path}: ${seen} (${answer.status}), not ${wanted}`);
    }

    expect(wrong).toEqual([]);
  });
});

describe("no page tells what nobody may see", () => {
  test.for(visitors)("to %s", patience, async (visitor) => {
    const as = await comeAs(visitor);
    await bench.db
      .update(members)
      .set({ passwordHash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA" });
    const people = await bench.db.select().from(members);
    const own = people.find(({ id }) => id === as?.id)?.email;
    const leaks: string[] = [];
    let sawOwn = false;

    for (const { path, method } of pages) {
      if (method !== "GET") continue;
      const address = addressOf(path);
      const told = [
        await (await visit(address, { as })).text(),
        await (await visit(dataOf(address), { as })).text(),
      ].join("\n");
      if (own && told.includes(own)) sawOwn = true;
      for (const { email } of people)
        if (email && email !== own && told.includes(email)) leaks.push(`${path}: ${email}`);
      for (const { id } of await bench.db.select().from(sessions))
        if (told.includes(id)) leaks.push(`${path}: a session`);
      if (/\$argon2|passwordHash|emailKey|guestKey/.test(told)) leaks.push(`${path}: a secret`);
    }

    expect(leaks).toEqual([]);
    // One's own address stands in one's settings: so what is looked for would be found.
    expect(sawOwn).toBe(as !== undefined);
  });
});

test("every door has a row of the table", () => {
  expect(pages.filter(({ action, object }) => !action || !object)).toEqual([]);
  expect(pages.filter(({ who }) => Object.values(who).includes("undeclared"))).toEqual([]);
});
