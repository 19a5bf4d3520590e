import { isLocale } from "#app/i18n/locales.ts";
import type { RefusalWords } from "#app/platform/refusal.ts";
import { articleKinds, blockKinds, type ArticleKind, type BlockKind } from "./articles.ts";
import type { Draft, DraftBlock } from "./articles.ts";
import { readRef, type PassageRef } from "./provenance.ts";

/** A form's text fields; a field that came several times is a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

const one = (fields: Fields, name: string) => {
  const value = fields[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
};

const many = (fields: Fields, name: string): readonly string[] => {
  const value = fields[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
};

/**
 * Reads the editor's form: the draft as far as it can be read, and what was wrong with it.
 *
 * Every block has its key, kind, words and source at the same place of four lists.
 */
export function readDraftForm(fields: Fields): {
  draft: Draft;
  problems: Record<string, RefusalWords>;
} {
  const problems: Record<string, RefusalWords> = {};
  const kind = one(fields, "kind");
  const lang = one(fields, "lang");
  if (!isKind(kind)) problems.kind = "form.field-invalid";
  if (!isLocale(lang)) problems.lang = "form.field-invalid";
  const [blocks, isWhole] = readBlocksFrom(fields);
  if (!isWhole) problems.blocks = "help-center.blocks-mixed-up";
  const draft: Draft = {
    title: one(fields, "title"),
    sectionId: numberIn(one(fields, "section")) ?? 0,
    lang: isLocale(lang) ? lang : "en",
    kind: isKind(kind) ? kind : "guide",
    inShort: one(fields, "inShort"),
    appliesTo: one(fields, "appliesTo").split(/[,\n]/),
    translationOf: numberIn(one(fields, "translationOf")),
    blocks,
  };
  return { draft, problems };
}

function readBlocksFrom(fields: Fields): [blocks: DraftBlock[], isWhole: boolean] {
  const keys = many(fields, "blockKey");
  const kinds = many(fields, "blockKind");
  const texts = many(fields, "blockText");
  const sources = many(fields, "blockSource");
  let isWhole = [kinds, texts, sources].every(({ length }) => length === keys.length);
  const blocks = keys.map((key, at): DraftBlock => {
    const [kind, source] = [kinds[at] ?? "", sources[at] ?? ""];
    const ref = readRef(source) ?? null;
    if (!/^[A-Za-z0-9-]{1,60}$/.test(key) || !isBlockKind(kind)) isWhole = false;
    if (source !== "" && ref === null) isWhole = false;
    const markdown = texts[at] ?? "";
    return { key, kind: isBlockKind(kind) ? kind : "text", markdown, source: ref };
  });
  return [blocks, isWhole];
}

const isKind = (value: string): value is ArticleKind =>
  (articleKinds as readonly string[]).includes(value);

export const isBlockKind = (value: string): value is BlockKind =>
  (blockKinds as readonly string[]).includes(value);

function numberIn(value: string): number | null {
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}

/** What the form asks for beside the draft itself. */
export interface DraftWish {
  intent: Intent;
  /** The article the form is about; null for one that isn't stored yet. */
  articleId: number | null;
  madeFrom: string;
  known: number;
  keepThreadIds: number[];
  ticked: PassageRef[];
  withComments: boolean;
}

export type Intent =
  | { act: "save" | "insert" | "preview" | "changes" | "comments" | "publish" | "discard" }
  | { act: "up" | "down" | "remove"; key: string }
  | { act: "add"; kind: BlockKind };

const plainActs = ["save", "insert", "preview", "changes", "comments", "publish", "discard"];

/** Reads the button that was pressed; an unknown one only saves, so that nothing typed is lost. */
export function readIntent(value: string): Intent {
  const [act = "", rest = ""] = value.split(":", 2);
  if (act === "up" || act === "down" || act === "remove") return { act, key: rest };
  if (act === "add" && isBlockKind(rest)) return { act, kind: rest };
  return { act: plainActs.includes(act) ? act : "save" } as Intent;
}

export function readDraftWish(fields: Fields): DraftWish {
  return {
    intent: readIntent(one(fields, "intent")),
    articleId: numberIn(one(fields, "article")),
    madeFrom: one(fields, "madeFrom").slice(0, 60),
    known: numberIn(one(fields, "known")) ?? 0,
    keepThreadIds: many(fields, "sourceThread").flatMap((value) => numberIn(value) ?? []),
    ticked: many(fields, "tick").flatMap((value) => readRef(value) ?? []),
    withComments: one(fields, "comments") === "1",
  };
}

/** The part of the editor's address that keeps what the reader had open, and leads to the block that changed. */
export function editorQuery(
  { intent, withComments }: DraftWish,
  key: string | null,
): { query: Record<string, string | null>; hash: string } {
  const showsComments = intent.act === "comments" ? !withComments : withComments;
  const view = intent.act === "preview" || intent.act === "changes" ? intent.act : null;
  const hash = view ? `#${view}` : key ? `#block-${key}` : intent.act === "save" ? "" : "#draft";
  return { query: { comments: showsComments ? "1" : null, view }, hash };
}
