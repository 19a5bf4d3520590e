import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import {
  bodyProblem,
  cleanBody,
  cleanTitle,
  judgeRendered,
  readTags,
  refuseProblems,
  titleProblem,
} from "#app/forum/posting.ts";
import { refusal } from "#tests/support/refusal.ts";

const keyOf = (problem: unknown) => (problem as { key: string } | null)?.key ?? problem;

describe("a title", () => {
  test("has 10 to 150 characters", () => {
    expect(keyOf(titleProblem("x".repeat(9)))).toBe("forum.title-short");
    expect(titleProblem("x".repeat(10))).toBeNull();
    expect(titleProblem("x".repeat(150))).toBeNull();
    expect(keyOf(titleProblem("x".repeat(151)))).toBe("forum.title-long");
  });

  test("counts an emoji as one character", () => {
    expect(titleProblem(`${"\u{1f4b8}".repeat(149)}x`)).toBeNull();
  });

  test("holds a letter or a digit", () => {
    expect(keyOf(titleProblem("?".repeat(20)))).toBe("forum.title-short");
  });

  test("is one line without what can't be seen", () => {
    expect(cleanTitle("  Where\u200b is\n my \u202erefund? ")).toBe("Where is my refund?");
  });
});

describe("a body", () => {
  test("of a question has 20 to 30,000 characters", () => {
    expect(keyOf(bodyProblem("x".repeat(19), "question"))).toBe("forum.question-short");
    expect(bodyProblem("x".repeat(20), "question")).toBeNull();
    expect(bodyProblem("x".repeat(30_000), "question")).toBeNull();
    expect(keyOf(bodyProblem("x".repeat(30_001), "question"))).toBe("forum.question-long");
  });

  test("of an answer has 30 to 30,000 characters", () => {
    expect(keyOf(bodyProblem("x".repeat(29), "answer"))).toBe("forum.answer-short");
    expect(bodyProblem("x".repeat(30), "answer")).toBeNull();
    expect(bodyProblem("x".repeat(30_000), "answer")).toBeNull();
    expect(keyOf(bodyProblem("x".repeat(30_001), "answer"))).toBe("forum.answer-long");
  });

  test("of a comment has 1 to 600 characters", () => {
    expect(keyOf(bodyProblem("", "comment"))).toBe("forum.comment-short");
    expect(bodyProblem("x", "comment")).toBeNull();
    expect(bodyProblem("x".repeat(600), "comment")).toBeNull();
    expect(keyOf(bodyProblem("x".repeat(601), "comment"))).toBe("forum.comment-long");
  });

  test("does not count spaces and invisible characters as words", () => {
    expect(keyOf(bodyProblem("\u200b\u2060".repeat(50), "question"))).toBe("forum.question-short");
    expect(keyOf(bodyProblem(`x${" ".repeat(50)}y`, "answer"))).toBe("forum.answer-short");
  });

  test("keeps the indentation of code and loses the empty lines around it", () => {
    expect(cleanBody("\r\n \n    code()\r\nmore\n\n")).toBe("    code()\nmore");
  });

  test("holds nothing that a database or a reader chokes on", () => {
    expect(cleanBody("a\u0000b\ud800c\u202ed")).toBe("ab\ufffdcd");
  });
});

describe("judgeRendered", () => {
  const picture = '<img src="/uploads/a.webp" alt="">';
  const link = '<a href="https://example.com/" rel="ugc nofollow noopener">a</a>';
  const judge = (rank: MemberActor["rank"], html: string, text = "a") =>
    judgeRendered(
      { id: 1, handle: "x", displayName: "X", rank, isSuspended: false, language: "en" },
      "answer",
      { html, text },
    );
  const refused = refusal("form.invalid", "invalid");

  test("takes ten pictures and refuses eleven", () => {
    judge("member", picture.repeat(10), "");

    expect(() => judge("member", picture.repeat(11), "")).toThrow(refused);
  });

  test("takes twenty links to other sites and refuses twenty-one, but for moderators", () => {
    judge("member", link.repeat(20));
    judge("moderator", link.repeat(21));

    expect(() => judge("member", link.repeat(21))).toThrow(refused);
  });

  test("takes two links of a new member and refuses three", () => {
    judge("new", link.repeat(2));
    judge("new", '<a href="/en/t/1/a">a</a>'.repeat(3));

    expect(() => judge("new", link.repeat(3))).toThrow(refused);
  });

  test("refuses a post that shows nothing", () => {
    expect(() => judge("member", "", " ")).toThrow(refused);
  });
});

describe("tags", () => {
  test("are five at most", () => {
    expect(readTags("aa, bb, cc, dd, ee")).toEqual({
      tags: ["aa", "bb", "cc", "dd", "ee"],
      problem: null,
    });
    expect(keyOf(readTags("aa, bb, cc, dd, ee, ff").problem)).toBe("content.tags-too-many");
  });

  test("that can't be tags are a problem", () => {
    expect(keyOf(readTags("a").problem)).toBe("content.tag-length");
    expect(keyOf(readTags("<b>").problem)).toBe("content.tag-characters");
  });
});

test("refuseProblems passes a form without any", () => {
  expect(() => refuseProblems({ title: null })).not.toThrow();
});
