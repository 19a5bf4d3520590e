import { tagsIn } from "./shapes.ts";

/** A line of a post's edit history. */
export interface HistoryLine {
  sourceId: number;
  kind: number;
  group: string;
  text: string;
  comment: string;
  userId: number | null;
  createdAt: Date;
}

/** A post as it stood after one edit. */
export interface PostVersion {
  markdown: string;
  title: string | null;
  tags: string[] | null;
  authorId: number | null;
  reason: string | null;
  createdAt: Date;
}

/** First version, edit and rollback of the three parts. */
const bodyKinds = [2, 5, 8];
const titleKinds = [1, 4, 7];
const tagKinds = [3, 6, 9];

/**
 * Puts a post's versions together from its history, oldest first.
 *
 * Lines of one edit share a group; a version has every part, changed or not. What comes before
 * the first body (a history that lost its beginning) has nothing to show and is left out.
 */
export function versionsFrom(lines: readonly HistoryLine[]): PostVersion[] {
  const inOrder = lines.toSorted(
    (one, other) =>
      one.createdAt.getTime() - other.createdAt.getTime() || one.sourceId - other.sourceId,
  );
  const versions: PostVersion[] = [];
  let current: { group: string; version: PostVersion } | undefined;
  let body: string | undefined;
  let title: string | null = null;
  let tags: string[] | null = null;

  for (const line of inOrder) {
    if (bodyKinds.includes(line.kind)) body = line.text;
    else if (titleKinds.includes(line.kind)) title = line.text;
    else if (tagKinds.includes(line.kind)) tags = tagsIn(line.text);
    else continue;

    if (current?.group === line.group) {
      Object.assign(current.version, { markdown: body ?? "", title, tags });
    } else {
      const version = {
        markdown: body ?? "",
        title,
        tags,
        authorId: line.userId,
        reason: line.comment || null,
        createdAt: line.createdAt,
      };
      current = { group: line.group, version };
      versions.push(version);
    }
  }
  const first = versions.findIndex((version) => version.markdown.trim() !== "");
  return first < 0 ? [] : versions.slice(first);
}

/** How far a post's own last edit may lie from the history's: the two are written one after the other. */
const toleranceMs = 60_000;

/** Whether the history ends where the post does; a dump can lack lines. */
export function isHistoryWhole(lines: readonly HistoryLine[], editedAt: Date | null): boolean {
  const edits = lines.filter((line) =>
    [...bodyKinds, ...titleKinds, ...tagKinds].includes(line.kind),
  );
  if (!edits.some((line) => bodyKinds.includes(line.kind))) return false;
  if (editedAt === null) return true;
  const last = Math.max(...edits.map((line) => line.createdAt.getTime()));
  return last >= editedAt.getTime() - toleranceMs;
}

/** Why a closed question was closed, by the number in the closing line of its history. */
export function closeReasonFrom(lines: readonly HistoryLine[]): "off_topic" | "not_answerable" {
  const closing = lines.filter((line) => line.kind === 10).at(-1);
  return closing !== undefined && ["2", "102"].includes(closing.comment)
    ? "off_topic"
    : "not_answerable";
}
