/** The rows of a Stack Exchange dump, by file. What a row lacks or garbles is said in words. */

export class BadRow extends Error {
  override readonly name = "BadRow";
}

type Attributes = Readonly<Record<string, string>>;

export interface DumpUser {
  id: number;
  displayName: string;
  reputation: number;
  createdAt: Date;
}

export interface DumpPost {
  id: number;
  type: number;
  parentId: number | null;
  acceptedAnswerId: number | null;
  createdAt: Date;
  score: number;
  viewCount: number;
  body: string;
  ownerId: number | null;
  ownerName: string | null;
  editedAt: Date | null;
  editorId: number | null;
  activeAt: Date;
  closedAt: Date | null;
  title: string;
  tags: string[];
  licence: string | null;
}

export interface DumpComment {
  id: number;
  postId: number;
  text: string;
  createdAt: Date;
  userId: number | null;
  userName: string | null;
  licence: string | null;
}

export interface DumpVote {
  postId: number;
  type: number;
  createdAt: Date;
}

export interface DumpHistory {
  id: number;
  postId: number;
  kind: number;
  group: string;
  text: string;
  comment: string;
  userId: number | null;
  createdAt: Date;
}

export interface DumpLink {
  postId: number;
  relatedId: number;
  type: number;
}

export interface DumpTag {
  name: string;
  excerptPostId: number | null;
  wikiPostId: number | null;
}

export function userFrom(row: Attributes): DumpUser {
  return {
    id: integer(row, "Id"),
    displayName: row.DisplayName?.trim() || `user${integer(row, "Id")}`,
    reputation: integerOr(row, "Reputation", 0),
    createdAt: time(row, "CreationDate"),
  };
}

export function postFrom(row: Attributes): DumpPost {
  const createdAt = time(row, "CreationDate");
  return {
    id: integer(row, "Id"),
    type: integer(row, "PostTypeId"),
    parentId: optionalInteger(row, "ParentId"),
    acceptedAnswerId: optionalInteger(row, "AcceptedAnswerId"),
    createdAt,
    score: integerOr(row, "Score", 0),
    viewCount: Math.max(0, integerOr(row, "ViewCount", 0)),
    body: row.Body ?? "",
    ownerId: optionalInteger(row, "OwnerUserId"),
    ownerName: row.OwnerDisplayName?.trim() || null,
    editedAt: optionalTime(row, "LastEditDate"),
    editorId: optionalInteger(row, "LastEditorUserId"),
    activeAt: optionalTime(row, "LastActivityDate") ?? createdAt,
    closedAt: optionalTime(row, "ClosedDate"),
    title: row.Title?.trim() ?? "",
    tags: tagsIn(row.Tags ?? ""),
    licence: row.ContentLicense?.trim() || null,
  };
}

export function commentFrom(row: Attributes): DumpComment {
  return {
    id: integer(row, "Id"),
    postId: integer(row, "PostId"),
    text: row.Text ?? "",
    createdAt: time(row, "CreationDate"),
    userId: optionalInteger(row, "UserId"),
    userName: row.UserDisplayName?.trim() || null,
    licence: row.ContentLicense?.trim() || null,
  };
}

export function voteFrom(row: Attributes): DumpVote {
  return {
    postId: integer(row, "PostId"),
    type: integer(row, "VoteTypeId"),
    createdAt: time(row, "CreationDate"),
  };
}

export function historyFrom(row: Attributes): DumpHistory {
  return {
    id: integer(row, "Id"),
    postId: integer(row, "PostId"),
    kind: integer(row, "PostHistoryTypeId"),
    group: row.RevisionGUID ?? String(integer(row, "Id")),
    text: row.Text ?? "",
    comment: row.Comment ?? "",
    userId: optionalInteger(row, "UserId"),
    createdAt: time(row, "CreationDate"),
  };
}

export function linkFrom(row: Attributes): DumpLink {
  return {
    postId: integer(row, "PostId"),
    relatedId: integer(row, "RelatedPostId"),
    type: integer(row, "LinkTypeId"),
  };
}

export function tagFrom(row: Attributes): DumpTag {
  const name = row.TagName?.trim().toLowerCase();
  if (!name) throw new BadRow("TagName is missing");
  return {
    name,
    excerptPostId: optionalInteger(row, "ExcerptPostId"),
    wikiPostId: optionalInteger(row, "WikiPostId"),
  };
}

/** `<a><b>` in older dumps, `|a|b|` in newer ones. */
export function tagsIn(field: string): string[] {
  const names = field.split(/[<>|]/).map((name) => name.trim().toLowerCase());
  return [...new Set(names.filter((name) => name !== ""))];
}

function integer(row: Attributes, name: string): number {
  const value = optionalInteger(row, name);
  if (value === null) throw new BadRow(`${name} is missing`);
  return value;
}

function integerOr(row: Attributes, name: string, otherwise: number): number {
  return optionalInteger(row, name) ?? otherwise;
}

function optionalInteger(row: Attributes, name: string): number | null {
  const text = row[name]?.trim();
  if (text === undefined || text === "") return null;
  // The databases' integers have 32 bits.
  if (!/^-?\d{1,10}$/.test(text) || Math.abs(Number(text)) > 2_147_483_647) {
    throw new BadRow(`${name} is no whole number: ${text.slice(0, 20)}`);
  }
  return Number(text);
}

function time(row: Attributes, name: string): Date {
  const value = optionalTime(row, name);
  if (value === null) throw new BadRow(`${name} is missing`);
  return value;
}

/** Dumps write UTC without a zone. */
function optionalTime(row: Attributes, name: string): Date | null {
  const text = row[name]?.trim();
  if (text === undefined || text === "") return null;
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?$/.test(text)
    ? new Date(`${text}Z`)
    : new Date(Number.NaN);
  if (Number.isNaN(at.getTime())) throw new BadRow(`${name} is no date: ${text.slice(0, 30)}`);
  return at;
}
