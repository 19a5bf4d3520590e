import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { drafts, posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, aTopic, anAnswer, withRenderer } from "#tests/support/forum.ts";
import { days, person } from "#tests/support/people.ts";
import { acceptSolution } from "#app/forum/solutions.server.ts";
import { cookieOf, leadsTo, visit } from "#tests/support/site.ts";

const base = withDatabase();
withRenderer();

const title = "My refund has not come to my card";
const body = "The shop refunded me nine days ago. I expected to see the money by now.";

describe("the first step of asking", () => {
  test("tells what is missing while there is no topic", async () => {
    const page = await (await visit("/en/ask")).text();

    expect(page).toContain("There is no topic to ask in yet");
    expect(page).not.toContain("/en/admin/topics/new");
  });

  test("leads an admin to the page where a topic is made", async () => {
    const ada = await person(base.db, "ada");

    const page = await (await visit("/en/ask", { as: ada })).text();

    expect(page).toContain("/en/admin/topics/new");
  });

  test("speaks Finnish", async () => {
    await aTopic(base.db);

    const page = await (await visit("/fi/ask")).text();

    expect(page).toContain("Mikä on ongelmana?");
    expect(page).toContain("Aihe payments");
  });

  test("takes a question over from a search that found nothing", async () => {
    await aTopic(base.db);

    const page = await (await visit("/en/ask?title=Where+is+my+%3Cmoney%3E&topic=payments")).text();

    expect(page).toContain('value="Where is my &lt;money&gt;"');
    expect(page).toMatch(/<option value="\d+" selected="">Topic payments/);
  });

  test("comes back with what was typed when the title is too short", async () => {
    const topic = String(await aTopic(base.db));

    const answer = await visit("/en/ask", { form: { title: "Refund", topic } });
    const page = await answer.text();

    expect(answer.status).toBe(422);
    expect(page).toContain('value="Refund"');
    expect(page).toContain("There is a problem");
  });

  test("refuses a topic that is not there, closed or no number", async () => {
    const closed = String(await aTopic(base.db, "old", { isClosed: true }));
    await aTopic(base.db);
    const ask = async (topic: string) =>
      (await visit("/en/ask", { form: { title, topic } })).status;

    expect(await ask("")).toBe(422);
    expect(await ask("999999")).toBe(422);
    expect(await ask("1e9")).toBe(422);
    expect(await ask(closed)).toBe(422);
  });

  test("keeps a guest's words under a cookie of which only the hash is stored", async () => {
    const topic = String(await aTopic(base.db));

    const answer = await visit("/en/ask", { form: { title, topic } });

    expect(leadsTo(answer)).toBe("/en/ask/check");
    const cookie = answer.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(/^draft=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    const [row] = await base.db.select().from(drafts);
    expect(row!.guestKey).toMatch(/^[0-9a-f]{64}$/);
    expect(cookie).not.toContain(row!.guestKey!);
  });

  test("refuses a suspended member with words", async () => {
    await aTopic(base.db);
    const vera = await person(base.db, "vera", { suspendedUntil: new Date("2099-01-01") });

    const answer = await visit("/en/ask", { as: vera });

    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("Your account can only read for now.");
  });

  test("forgets a kept question when its writer starts again", async () => {
    const topic = String(await aTopic(base.db));
    const otto = await person(base.db, "otto");
    await visit("/en/ask", { as: otto, form: { title, topic } });

    await visit("/en/ask", { as: otto, form: { intent: "discard" } });

    expect(await base.db.select().from(drafts)).toEqual([]);
  });
});

describe("check these first", () => {
  test("offers a close solved question with its solution", async () => {
    const { threadId } = await aSolvedQuestion();
    const nina = await person(base.db, "nina");
    await begin(nina);

    const page = await (await visit("/en/ask/check", { as: nina })).text();

    expect(page).toContain("Where is my refund?");
    expect(page).toContain("Look at the purchase date");
    expect(page).toContain(`name="thread" value="${threadId}"`);
  });

  test("is skipped when nothing is close", async () => {
    await aSolvedQuestion();
    const nina = await person(base.db, "nina");
    await begin(nina, "Printer shows a paper jam every morning");

    expect(leadsTo(await visit("/en/ask/check", { as: nina }))).toBe("/en/ask/details");
  });

  test("leads back to the first step where nothing was asked", async () => {
    expect(leadsTo(await visit("/en/ask/check"))).toBe("/en/ask");
  });

  test("ends in thanks when an answer solved it, and keeps the words", async () => {
    const { threadId } = await aSolvedQuestion();
    const nina = await person(base.db, "nina");
    await begin(nina);

    const answer = await visit("/en/ask/check", {
      as: nina,
      form: { intent: "solved", thread: String(threadId) },
    });
    const page = await (await visit(leadsTo(answer), { as: nina })).text();

    expect(leadsTo(answer)).toBe(`/en/ask/solved?thread=${threadId}`);
    expect(page).toContain("Good that it is solved");
    expect(page).toContain("/en/ask/details");
  });

  test("lets a member join a question instead of asking it again", async () => {
    const { threadId } = await aSolvedQuestion();
    const vera = await person(base.db, "vera");
    await begin(vera);

    const answer = await visit("/en/ask/check", {
      as: vera,
      form: { intent: "join", thread: String(threadId) },
    });

    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/where-is-my-refund`);
    const [thread] = await base.db.select().from(threads).where(eq(threads.id, threadId));
    expect(thread!.sameProblemCount).toBe(1);
  });

  test("asks a guest who wants to join to sign in", async () => {
    const { threadId } = await aSolvedQuestion();

    const answer = await visit("/en/ask/check", {
      form: { intent: "join", thread: String(threadId) },
    });

    expect(leadsTo(answer)).toMatch(/^\/en\/sign-in\?next=/);
  });

  test("finds nothing to join under a number that is none", async () => {
    const vera = await person(base.db, "vera");
    const topic = String(await aTopic(base.db));
    await visit("/en/ask", { as: vera, form: { title, topic } });
    const join = async (thread: string) =>
      (await visit("/en/ask/check", { as: vera, form: { intent: "join", thread } })).status;

    expect(await join("999999")).toBe(404);
    expect(await join("0x10")).toBe(404);
  });

  test("shows nothing of a question that is not public", async () => {
    const { threadId } = await aSolvedQuestion();
    await base.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));
    const nina = await person(base.db, "nina");
    await begin(nina);

    expect(leadsTo(await visit("/en/ask/check", { as: nina }))).toBe("/en/ask/details");
  });
});

describe("the details", () => {
  test("are posted with the topic's own fields and what was tried", async () => {
    const topic = String(await aTopicWithFields());
    const otto = await person(base.db, "otto");

    const answer = await visit("/en/ask/details", {
      as: otto,
      form: {
        intent: "post",
        title,
        topic,
        body,
        tried: "I called the bank.",
        tags: "refund, card",
        "field-paid-with": "Card",
        lang: "",
      },
    });

    const [thread] = await base.db.select().from(threads);
    expect(leadsTo(answer)).toBe(`/en/t/${thread!.id}/${thread!.slug}?posted=1`);
    expect(thread!.askFields).toEqual({ "paid-with": "Card" });
    const [post] = await base.db.select().from(posts);
    expect(post!.markdown).toBe(`${body}\n\n**What I have tried**\n\nI called the bank.`);
  });

  test("come back whole, with every problem named, when something is wrong", async () => {
    const topic = String(await aTopicWithFields());
    const otto = await person(base.db, "otto");

    const answer = await visit("/fi/ask/details", {
      as: otto,
      form: { title, topic, body: "Lyhyt", tried: "Soitin.", tags: "a, b, refund", lang: "fi" },
    });
    const page = await answer.text();

    expect(answer.status).toBe(422);
    expect(page).toContain('href="#body"');
    expect(page).toContain('href="#tags"');
    expect(page).toContain('href="#field-paid-with"');
    expect(page).toContain(">Lyhyt</textarea>");
    expect(page).toContain(">Soitin.</textarea>");
    expect(page).toContain('value="a, b, refund"');
    expect(page).toContain('<option value="fi" selected="">');
  });

  test("are kept as a draft when they are refused, for another day and another device", async () => {
    const topic = String(await aTopic(base.db));
    const otto = await person(base.db, "otto");
    await visit("/en/ask/details", { as: otto, form: { title, topic, body: "Too short" } });

    const page = await (await visit("/en/ask/details", { as: otto })).text();

    expect(page).toContain(">Too short</textarea>");
  });

  test("are previewed with the language found, and nothing is posted", async () => {
    const topic = String(await aTopic(base.db));
    const otto = await person(base.db, "otto");

    const answer = await visit("/en/ask/details", {
      as: otto,
      form: {
        intent: "preview",
        title: "Palautus ei ole tullut kortilleni",
        topic,
        body: "Kauppa **palautti** rahat yhdeksän päivää sitten, mutta niitä ei näy missään.",
      },
    });
    const page = await answer.text();

    expect(page).toContain("<strong>palautti</strong>");
    expect(page).toContain("now Finnish");
    expect(await base.db.select().from(threads)).toEqual([]);
  });

  test("are saved as a draft on request", async () => {
    const topic = String(await aTopic(base.db));
    const otto = await person(base.db, "otto");

    const answer = await visit("/en/ask/details", {
      as: otto,
      form: { intent: "draft", title, topic, body: "Half a sent" },
    });
    const page = await (await visit(leadsTo(answer), { as: otto })).text();

    expect(leadsTo(answer)).toBe("/en/ask/details?saved=1");
    expect(page).toContain("Draft saved");
    expect(page).toContain(">Half a sent</textarea>");
  });

  test("wait for a guest until they have signed in, and are theirs then", async () => {
    const topic = String(await aTopic(base.db));
    const otto = await person(base.db, "otto");
    const sent = await visit("/en/ask/details", { form: { title, topic, body, tags: "refund" } });
    const Cookie = cookieOf(sent);

    const first = await visit("/en/ask/details", { as: otto, headers: { Cookie } });
    const page = await (await visit("/en/ask/details", { as: otto })).text();

    expect(leadsTo(sent)).toBe("/en/sign-in?next=%2Fen%2Fask%2Fdetails");
    expect(first.headers.get("Set-Cookie")).toContain("draft=; Path=/; Max-Age=0");
    expect(page).toContain(`>${body}</textarea>`);
    expect(page).toContain('value="refund"');
  });

  test("show nobody a draft by a cookie that was made up", async () => {
    const topic = String(await aTopic(base.db));
    await visit("/en/ask/details", { form: { title, topic, body } });

    const page = await (
      await visit("/en/ask/details", { headers: { Cookie: `draft=${"a".repeat(43)}` } })
    ).text();

    expect(page).not.toContain(body);
  });

  test("are posted once by a form that was sent twice", async () => {
    const topic = String(await aTopic(base.db));
    const otto = await person(base.db, "otto");
    const send = () => visit("/en/ask/details", { as: otto, form: { title, topic, body } });

    const [one, two] = await Promise.all([send(), send()]);

    expect(leadsTo(one)).toBe(leadsTo(two));
    expect(await base.db.select().from(threads)).toHaveLength(1);
  });

  test("offer no pictures to guests, who cannot give any", async () => {
    await aTopic(base.db);

    const page = await (await visit("/en/ask/details")).text();

    expect(page).not.toContain('type="file"');
    expect(page).toContain("once you have signed in");
  });
});

async function aTopicWithFields() {
  return aTopic(base.db, "refunds", {
    askFields: [
      {
        key: "paid-with",
        label: { en: "How was it paid?", fi: "Miten maksoit?" },
        required: true,
        options: [
          { en: "Card", fi: "Kortti" },
          { en: "Wallet", fi: "Lompakko" },
        ],
      },
    ],
  });
}

async function aSolvedQuestion() {
  const otto = await person(base.db, "otto");
  const pekka = await person(base.db, "pekka");
  const { threadId } = await aQuestion(base.db, otto);
  const postId = await anAnswer(base.db, pekka, threadId);
  await acceptSolution(base.db, otto, { threadId, postId }, days(1));
  return { threadId };
}

async function begin(as: Awaited<ReturnType<typeof person>>, asked = title) {
  const topics = await visit("/en/ask", { as });
  const topic = /<option value="(\d+)"/.exec(await topics.text())![1]!;
  await visit("/en/ask", { as, form: { title: asked, topic } });
}
