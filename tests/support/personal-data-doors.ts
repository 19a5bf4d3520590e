import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { getTableConfig as pgConfig, PgTable } from "drizzle-orm/pg-core";
import { createMember, signUp } from "#app/accounts/members.server.ts";
import { saveProfile } from "#app/accounts/profile.server.ts";
import { postAnswer } from "#app/forum/answers.server.ts";
import { postComment } from "#app/forum/comments.server.ts";
import { editPost, readEditable } from "#app/forum/edits.server.ts";
import { solveOtherwise } from "#app/forum/solutions.server.ts";
import { listTagsForAdmin, saveTag } from "#app/forum/tag-admin.server.ts";
import { askQuestion } from "#app/forum/threads.server.ts";
import { saveTopic } from "#app/forum/topics.server.ts";
import { archiveArticle } from "#app/help-center/archiving.server.ts";
import { saveChannel } from "#app/help-center/contact.server.ts";
import { readEditedArticle, saveDraft } from "#app/help-center/drafts.server.ts";
import { publishArticle } from "#app/help-center/publishing.server.ts";
import { saveSection } from "#app/help-center/sections.server.ts";
import { readPageForAdmin, savePage } from "#app/help-center/site-pages.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import * as accounts from "#db/schema/accounts.ts";
import * as content from "#db/schema/content.ts";
import * as forum from "#db/schema/forum.ts";
import * as helpCenter from "#db/schema/help-center.ts";
import * as insight from "#db/schema/insight.ts";
import * as notifications from "#db/schema/notifications.ts";
import * as search from "#db/schema/search.ts";
import { aPublishedArticle, aSection, ownWords, stampNow } from "#tests/support/articles.ts";
import { anAnswer, aQuestion, aTopic, questionText } from "#tests/support/forum.ts";
import { everybody, hours } from "#tests/support/people.ts";

/** Something to write about on every door's other side. */
export async function aGuardedWorld(db: Db) {
  const people = await everybody(db);
  const topicId = await aTopic(db, "payments", {
    askFields: [{ key: "shop", label: { en: "Shop", fi: "Kauppa" }, required: false }],
  });
  const question = await aQuestion(db, people.otto, { topicId });
  const answerId = await anAnswer(db, people.vera, question.threadId);
  const sectionId = await aSection(db);
  return { db, people, topicId, question, answerId, sectionId };
}

type World = Awaited<ReturnType<typeof aGuardedWorld>>;

interface Door {
  /** Whether its writer is asked about contact data. */
  asks?: boolean;
  send: (world: World, text: string, keepsContacts?: boolean) => Promise<unknown>;
}

const later = hours(5);
const profile = { displayName: "Vera", bio: "", language: "en", timeZone: null } as const;
const account = { email: "new@example.com", password: "seven-lamps-on-a-bicycle" };
/** A name is short: what stands around the item goes. */
const asName = (text: string) =>
  text.replace(/^(?:It says|write to) /, "").replace(/ in there$/, "");

const asking = (field: "title" | "body" | "tags" | "askFields"): Door => ({
  asks: true,
  send: ({ db, people, topicId }, text, keepsContacts) => {
    const typed = field === "askFields" ? { shop: text } : text;
    const input = { title: "Another refund is late", body: questionText, topicId };
    return askQuestion(db, people.otto, { ...input, [field]: typed, keepsContacts }, later);
  },
});

const editing = (field: "title" | "body" | "reason"): Door => ({
  asks: true,
  send: async ({ db, people, question }, text, keepsContacts) => {
    const { postId } = question;
    const { madeFrom, body } = await readEditable(db, people.mo, postId, later);
    const rest = {
      postId,
      madeFrom,
      body: `${body} Again.`,
      reason: "Clearer words",
      keepsContacts,
    };
    return editPost(db, people.mo, { ...rest, [field]: text }, later);
  },
});

const drafting = (field: "title" | "inShort" | "appliesTo" | "blocks"): Door => ({
  send: async ({ db, people }, text) => {
    const { articleId } = await aPublishedArticle(db, people);
    const { stamp, draft } = await readEditedArticle(db, people.stella, articleId);
    const typed = field === "blocks" ? [ownWords(text)] : field === "appliesTo" ? [text] : text;
    const edit = { articleId, madeFrom: stamp, draft: { ...draft, [field]: typed } };
    return saveDraft(db, people.stella, edit, later);
  },
});

/** Every place that stores what others will read, but for drafts and imports, where nobody is asked. */
export const doors: Record<string, Door> = {
  "a question's title": asking("title"),
  "a question's text": asking("body"),
  "a topic's own field": asking("askFields"),
  "an answer": {
    asks: true,
    send: ({ db, people, question }, text, keepsContacts) => {
      const answer = {
        threadId: question.threadId,
        body: `Somebody wrote: ${text}`,
        keepsContacts,
      };
      return postAnswer(db, people.pekka, answer, later);
    },
  },
  "a comment": {
    asks: true,
    send: ({ db, people, answerId }, text, keepsContacts) =>
      postComment(db, people.pekka, { postId: answerId, body: text, keepsContacts }, later),
  },
  "an edited text": editing("body"),
  "an edited title": editing("title"),
  "a reason for an edit": editing("reason"),
  "the note of an asker who solved it otherwise": {
    asks: true,
    send: ({ db, people, question: { threadId } }, text, keepsContacts) =>
      solveOtherwise(db, people.otto, { threadId, note: text, keepsContacts }, later),
  },
  "a display name": {
    send: ({ db, people }, text) =>
      saveProfile(db, people.vera, { ...profile, displayName: asName(text) }),
  },
  "a profile's own words": {
    asks: true,
    send: ({ db, people }, text, keepsContacts) =>
      saveProfile(db, people.vera, { ...profile, bio: text, keepsContacts }),
  },
  "signing up": {
    send: ({ db }, text) => {
      const wish = { ...account, displayName: asName(text), language: "en" } as const;
      return signUp(db, { ...wish, address: "192.0.2.7", keepsGuidelines: true }, later);
    },
  },
  "accounts of the command line": {
    send: ({ db }, text) => {
      const wish = { ...account, displayName: asName(text), language: "en" } as const;
      return createMember(db, { ...wish, role: "member" }, later);
    },
  },
  "an article's title": drafting("title"),
  "an article in short": drafting("inShort"),
  "what an article applies to": drafting("appliesTo"),
  "an article's blocks": drafting("blocks"),
  "a note on what changed": {
    send: async ({ db, people }, note) => {
      const { articleId } = await aPublishedArticle(db, people);
      const madeFrom = await stampNow(db, people.stella, articleId);
      return publishArticle(
        db,
        people.stella,
        { articleId, madeFrom, isChecked: true, note },
        later,
      );
    },
  },
  "a reason for archiving": {
    send: async ({ db, people }, text) => {
      const { articleId } = await aPublishedArticle(db, people);
      const madeFrom = await stampNow(db, people.stella, articleId);
      const archiving = { articleId, madeFrom, reason: text, targetId: null };
      return archiveArticle(db, people.stella, archiving, later);
    },
  },
  "a page about the site": {
    send: async ({ db, people }, text) => {
      const { slug, pages } = await readPageForAdmin(db, people.ada, "privacy");
      const form = {
        en: { title: pages.en.title, markdown: text, madeFrom: 0 },
        fi: { title: pages.fi.title, markdown: pages.fi.markdown, madeFrom: 0 },
      };
      return savePage(db, people.ada, { slug, form }, later);
    },
  },
  "a way to reach the company": {
    send: ({ db, people }, text) => {
      const both = { en: text, fi: text };
      const channel = { matter: both, way: both, href: "", hours: [], languages: ["en"] };
      return saveChannel(db, people.ada, { ...channel, channelId: null });
    },
  },
  "a section": {
    send: ({ db, people }, text) => {
      const words = { name: { en: "Cards", fi: "Kortit" }, intro: { en: text, fi: text } };
      const section = { ...words, position: 2, topicId: null, sectionId: null };
      return saveSection(db, people.ada, section, later);
    },
  },
  "a tag's description": {
    send: async ({ db, people, topicId }, description) => {
      await aQuestion(db, people.otto, { topicId, tags: "refund", title: "Where is it now?" });
      const [tag] = await listTagsForAdmin(db, people.ada);
      const form = { id: tag!.id, description, synonyms: "" };
      return saveTag(db, people.ada, form, later);
    },
  },
  "a topic": {
    send: ({ db, people }, text) => {
      const name = { en: "Cards", fi: "Kortit" };
      const topic = { slug: "cards", parentId: null, name, askFields: [], isClosed: false };
      return saveTopic(db, people.ada, { ...topic, description: { en: text, fi: text } }, later);
    },
  },
};

const schemas = [accounts, content, forum, helpCenter, insight, notifications, search];

/** Every row of every table that people's words could get into, each as one text. */
export async function everyRow(db: Db): Promise<string[]> {
  const found: string[] = [];
  for (const table of schemas.flatMap((schema) => Object.values(schema) as unknown[])) {
    if (!is(table, SQLiteTable) && !is(table, PgTable)) continue;
    const { name } = is(table, PgTable) ? pgConfig(table) : getTableConfig(table);
    const rows = await db.select().from(table as typeof forum.posts);
    found.push(...rows.map((row) => `${name} ${JSON.stringify(row)}`).toSorted());
  }
  return found;
}
