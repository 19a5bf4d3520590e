import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

type Row = Record<string, string | number>;

/** The files of a dump by their rows; a string stands in the file as it is. */
export type SmallDump = Partial<
  Record<
    "Users" | "Tags" | "PostHistory" | "Posts" | "Comments" | "Votes" | "PostLinks",
    (Row | string)[]
  >
>;

/** Writes a dump into a new folder, with the byte order mark and line ends of the real ones. */
export function writeDump(
  dump: SmallDump,
  { gzip = false, name = "small.example.org" } = {},
): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "tuki-dump-")), name);
  mkdirSync(folder);
  for (const [file, rows] of Object.entries(dump)) {
    const lines = rows.map((row) =>
      typeof row === "string" ? row : `  <row ${attributes(row)} />`,
    );
    const root = file.toLowerCase();
    const text = `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<${root}>\r\n${lines.join("\r\n")}\r\n</${root}>`;
    const target = path.join(folder, `${file}.xml${gzip ? ".gz" : ""}`);
    writeFileSync(target, gzip ? gzipSync(text) : text);
  }
  return folder;
}

function attributes(row: Row): string {
  return Object.entries(row)
    .map(([name, value]) => `${name}="${escape(String(value))}"`)
    .join(" ");
}

function escape(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#xA;");
}

/** Two questions about a coffee maker, one solved and one a duplicate of it, with everything a dump can have. */
export const coffeeDump: SmallDump = {
  Users: [
    { Id: -1, Reputation: 1, CreationDate: "2015-01-01T00:00:00.000", DisplayName: "Robot" },
    { Id: 1, Reputation: 120, CreationDate: "2015-01-02T00:00:00.000", DisplayName: "Äiti" },
    { Id: 2, Reputation: 7, CreationDate: "2015-01-03T00:00:00.000", DisplayName: "Bo & Co" },
  ],
  Tags: [{ Id: 1, TagName: "descaling", Count: 2, ExcerptPostId: 20, WikiPostId: 21 }],
  Posts: [
    {
      Id: 10,
      PostTypeId: 1,
      AcceptedAnswerId: 12,
      CreationDate: "2019-03-01T10:00:00.123",
      Score: 3,
      ViewCount: 44,
      Body: "<p>The <b>red</b> light stays on.</p>",
      OwnerUserId: 1,
      LastEditorUserId: 2,
      LastEditDate: "2019-03-02T10:00:00.000",
      LastActivityDate: "2019-03-03T10:00:00.000",
      Title: "Why does the red light stay on?",
      Tags: "<descaling><lights>",
    },
    {
      Id: 11,
      PostTypeId: 1,
      CreationDate: "2010-05-01T10:00:00.000",
      ClosedDate: "2019-05-02T10:00:00.000",
      Score: 0,
      Body: "<p>Red light again, see <img src='https://pictures.example.org/a.png' alt='the light'></p>",
      OwnerDisplayName: "gone person",
      Title: "Red light",
      Tags: "|descaling|",
      ContentLicense: "CC BY-SA 2.5",
    },
    {
      Id: 12,
      PostTypeId: 2,
      ParentId: 10,
      CreationDate: "2019-03-01T12:00:00.000",
      Score: -1,
      Body: "<p>Run <code>descale</code> twice.</p>",
      OwnerUserId: 2,
    },
    {
      Id: 20,
      PostTypeId: 4,
      CreationDate: "2019-01-01T00:00:00.000",
      Score: 0,
      Body: "<p>Removing lime.</p>",
    },
    { Id: 21, PostTypeId: 5, CreationDate: "2019-01-01T00:00:00.000", Score: 0, Body: "" },
  ],
  PostHistory: [
    {
      Id: 1,
      PostHistoryTypeId: 2,
      PostId: 10,
      RevisionGUID: "a",
      CreationDate: "2019-03-01T10:00:00.123",
      UserId: 1,
      Text: "The red light is on.",
    },
    {
      Id: 2,
      PostHistoryTypeId: 1,
      PostId: 10,
      RevisionGUID: "a",
      CreationDate: "2019-03-01T10:00:00.123",
      UserId: 1,
      Text: "Red light",
    },
    {
      Id: 3,
      PostHistoryTypeId: 3,
      PostId: 10,
      RevisionGUID: "a",
      CreationDate: "2019-03-01T10:00:00.123",
      UserId: 1,
      Text: "<lights>",
    },
    {
      Id: 4,
      PostHistoryTypeId: 5,
      PostId: 10,
      RevisionGUID: "b",
      CreationDate: "2019-03-02T10:00:00.000",
      UserId: 2,
      Comment: "clearer",
      Text: "The **red** light stays on.",
    },
    {
      Id: 5,
      PostHistoryTypeId: 10,
      PostId: 11,
      RevisionGUID: "c",
      CreationDate: "2019-05-02T10:00:00.000",
      Comment: "102",
      Text: "{}",
    },
  ],
  Comments: [
    {
      Id: 1,
      PostId: 12,
      Score: 0,
      Text: "Twice? See [this](https://example.org)",
      CreationDate: "2019-03-01T13:00:00.000",
      UserId: 1,
    },
    {
      Id: 2,
      PostId: 99,
      Score: 0,
      Text: "to nobody",
      CreationDate: "2019-03-01T13:00:00.000",
      UserId: 1,
    },
  ],
  Votes: [
    ...[1, 2, 3, 4].map((Id) => ({
      Id,
      PostId: 10,
      VoteTypeId: 2,
      CreationDate: "2019-03-01T00:00:00.000",
    })),
    { Id: 5, PostId: 10, VoteTypeId: 3, CreationDate: "2019-03-01T00:00:00.000" },
    { Id: 6, PostId: 12, VoteTypeId: 3, CreationDate: "2019-03-01T00:00:00.000" },
    { Id: 7, PostId: 12, VoteTypeId: 1, CreationDate: "2019-03-04T00:00:00.000" },
    { Id: 8, PostId: 77, VoteTypeId: 2, CreationDate: "2019-03-04T00:00:00.000" },
    { Id: 9, PostId: 10, VoteTypeId: 5, UserId: 2, CreationDate: "2019-03-04T00:00:00.000" },
  ],
  PostLinks: [
    {
      Id: 1,
      CreationDate: "2019-05-02T10:00:00.000",
      PostId: 11,
      RelatedPostId: 10,
      LinkTypeId: 3,
    },
    {
      Id: 2,
      CreationDate: "2019-05-02T10:00:00.000",
      PostId: 10,
      RelatedPostId: 11,
      LinkTypeId: 3,
    },
    {
      Id: 3,
      CreationDate: "2019-05-02T10:00:00.000",
      PostId: 12,
      RelatedPostId: 10,
      LinkTypeId: 1,
    },
  ],
};
