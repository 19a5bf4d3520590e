import { describe, expect, test } from "vitest";
import { company } from "#db/seed/company.ts";
import { people } from "#db/seed/people.ts";
import { sections } from "#db/seed/sections.ts";
import { threads } from "#db/seed/threads.ts";
import { topics } from "#db/seed/topics.ts";
import type { SeedAnswer, SeedPerson, SeedThread } from "#db/seed/types.ts";
import { articles } from "#db/seed/articles.ts";
import { repeated, wordings } from "./wordings.ts";

const person = new Map(people.map((one) => [one.handle, one]));
const thread = new Map(threads.map((one) => [one.key, one]));
const topic = new Map(topics.map((one) => [one.slug, one]));
const day = 24 * 60;

const ranks: SeedPerson["role"][] = ["member", "expert", "moderator", "staff", "admin"];
const ranksAtLeast = (handle: string, role: SeedPerson["role"]) =>
  ranks.indexOf(person.get(handle)?.role ?? "member") >= ranks.indexOf(role);

/** Everything somebody did in a thread, as minutes after the question was asked. */
const deeds = (one: SeedThread): { by: string; at: number; where: string }[] => [
  { by: one.by, at: 0, where: one.key },
  ...(one.edited ? [{ by: one.by, at: one.edited.after, where: `${one.key} edited` }] : []),
  ...(one.state?.is === "solved_otherwise"
    ? [{ by: one.by, at: one.state.after, where: `${one.key} solved otherwise` }]
    : []),
  ...(one.comments ?? []).map((said) => ({
    by: said.by,
    at: said.after,
    where: `${one.key} comment`,
  })),
  ...one.answers.flatMap((answer) => [
    { by: answer.by, at: answer.after, where: `${one.key}/${answer.key}` },
    ...(answer.comments ?? []).map((said) => ({
      by: said.by,
      at: answer.after + said.after,
      where: `${one.key}/${answer.key} comment`,
    })),
    ...(answer.edited
      ? [
          {
            by: answer.edited.by ?? answer.by,
            at: answer.after + answer.edited.after,
            where: `${one.key}/${answer.key} edited`,
          },
        ]
      : []),
    ...(answer.solution
      ? [
          {
            by: answer.solution.by ?? one.by,
            at: answer.after + answer.solution.after,
            where: `${one.key}/${answer.key} accepted`,
          },
        ]
      : []),
  ]),
];

const everyDeed = threads.flatMap((one) =>
  deeds(one).map((deed) => ({ ...deed, minutesAgo: one.hoursAgo * 60 - deed.at })),
);
const everyAnswer: { of: SeedThread; answer: SeedAnswer }[] = threads.flatMap((of) =>
  of.answers.map((answer) => ({ of, answer })),
);

describe("people of the invented community", () => {
  test("are about seventy, each with a handle of their own in the allowed letters", () => {
    expect(people.length).toBeGreaterThanOrEqual(65);
    expect(repeated(people.map((one) => one.handle))).toEqual([]);
    expect(people.filter((one) => !/^[a-z0-9_-]{2,24}$/.test(one.handle))).toEqual([]);
  });

  test("include the eight of the sign-in page in their roles, and Nina joined today", () => {
    const eight = ["otto", "vera", "pekka", "nina", "mo", "stella", "anna", "ada"];

    expect(eight.map((handle) => person.get(handle)?.role)).toEqual([
      "member",
      "member",
      "expert",
      "member",
      "moderator",
      "staff",
      "staff",
      "admin",
    ]);
    expect(person.get("nina")?.joinedDaysAgo).toBe(0);
  });

  test("do nothing before they joined and nothing in the future", () => {
    const joined = (handle: string) => (person.get(handle)?.joinedDaysAgo ?? -1) * day;

    expect(everyDeed.filter((deed) => deed.minutesAgo > joined(deed.by))).toEqual([]);
    expect(everyDeed.filter((deed) => deed.minutesAgo < 0 || deed.at < 0)).toEqual([]);
  });
});

describe("topics, sections and the company", () => {
  test("are twelve topics in two levels, with at most three fields each", () => {
    const parents = topics.filter((one) => one.parent).map((one) => topic.get(one.parent ?? ""));

    expect(topics).toHaveLength(12);
    expect(repeated(topics.map((one) => one.slug))).toEqual([]);
    expect(parents.filter((parent) => !parent || parent.parent)).toEqual([]);
    expect(topics.filter((one) => (one.fields?.length ?? 0) > 3)).toEqual([]);
  });

  test("point only at topics that exist", () => {
    expect(repeated(sections.map((one) => one.slug))).toEqual([]);
    expect(sections.filter((one) => one.topic && !topic.has(one.topic))).toEqual([]);
    expect(threads.filter((one) => !topic.has(one.topic))).toEqual([]);
  });

  test("have at least one thread for every topic", () => {
    const used = new Set(threads.map((one) => one.topic));

    expect(topics.filter((one) => !used.has(one.slug))).toEqual([]);
  });

  test("say when and in which language the company can be reached", () => {
    expect(company.contact.length).toBeGreaterThan(0);
    expect(company.contact.filter((one) => !one.hours.length || !one.languages.length)).toEqual([]);
  });
});

describe("threads", () => {
  test("are at least sixty-six, in both languages, most of them of the last sixty days", () => {
    expect(threads.length).toBeGreaterThanOrEqual(66);
    expect(threads.filter((one) => one.lang === "en").length).toBeGreaterThanOrEqual(40);
    expect(threads.filter((one) => one.lang === "fi").length).toBeGreaterThanOrEqual(26);
    expect(threads.filter((one) => one.hoursAgo <= 60 * 24).length).toBeGreaterThan(
      threads.length / 2,
    );
  });

  test("have keys of their own, and their answers too", () => {
    expect(repeated(threads.map((one) => one.key))).toEqual([]);
    expect(threads.filter((one) => !/^[a-z0-9-]+$/.test(one.key))).toEqual([]);
    expect(
      threads.flatMap((one) => repeated(["question", ...one.answers.map((answer) => answer.key)])),
    ).toEqual([]);
  });

  test("keep the limits of titles, tags, comments and bodies", () => {
    const comments = threads.flatMap((one) => [
      ...(one.comments ?? []),
      ...one.answers.flatMap((answer) => answer.comments ?? []),
    ]);
    const tag = /^[a-zåäö0-9.+#-]{2,35}$/;

    expect(threads.filter((one) => one.title.length < 10 || one.title.length > 150)).toEqual([]);
    expect(
      threads.filter((one) => one.tags.length > 5 || !one.tags.every((word) => tag.test(word))),
    ).toEqual([]);
    expect(comments.filter((said) => !said.text || said.text.length > 600)).toEqual([]);
    expect(threads.filter((one) => one.body.length < 20)).toEqual([]);
    expect(everyAnswer.filter(({ answer }) => answer.body.length < 30)).toEqual([]);
    expect(threads.filter((one) => !one.body || one.body !== one.body.trim())).toEqual([]);
  });

  test("are written, followed and judged only by people who exist", () => {
    const handles = [
      ...everyDeed.map((deed) => deed.by),
      ...threads.flatMap((one) => one.followers ?? []),
      ...threads.flatMap((one) => (one.state && "by" in one.state ? [one.state.by] : [])),
    ];

    expect(handles.filter((handle) => !person.has(handle))).toEqual([]);
  });

  test("fill in the fields of their topic, in their own language", () => {
    const wrong = threads.filter((one) => {
      const fields = topic.get(one.topic)?.fields ?? [];
      const known = Object.keys(one.fields ?? {}).every((key) =>
        fields.some((field) => field.key === key),
      );
      const right = fields.every((field) => {
        const value = one.fields?.[field.key];
        if (value === undefined) return !field.required;
        return !field.options || field.options.some((option) => option[one.lang] === value);
      });
      return !known || !right;
    });

    expect(wrong.map((one) => one.key)).toEqual([]);
  });

  test("never show more votes than there are people to give them", () => {
    expect(everyAnswer.filter(({ answer }) => (answer.helpful ?? 0) > people.length - 1)).toEqual(
      [],
    );
    expect(threads.filter((one) => (one.sameProblem ?? 0) > people.length - 1)).toEqual([]);
    expect(threads.filter((one) => (one.views ?? 0) < (one.sameProblem ?? 0))).toEqual([]);
  });

  test("have at most three solutions, and none where the state says otherwise", () => {
    const solutions = (one: SeedThread) => one.answers.filter((answer) => answer.solution);

    expect(threads.filter((one) => solutions(one).length > 3)).toEqual([]);
    expect(threads.filter((one) => one.state && solutions(one).length > 0)).toEqual([]);
    expect(everyAnswer.filter(({ answer }) => answer.deleted && answer.solution)).toEqual([]);
  });

  test("are accepted for a silent asker by experts, after seven days without a word", () => {
    const forOthers = everyAnswer.filter(({ answer }) => answer.solution?.by);
    const wrong = forOthers.filter(({ of, answer }) => {
      const words = deeds(of).filter((deed) => deed.by === of.by && deed.at > answer.after);
      return (
        (answer.solution?.after ?? 0) < 7 * day ||
        !ranksAtLeast(answer.solution?.by ?? "", "expert") ||
        answer.solution?.by === answer.by ||
        words.length > 0
      );
    });

    expect(forOthers.length).toBeGreaterThan(0);
    expect(wrong.map(({ of }) => of.key)).toEqual([]);
  });

  test("carry the company's word and its picks only from those who may give them", () => {
    const official = everyAnswer.filter(({ answer }) => answer.official);

    expect(official.filter(({ answer }) => !ranksAtLeast(answer.by, "staff"))).toEqual([]);
  });

  test("are closed, merged and asked back only by those who may", () => {
    const closed = threads.filter(
      (one) => one.state?.is === "closed" || one.state?.is === "duplicate",
    );
    const wrong = closed.filter((one) => {
      if (one.state?.is === "closed") return !ranksAtLeast(one.state.by, "moderator");
      if (one.state?.is === "duplicate")
        return one.state.by !== one.by && !ranksAtLeast(one.state.by, "expert");
      return false;
    });
    const answeredBack = threads.filter(
      (one) =>
        one.state?.is === "needs_info" &&
        deeds(one).some((deed) => deed.by === one.by && deed.at > 0),
    );

    expect(wrong.map((one) => one.key)).toEqual([]);
    expect(answeredBack.map((one) => one.key)).toEqual([]);
  });

  test("are duplicates only of something that is there", () => {
    const lost = threads.filter((one) => {
      if (one.state?.is !== "duplicate") return false;
      const of = one.state.of;
      if ("thread" in of) return of.thread === one.key || !thread.has(of.thread);
      return !articles.some((article) => article.key === of.article && !article.archived);
    });

    expect(lost.map((one) => one.key)).toEqual([]);
  });

  test("show every state, a locked thread, a long one and a much discussed one", () => {
    const states = new Set(
      threads.map((one) => (one.state?.is === "closed" ? one.state.reason : one.state?.is)),
    );

    expect(states).toEqual(
      new Set([
        "duplicate",
        "needs_info",
        "not_answerable",
        "off_topic",
        "outdated",
        "private_matter",
        "solved_otherwise",
        undefined,
      ]),
    );
    expect(threads.some((one) => one.locked)).toBe(true);
    expect(threads.some((one) => one.answers.length >= 20)).toBe(true);
    expect(threads.some((one) => (one.comments?.length ?? 0) >= 25)).toBe(true);
    expect(everyAnswer.some(({ answer }) => answer.deleted)).toBe(true);
    expect(
      threads.filter((one) => !one.answers.length && !one.state).length,
    ).toBeGreaterThanOrEqual(8);
  });
});

describe("every word of the invented community", () => {
  test("holds no card number, account, identity code, e-mail address or telephone number", () => {
    expect(wordings.filter((text) => text.includes("@"))).toEqual([]);
    expect(wordings.filter((text) => text.includes("+358"))).toEqual([]);
    expect(wordings.filter((text) => /\b[A-Z]{2}\d{2}(?: ?\d{4}){2,}/.test(text))).toEqual([]);
    expect(wordings.filter((text) => /\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b/.test(text))).toEqual([]);
    expect(wordings.filter((text) => /\d(?:[ -]?\d){8,}/.test(text))).toEqual([]);
  });
});
