import { describe, expect, test } from "vitest";
import { oldAddressFrom } from "#app/forum/stackexchange/old-addresses.ts";
import { licenceOf } from "#app/forum/stackexchange/licence.ts";
import { BadRow, postFrom, tagsIn, userFrom } from "#app/forum/stackexchange/shapes.ts";
import {
  closeReasonFrom,
  isHistoryWhole,
  versionsFrom,
  type HistoryLine,
} from "#app/forum/stackexchange/versions.ts";
import { minutes, noon } from "#tests/support/people.ts";

const line = (
  sourceId: number,
  kind: number,
  text: string,
  own: Partial<HistoryLine> = {},
): HistoryLine => ({
  sourceId,
  kind,
  group: "a",
  text,
  comment: "",
  userId: 1,
  createdAt: noon,
  ...own,
});

describe("versionsFrom", () => {
  test("joins the lines of one edit and carries unchanged parts on", () => {
    const versions = versionsFrom([
      line(1, 2, "body"),
      line(2, 1, "Title"),
      line(3, 3, "<one>"),
      line(4, 5, "better body", {
        group: "b",
        userId: 2,
        comment: "clearer",
        createdAt: minutes(9),
      }),
    ]);

    expect(versions).toMatchObject([
      { markdown: "body", title: "Title", tags: ["one"], authorId: 1, reason: null },
      { markdown: "better body", title: "Title", tags: ["one"], authorId: 2, reason: "clearer" },
    ]);
  });

  test("has nothing to show of a history that lost its beginning", () => {
    expect(versionsFrom([line(1, 4, "Only a title")])).toEqual([]);
  });
});

describe("isHistoryWhole", () => {
  const lines = [line(1, 2, "body"), line(2, 5, "edited", { group: "b", createdAt: minutes(10) })];

  test("believes a history that reaches the last edit, to the minute", () => {
    expect(isHistoryWhole(lines, minutes(11))).toBe(true);
    expect(isHistoryWhole(lines, new Date(minutes(11).getTime() + 1))).toBe(false);
    expect(isHistoryWhole(lines, null)).toBe(true);
  });

  test("does not believe one without a body", () => {
    expect(isHistoryWhole([line(1, 1, "Title")], null)).toBe(false);
  });
});

describe("closeReasonFrom", () => {
  test("tells off topic from the rest by the last closing", () => {
    expect(closeReasonFrom([line(1, 10, "{}", { comment: "102" })])).toBe("off_topic");
    expect(
      closeReasonFrom([
        line(1, 10, "{}", { comment: "102" }),
        line(2, 10, "{}", { comment: "103" }),
      ]),
    ).toBe("not_answerable");
    expect(closeReasonFrom([])).toBe("not_answerable");
  });
});

describe("licenceOf", () => {
  test("goes by what the row says, else by the day", () => {
    expect(licenceOf("CC BY-SA 3.0", new Date("2020-01-01"))).toBe("CC BY-SA 3.0");
    expect(licenceOf(null, new Date("2011-04-07T23:59:59.999Z"))).toBe("CC BY-SA 2.5");
    expect(licenceOf(null, new Date("2011-04-08T00:00:00.000Z"))).toBe("CC BY-SA 3.0");
    expect(licenceOf(null, new Date("2018-05-01T23:59:59.999Z"))).toBe("CC BY-SA 3.0");
    expect(licenceOf("something else", new Date("2018-05-02T00:00:00.000Z"))).toBe("CC BY-SA 4.0");
  });
});

describe("a row", () => {
  const post = { Id: "1", PostTypeId: "1", CreationDate: "2020-01-01T00:00:00.000" };

  test("is read as UTC", () => {
    expect(postFrom(post).createdAt).toEqual(new Date("2020-01-01T00:00:00.000Z"));
  });

  test("without a number or with one that is none is refused in words", () => {
    expect(() => userFrom({})).toThrow(new BadRow("Id is missing"));
    expect(() => postFrom({ ...post, ParentId: "1e3" })).toThrow(
      "ParentId is no whole number: 1e3",
    );
    expect(() => postFrom({ ...post, Id: "2147483648" })).toThrow(
      "Id is no whole number: 2147483648",
    );
  });

  test("with a day that is none is refused in words", () => {
    expect(() => postFrom({ ...post, CreationDate: "2020-13-01T00:00:00.000" })).toThrow(
      "CreationDate is no date",
    );
    expect(() => postFrom({ ...post, CreationDate: "yesterday" })).toThrow(
      "CreationDate is no date",
    );
  });

  test("may write its tags in both ways dumps have", () => {
    expect(tagsIn("<a><b>")).toEqual(["a", "b"]);
    expect(tagsIn("|a|B|a|")).toEqual(["a", "b"]);
    expect(tagsIn("")).toEqual([]);
  });
});

describe("oldAddressFrom", () => {
  test("knows questions, answers and users in all their forms", () => {
    expect(oldAddressFrom("questions/12/some-title")).toEqual({ kind: "question", sourceId: 12 });
    expect(oldAddressFrom("questions/12/some-title/34")).toEqual({ kind: "answer", sourceId: 34 });
    expect(oldAddressFrom("q/12/5")).toEqual({ kind: "post", sourceId: 12 });
    expect(oldAddressFrom("users/-1/robot")).toEqual({ kind: "member", sourceId: -1 });
  });

  test("knows nothing else", () => {
    expect(oldAddressFrom("questions/tagged/x")).toBeUndefined();
    expect(oldAddressFrom("q/12345678901")).toBeUndefined();
    expect(oldAddressFrom("")).toBeUndefined();
  });
});
