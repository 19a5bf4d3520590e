import { describe, expect, test } from "vitest";
import { articles } from "#db/seed/articles.ts";
import { people } from "#db/seed/people.ts";
import { sections } from "#db/seed/sections.ts";
import { threads } from "#db/seed/threads.ts";
import type { SeedBlock, SeedThread } from "#db/seed/types.ts";
import { repeated } from "./wordings.ts";

const thread = new Map(threads.map((one) => [one.key, one]));
const day = 24 * 60;

const blocks = articles.flatMap((article) => article.blocks.map((block) => ({ article, block })));
const used = blocks.flatMap(({ article, block }) =>
  block.from ? [{ article, block, from: block.from }] : [],
);

/** The post a block came from, with the minute (ago) at which its text became what it is. */
const source = (from: NonNullable<SeedBlock["from"]>) => {
  const of = thread.get(from.thread);
  if (!of) return undefined;
  const answer = of.answers.find((one) => one.key === from.post);
  if (from.post !== "question" && !answer) return undefined;
  const post = answer ?? of;
  const written = (answer?.after ?? 0) + (post.edited?.after ?? 0);
  return {
    body: post.body,
    deleted: answer?.deleted ?? false,
    minutesAgo: of.hoursAgo * 60 - written,
  };
};

/** When the thread first had something to promote: a solution or the company's word, in minutes ago. */
const promotableSince = (of: SeedThread | undefined) =>
  Math.max(
    -1,
    ...(of?.answers ?? []).flatMap((answer) => {
      const at = (of?.hoursAgo ?? 0) * 60 - answer.after;
      return [
        ...(answer.official ? [at] : []),
        ...(answer.solution ? [at - answer.solution.after] : []),
      ];
    }),
  );

describe("articles of the invented Help Center", () => {
  test("are a dozen published ones in both languages and all kinds, and one archived", () => {
    const published = articles.filter((one) => !one.archived);

    expect(published.length).toBeGreaterThanOrEqual(12);
    expect(published.filter((one) => one.lang === "en").length).toBeGreaterThanOrEqual(7);
    expect(published.filter((one) => one.lang === "fi").length).toBeGreaterThanOrEqual(5);
    expect(new Set(published.map((one) => one.kind)).size).toBe(4);
    expect(articles.filter((one) => one.archived)).toHaveLength(1);
  });

  test("have keys of their own, a section that exists and staff as authors", () => {
    const staff = new Set(people.filter((one) => one.role === "staff").map((one) => one.handle));

    expect(repeated(articles.map((one) => one.key))).toEqual([]);
    expect(
      articles.filter((one) => !sections.some((section) => section.slug === one.section)),
    ).toEqual([]);
    expect(articles.filter((one) => !staff.has(one.by))).toEqual([]);
  });

  test("say the answer first, in at most two hundred characters", () => {
    expect(articles.filter((one) => !one.inShort || one.inShort.length > 200)).toEqual([]);
    expect(articles.filter((one) => one.title.length < 10 || one.title.length > 150)).toEqual([]);
  });

  test("come in two pairs of translations, each in the other language", () => {
    const pairs = articles.filter((one) => one.translationOf);
    const wrong = pairs.filter((one) => {
      const other = articles.find((article) => article.key === one.translationOf);
      return (
        !other ||
        other.lang === one.lang ||
        other.section !== one.section ||
        other.kind !== one.kind
      );
    });

    expect(pairs).toHaveLength(2);
    expect(wrong).toEqual([]);
  });

  test("are verified after they were published and archived after both", () => {
    const wrong = articles.filter(
      (one) =>
        one.verifiedDaysAgo < 0 ||
        one.verifiedDaysAgo > one.publishedDaysAgo ||
        (one.archived && (one.archived.daysAgo > one.verifiedDaysAgo || !one.archived.reason)),
    );

    expect(wrong.map((one) => one.key)).toEqual([]);
  });

  test("name the post behind each block that was not newly written", () => {
    expect(used.filter(({ from }) => !source(from))).toEqual([]);
    expect(used.filter(({ from }) => source(from)?.deleted)).toEqual([]);
    expect(articles.filter((one) => !one.blocks.some((block) => block.from))).toEqual([]);
  });

  test("repeat verbatim blocks letter for letter, and reword the adapted ones", () => {
    const stands = used.map((one) => ({
      ...one,
      same: source(one.from)?.body.includes(one.block.text) ?? false,
    }));

    expect(
      stands
        .filter((one) => one.same !== (one.from.mode === "verbatim"))
        .map((one) => one.block.text),
    ).toEqual([]);
    expect(used.filter((one) => one.from.mode === "verbatim").length).toBeGreaterThan(20);
  });

  test("use only what was written, and threads that were solved, by the day of publication", () => {
    const published = (days: number) => days * day;
    const tooEarly = used.filter(
      ({ article, from }) =>
        (source(from)?.minutesAgo ?? -1) < published(article.publishedDaysAgo) ||
        promotableSince(thread.get(from.thread)) < published(article.publishedDaysAgo),
    );

    expect(
      tooEarly.map(({ article, from }) => `${article.key} ← ${from.thread}/${from.post}`),
    ).toEqual([]);
  });
});
