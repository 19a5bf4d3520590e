import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { drafts, posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { fieldsShown } from "#tests/support/forms.ts";
import { aQuestion, aTopic, questionText, withRenderer } from "#tests/support/forum.ts";
import { wordsOf } from "#tests/support/page.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const base = withDatabase();
withRenderer();

const card = "4111 1111 1111 1111";
const withCard = `The shop took it from ${card} twice, and nobody answers.`;
const withPhone = "The shop answers at 040 123 4567, but only after four.";
const withBoth = `${withCard} Or call 040 123 4567.`;

describe("a form with personal data", () => {
  test("comes back as the review page, each find marked with its word, and nothing is stored", async () => {
    const { send } = await veraAnswers();

    const answer = await send({ body: withCard });
    const html = await answer.text();
    const { document } = new JSDOM(html).window;

    expect(answer.status).toBe(422);
    expect(wordsOf(document, "h1")).toEqual(["We found personal data in your text"]);
    expect(wordsOf(document, ".found mark")).toEqual([card]);
    expect(wordsOf(document, ".found .why")).toEqual(["Card number"]);
    expect(wordsOf(document, "main button")).toEqual(["Remove and post", "Edit"]);
    expect(await stored()).not.toContain("4111");
  });

  test("is posted without the find by the first button", async () => {
    const { send } = await veraAnswers();
    const review = await (await send({ body: withCard })).text();

    const answer = await send(sentBy(review, "Remove and post"));

    expect(answer.status).toBe(303);
    expect(await stored()).toContain("took it from [card number removed] twice");
    expect(await stored()).not.toContain("4111");
  });

  test("is there again to be edited, as it was typed", async () => {
    const { send } = await veraAnswers();
    const review = await (await send({ body: withCard })).text();

    const answer = await send(sentBy(review, "Edit"));

    expect(answer.status).toBe(200);
    expect(fieldsShown(await answer.text()).body).toBe(withCard);
    expect(await stored()).not.toContain("4111");
  });

  test("is asked about once where its writer may decide", async () => {
    const { send } = await veraAnswers();
    const review = await (await send({ body: withPhone })).text();

    const answer = await send(
      sentBy(review, "It is not mine or it is already public, post anyway"),
    );

    expect(answer.status).toBe(303);
    expect(await stored()).toContain("040 123 4567");
  });

  test("can keep its contact data and lose what is never stored", async () => {
    const { send } = await veraAnswers();
    const review = await (await send({ body: withBoth })).text();

    await send(
      sentBy(
        review,
        "Remove what can't be posted, keep the rest: it is not mine or it is already public",
      ),
    );

    expect(await stored()).toContain("040 123 4567");
    expect(await stored()).toContain("[card number removed]");
  });

  test("is not let through by a form that claims to have been reviewed", async () => {
    const { send } = await veraAnswers();

    const answer = await send({ body: withBoth, "personal-data": "keep" });

    expect(answer.status).toBe(422);
    expect(await stored()).not.toContain("4111");
  });

  test("speaks Finnish on a Finnish page, in the words that stay behind too", async () => {
    const { send } = await veraAnswers("fi");
    const review = await (await send({ body: withCard })).text();

    await send(sentBy(review, "Poista ja julkaise"));

    expect(wordsOf(new JSDOM(review).window.document, ".found .why")).toEqual(["Kortin numero"]);
    expect(await stored()).toContain("[kortin numero poistettu]");
  });
});

describe("the same page comes", () => {
  test("to who asks, with every field of the form", async () => {
    const otto = await person(base.db, "otto");
    const topic = String(await aTopic(base.db));
    const form = { title: `Charged twice on ${card}`, topic, body: questionText, tags: "card" };
    const review = await (await visit("/en/ask/details", { as: otto, form })).text();

    const fields = sentBy(review, "Remove and post");
    const answer = await visit("/en/ask/details", { as: otto, form: fields });

    expect(fields).toMatchObject({ topic, body: questionText, tags: "card" });
    expect(leadsTo(answer)).toContain("charged-twice-on-card-number-removed");
    expect((await base.db.select().from(threads))[0]?.title).toBe(
      "Charged twice on [card number removed]",
    );
  });

  test("to who comments from the thread", async () => {
    const { question, vera } = await veraAnswers();
    const form = { body: withCard };

    const answer = await visit(`/en/posts/${question.postId}/comment`, { as: vera, form });

    expect(answer.status).toBe(422);
    expect(sentBy(await answer.text(), "Remove and post").body).toContain("[card number removed]");
  });

  test("to who edits, and the form goes on from the same version", async () => {
    const { question, otto } = await veraAnswers();
    const address = `/en/posts/${question.postId}/edit`;
    const shown = await (await visit(address, { as: otto })).text();
    const madeFrom = /name="made-from" value="([^"]+)"/.exec(shown)![1]!;
    const form = { "made-from": madeFrom, body: `${questionText} ${card}` };
    const review = await (await visit(address, { as: otto, form })).text();

    const answer = await visit(address, { as: otto, form: sentBy(review, "Remove and post") });

    expect(answer.status).toBe(303);
    expect(await stored()).toContain(`${questionText} [card number removed]`);
  });
});

async function veraAnswers(lang = "en") {
  const [otto, vera] = [await person(base.db, "otto"), await person(base.db, "vera")];
  // Just now: an old question is no longer its new asker's to edit.
  const question = await aQuestion(base.db, otto, {}, new Date());
  const address = `/${lang}/t/${question.threadId}/answer`;
  const send = (form: Record<string, string | string[]>) => visit(address, { as: vera, form });
  return { otto, vera, question, send };
}

/** The form that a button of a page sends, as a browser without scripts would. */
function sentBy(html: string, words: string): Record<string, string> {
  const { window } = new JSDOM(html);
  const button = [...window.document.querySelectorAll<HTMLButtonElement>("main form button")].find(
    ({ textContent }) => textContent === words,
  );
  if (!button?.form) throw new Error(`The page has no button "${words}".`);
  const fields = new window.FormData(button.form, button);
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, typeof value === "string" ? value : ""]),
  );
}

/** Every text of posts and drafts. */
async function stored(): Promise<string> {
  return JSON.stringify([await base.db.select().from(posts), await base.db.select().from(drafts)]);
}
