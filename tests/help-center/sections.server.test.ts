import { describe, expect, test } from "vitest";
import { moveArticle, listArticles } from "#app/help-center/article-list.server.ts";
import {
  listSections,
  readHelpHome,
  readSection,
  removeSection,
  saveSection,
} from "#app/help-center/sections.server.ts";
import type { SectionInput } from "#app/help-center/sections.ts";
import { savePromotion } from "#app/help-center/promotion.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aDraft, aPublishedArticle, aSection, aSolvedThread } from "#tests/support/articles.ts";
import { aQuestion, aTopic, withRenderer } from "#tests/support/forum.ts";
import { days, everybody, hours, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

const input = (own: Partial<SectionInput> = {}): SectionInput => ({
  name: { en: "Refunds", fi: "Palautukset" },
  intro: { en: "", fi: "" },
  position: 1,
  topicId: null,
  ...own,
});

describe("the Help Center", () => {
  test("shows sections that have something to read, in order, and what is new", async () => {
    const { db } = bench;
    const people = await everybody(db);
    await aSection(db, "empty", { position: 0 });
    const sectionId = await aSection(db, "refunds", { position: 2 });
    const first = await aPublishedArticle(db, people, { sectionId, title: "The first one" });
    const second = await aPublishedArticle(db, people, { sectionId, title: "The second one" });

    const home = await readHelpHome(db, "fi", { perSection: 1, now: days(2) });

    expect(home.sections).toMatchObject([
      { slug: "refunds", name: "Osio refunds", count: 2, articles: [{ id: first.articleId }] },
    ]);
    expect(home.updated.map(({ id }) => id)).toEqual([second.articleId, first.articleId]);
    expect((await readHelpHome(db, "fi", { now: days(40) })).updated).toEqual([]);
  });

  test("shows an article once, in the reader's language where it has it", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const sectionId = await aSection(db);
    const english = await aPublishedArticle(db, people, { sectionId });
    const finnish = await aPublishedArticle(db, people, {
      sectionId,
      lang: "fi",
      translationOf: english.articleId,
    });

    const [en, fi] = [
      await readSection(db, "refunds", "en"),
      await readSection(db, "refunds", "fi"),
    ];

    expect(en.articles.map(({ id }) => id)).toEqual([english.articleId]);
    expect(fi.articles.map(({ id }) => id)).toEqual([finnish.articleId]);
  });

  test("never shows drafts, and staff see all of them", async () => {
    const { db } = bench;
    const { stella, otto, vera, mo } = await everybody(db);
    const sectionId = await aSection(db);
    const { threadId } = await aSolvedThread(db, { asker: otto, helper: vera });
    const draft = aDraft(sectionId);
    await savePromotion(db, stella, { threadId, articleId: null, madeFrom: "", known: 0, draft });

    expect((await readHelpHome(db, "en")).sections).toEqual([]);
    expect((await readSection(db, "refunds", "en")).articles).toEqual([]);
    expect(await listArticles(db, stella, "en")).toMatchObject([
      { state: "draft", sourceCount: 1 },
    ]);
    await expect(listArticles(db, mo, "en")).rejects.toThrow(refusal("errors.not-found"));
  });

  test("has staff's order, which they change a place at a time", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const sectionId = await aSection(db);
    const one = (await aPublishedArticle(db, people, { sectionId })).articleId;
    const two = (await aPublishedArticle(db, people, { sectionId })).articleId;
    const order = async () => (await readSection(db, "refunds", "en")).articles.map(({ id }) => id);

    await moveArticle(db, people.stella, { articleId: two, way: "up" });
    expect(await order()).toEqual([two, one]);
    await moveArticle(db, people.stella, { articleId: two, way: "up" });
    expect(await order()).toEqual([two, one]);
    await expect(moveArticle(db, people.mo, { articleId: two, way: "down" })).rejects.toThrow(
      refusal("errors.not-found"),
    );
  });

  test("shows three open questions of a section's topic, the liveliest first", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const topicId = await aTopic(db);
    const childId = await aTopic(db, "cards", { parentId: topicId });
    await aSection(db, "refunds", { topicId });
    const ids = [];
    for (const place of [1, 2, 3, 4]) {
      const own = {
        title: `Question number ${place} of the topic`,
        topicId: place === 4 ? childId : topicId,
      };
      ids.push(
        (
          await aQuestion(
            db,
            otto,
            { ...own, body: `${own.title}, and what I tried.` },
            hours(place),
          )
        ).threadId,
      );
    }

    const { questions, topic } = await readSection(db, "refunds", "en");

    expect(questions.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 3));
    expect(topic).toMatchObject({ slug: "payments" });
  });
});

test("an address that can't be a section's is none", async () => {
  for (const slug of ["none", "Refunds", "a\u0000b", "", "x".repeat(121)]) {
    await expect(readSection(bench.db, slug, "en")).rejects.toThrow(refusal("errors.not-found"));
  }
});

describe("saveSection", () => {
  test("adds one under an address of its own, and keeps the address when the name changes", async () => {
    const { db } = bench;
    const ada = await person(db, "ada");
    const { sectionId } = await saveSection(db, ada, { ...input(), sectionId: null });
    await saveSection(db, ada, { ...input(), sectionId: null });
    const short = input({ name: { en: "A!", fi: "A!" }, position: 2 });
    await saveSection(db, ada, { ...short, sectionId: null });

    await saveSection(db, ada, { ...input({ name: { en: "Money", fi: "Rahat" } }), sectionId });

    expect((await listSections(db)).map(({ slug, name }) => [slug, name.fi])).toEqual([
      ["refunds", "Rahat"],
      ["refunds-2", "Palautukset"],
      ["a-2", "A!"],
    ]);
  });

  test("refuses names, places and topics that don't fit, a section that isn't there, and everybody but admins", async () => {
    const { db } = bench;
    const { ada, stella } = await everybody(db);
    const saved = (own: Partial<SectionInput>) =>
      saveSection(db, ada, { ...input(own), sectionId: null });

    await expect(saved({ name: { en: "R", fi: "x".repeat(61) } })).rejects.toMatchObject({
      fields: {
        "name-en": { key: "help-center.section-name-length" },
        "name-fi": { key: "help-center.section-name-length" },
      },
    });
    await expect(saved({ position: -1 })).rejects.toMatchObject({
      fields: { position: { key: "help-center.position-unfit" } },
    });
    await expect(saved({ topicId: 999 })).rejects.toMatchObject({
      fields: { topic: "help-center.topic-unknown" },
    });
    await expect(saveSection(db, ada, { ...input(), sectionId: 999 })).rejects.toThrow(
      refusal("errors.not-found"),
    );
    await expect(saveSection(db, stella, { ...input(), sectionId: null })).rejects.toThrow(
      refusal("errors.not-found"),
    );
    expect(await listSections(db)).toEqual([]);
  });

  test("removes a section without articles and keeps one that has any", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { sectionId } = await aPublishedArticle(db, people);
    const empty = await aSection(db, "empty");

    await removeSection(db, people.ada, { sectionId: empty });

    await expect(removeSection(db, people.ada, { sectionId })).rejects.toThrow(
      refusal("help-center.section-not-empty", "conflict"),
    );
    expect((await listSections(db)).map(({ id }) => id)).toEqual([sectionId]);
  });
});
