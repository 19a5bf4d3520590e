import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { listPages } from "#tests/support/built-routes.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { visit } from "#tests/support/site.ts";
import { aWorld } from "#tests/support/world.ts";

const bench = withDatabase();
withRenderer();

const pages = await listPages();

/**
 * Asks for the data of one route alone, as a script may: `_routes` names the loaders that run, and so
 * leaves out those of the routes around it.
 */
async function dataOfOne(path: string, routeId: string, as?: MemberActor) {
  const address = `${path}.data?_routes=${encodeURIComponent(routeId)}`;
  const answer = await visit(address, { as });
  return { status: answer.status, told: await answer.text() };
}

describe("a loader that is asked for alone", () => {
  test("sends a guest to sign in, and a member away from what is staff's", async () => {
    const { people, threadId, answerId, article, section } = await aWorld(bench.db);
    const examples: Record<string, string | number> = {
      ":threadId": threadId,
      ":postId": answerId,
      ":articleId": article.id,
      ":sectionId": section.id,
      ":topicId": 1,
      ":slug": "guidelines",
    };
    const wrong: string[] = [];

    for (const { method, path, who, from } of pages) {
      if (method !== "GET" || !path.startsWith("/:lang/")) continue;
      const parts = path.replace(":lang", "en").split("/");
      const address = parts.map((part) => examples[part] ?? part).join("/");
      if (who.guest === "no") {
        const { status, told } = await dataOfOne(address, from);
        if (!told.includes("/en/sign-in")) wrong.push(`guest, ${path}: ${status}`);
      }
      if (who.member === "no") {
        const { status, told } = await dataOfOne(address, from, people.vera);
        if (status !== 404 && status !== 403) wrong.push(`member, ${path}: ${status}`);
        if (told.includes(article.title)) wrong.push(`member, ${path}: tells the title`);
      }
    }

    expect(wrong).toEqual([]);
  });
});
