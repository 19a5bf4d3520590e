import { describe, expect, test } from "vitest";
import { archiveArticle } from "#app/help-center/archiving.server.ts";
import { savePromotion } from "#app/help-center/promotion.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { importedItems, importedSites } from "#db/schema/imports.ts";
import { eq } from "drizzle-orm";
import { withDatabase } from "#tests/support/database.ts";
import { aDraft, aPublishedArticle, aSection, aSolvedThread } from "#tests/support/articles.ts";
import { articleRow, stampNow } from "#tests/support/articles.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { fieldsShown } from "#tests/support/forms.ts";
import { everybody, hours, noon } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();
withRenderer();

async function published() {
  const { db } = bench;
  const people = await everybody(db);
  const made = await aPublishedArticle(db, people);
  return { db, ...people, ...made, address: `/en/help/a/${made.articleId}/find-your-refund` };
}

describe("the article page", () => {
  test("shows a guest the answer, the steps and whom they came from, without a script of ours", async () => {
    const { address } = await published();

    const answer = await visit(address);

    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain("Look at the purchase date.");
    expect(page).toMatch(/<ol class="steps">.*Open the statement.*Copy the reference/s);
    expect(page).toContain('href="/en/u/vera"');
    expect(page).toContain("gave the solution");
    expect(page).toContain("Last verified");
    expect(page).toContain('href="#from"');
    expect(page).not.toContain("modulepreload");
  });

  test("leads a wrong or missing slug to the right address for good", async () => {
    const { articleId, address } = await published();

    for (const slug of ["/other", "", "/find-your-refund-"]) {
      const answer = await visit(`/en/help/a/${articleId}${slug}`);
      expect([answer.status, leadsTo(answer)]).toEqual([301, address]);
    }
    expect((await visit("/en/help/a/999/x")).status).toBe(404);
    expect((await visit("/en/help/a/1e3/x")).status).toBe(404);
    expect((await visit("/en/help/a/99999999999/x")).status).toBe(404);
  });

  test("calls a deleted author a former member and names nobody", async () => {
    const { db, vera, address } = await published();
    await db
      .update(members)
      .set({ deletedAt: hours(9), displayName: "", handle: "gone-1" })
      .where(eq(members.id, vera.id));

    const page = await (await visit(address)).text();

    expect(page).toContain("Former member");
    expect(page).not.toContain("Vera");
  });

  test("tells author, site and licence of an imported source, and that the article is under it", async () => {
    const { db, answerId, threadId, address } = await published();
    const host = "stack.example";
    await db.insert(importedSites).values({
      host,
      name: "Stack Example",
      isAttributable: true,
      progress: { steps: {}, files: {}, counts: {} },
      startedAt: noon,
    });
    await db.insert(importedItems).values({
      host,
      kind: "answer",
      sourceId: 4711,
      localId: answerId,
      licence: "CC BY-SA 4.0",
      authorName: "somebody there",
      isChanged: false,
    });
    await db.update(threads).set({ sourceHost: host }).where(eq(threads.id, threadId));
    await db.update(posts).set({ authorId: null }).where(eq(posts.id, answerId));

    const page = await (await visit(address)).text();

    expect(page).toContain("somebody there");
    expect(page).toContain('href="https://stack.example/a/4711"');
    expect(page).toContain("This article is under CC BY-SA 4.0.");
    expect(page).toContain("https://creativecommons.org/licenses/by-sa/4.0/");
  });

  test("names no source thread that was hidden since", async () => {
    const { db, threadId, address } = await published();
    await db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));

    const page = await (await visit(address)).text();

    expect(page).not.toContain("Read the discussion");
    expect(page).not.toContain("Where is my refund number");
  });

  test("once archived tells why with 410, or leads on with 301", async () => {
    const { db, stella, otto, vera, articleId, address } = await published();
    const madeFrom = await stampNow(db, stella, articleId);
    const reason = "The bank does it <b>alone</b> now.";
    await archiveArticle(db, stella, { articleId, madeFrom, reason, targetId: null });

    const answer = await visit(address);

    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain("The bank does it &lt;b&gt;alone&lt;/b&gt; now.");
    expect((await visit(`${address}/history`)).status).toBe(410);
    const next = await aPublishedArticle(db, { otto, vera, stella }, { title: "Trace a refund" });
    const last = await aPublishedArticle(db, { otto, vera, stella }, { title: "Ask the bank" });
    const stamp = await stampNow(db, stella, next.articleId);
    const to = { reason: "", targetId: last.articleId };
    await archiveArticle(db, stella, { articleId: next.articleId, madeFrom: stamp, ...to });
    const moved = await visit(`/fi/help/a/${next.articleId}/trace-a-refund`);
    expect([moved.status, leadsTo(moved)]).toEqual([
      301,
      `/fi/help/a/${last.articleId}/ask-the-bank`,
    ]);
  });

  test("doesn't exist for anybody while it is a draft, nor do its words anywhere", async () => {
    const { db } = bench;
    const { stella, otto, vera, mo, pekka, nina } = await everybody(db);
    const { threadId } = await aSolvedThread(db, { asker: otto, helper: vera });
    const draft = aDraft(await aSection(db), { title: "A secret title" });
    const input = { threadId, articleId: null, madeFrom: "", known: 0, draft };
    const { articleId } = await savePromotion(db, stella, input);
    const own = (rest: string) => `/en/articles/${articleId}/${rest}`;

    for (const as of [undefined, nina, otto, pekka, mo]) {
      const seen = [`/en/help/a/${articleId}/a-secret-title`, `/en/help/a/${articleId}/x/history`];
      for (const address of seen) expect((await visit(address, { as })).status).toBe(404);
      for (const address of ["/en/help", "/en/help/refunds", "/en"]) {
        expect(await (await visit(address, { as })).text()).not.toContain("secret title");
      }
      for (const address of [own("edit"), own("publish"), own("archive"), "/en/articles"]) {
        expect((await visit(address, { as })).status).toBe(as ? 404 : 303);
        expect((await visit(address, { as, form: { intent: "save" } })).status).toBe(
          as ? 404 : 303,
        );
      }
    }
    expect((await articleRow(db, articleId)).state).toBe("draft");
  });

  test("shows its versions and what changed between them, but no draft", async () => {
    const { db, stella, articleId, sectionId, threadId, address } = await published();
    const madeFrom = await stampNow(db, stella, articleId);
    const draft = aDraft(sectionId, { title: "A waiting title" });
    await savePromotion(db, stella, { threadId, articleId, madeFrom, known: 1, draft });

    const page = await (await visit(`${address}/history?version=2`)).text();

    expect(page).toContain("Version 1");
    expect(page).not.toContain("Version 2");
    expect(page).not.toContain("waiting");
  });
});

describe("publishing and archiving by form", () => {
  test("a draft is published from its page and archived from another, without JavaScript", async () => {
    const { db } = bench;
    const { stella, otto, vera } = await everybody(db);
    const { threadId } = await aSolvedThread(db, { asker: otto, helper: vera });
    const draft = aDraft(await aSection(db));
    const input = { threadId, articleId: null, madeFrom: "", known: 0, draft };
    const { articleId } = await savePromotion(db, stella, input);
    const publish = `/en/articles/${articleId}/publish`;
    const form = fieldsShown(await (await visit(publish, { as: stella })).text());

    const shown = await visit(publish, { as: stella, form: { ...form, checked: "yes" } });

    expect(leadsTo(shown)).toBe(`/en/help/a/${articleId}/find-your-refund`);
    expect((await visit(publish, { as: stella, form })).status).toBe(409);
    const archive = `/en/articles/${articleId}/archive`;
    const last = fieldsShown(await (await visit(archive, { as: stella })).text());
    expect((await visit(archive, { as: stella, form: last })).status).toBe(422);
    const done = await visit(archive, { as: stella, form: { ...last, reason: "Not needed" } });
    expect(leadsTo(done)).toBe("/en/articles");
    expect((await articleRow(db, articleId)).state).toBe("archived");
    const editor = `/en/articles/${articleId}/edit`;
    const typed = fieldsShown(await (await visit(editor, { as: stella })).text());
    const late = await visit(editor, { as: stella, form: { ...typed, title: "Too late" } });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('value="Too late"');
    const back = await visit(archive, { as: stella, form: { intent: "restore" } });
    expect(leadsTo(back)).toBe(`/en/articles/${articleId}/edit`);
  });

  test("says what is missing before an article can be published", async () => {
    const { db } = bench;
    const { stella, otto, vera } = await everybody(db);
    const { threadId } = await aSolvedThread(db, { asker: otto, helper: vera });
    const draft = aDraft(await aSection(db), { inShort: "" });
    const input = { threadId, articleId: null, madeFrom: "", known: 0, draft };
    const { articleId } = await savePromotion(db, stella, input);
    const address = `/fi/articles/${articleId}/publish`;
    const page = await (await visit(address, { as: stella })).text();

    const answer = await visit(address, { as: stella, form: fieldsShown(page) });

    expect(page).toContain("Kirjoita vastaus lyhyesti");
    expect(answer.status).toBe(422);
  });
});
