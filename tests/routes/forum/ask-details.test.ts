import { describe, expect, test } from "vitest";
import { posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aTopic, withRenderer } from "#tests/support/forum.ts";
import { person } from "#tests/support/people.ts";
import { cookieOf, leadsTo, visit } from "#tests/support/site.ts";

const base = withDatabase();
withRenderer();

const title = "My refund has not come to my card";
const body = "The shop refunded me nine days ago. I expected to see the money by now.";

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

  test("are refused with the time to wait once a new member has asked three times", async () => {
    const topic = String(await aTopic(base.db));
    const nina = await person(base.db, "nina", { createdAt: new Date() });
    const ask = (count: number) =>
      visit("/en/ask/details", { as: nina, form: { title: `${title} ${count}`, topic, body } });
    for (const count of [1, 2, 3]) await ask(count);

    const answer = await ask(4);
    const page = await answer.text();

    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(80_000);
    expect(page).toContain("try again in 24 hours");
    expect(page).toContain(`>${body}</textarea>`);
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
