import { and, asc, ne } from "drizzle-orm";
import type { Person } from "#app/forum/people.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import type { Db } from "#app/platform/database.server.ts";
import { articles } from "#db/schema/help-center.ts";
import { layOut, placesOf, type ArticleSection } from "./article-layout.ts";
import type { ShownBlock } from "./articles.server.ts";
import type { ArticleState, BlockKind, BlockMode, Draft } from "./articles.ts";
import { offeredFrom } from "./block-edits.ts";
import type { EditedArticle } from "./drafts.server.ts";
import { compareVersions } from "./history.server.ts";
import type { Passage, PassageShape } from "./passages.ts";
import { leadingAnswer } from "./promotion.ts";
import { writeRef } from "./provenance.ts";
import { listSections } from "./sections.server.ts";
import type { SourcePost, SourceThread } from "./sources.server.ts";
import type { BlockChange } from "./version-changes.ts";

/** Where a passage is used in the draft. */
export interface Place {
  heading: string;
  kind: BlockKind;
  step: number;
}

export interface PassageView {
  ref: string;
  shape: PassageShape;
  /** Empty for the whole post: its parts say it. */
  text: string;
  isCourtesy: boolean;
  isOffered: boolean;
  uses: Place[];
  parts: PassageView[];
}

export interface PostView {
  id: number;
  kind: "question" | "answer" | "comment";
  isSolution: boolean;
  isOfficial: boolean;
  author: Person | null;
  lang: string;
  at: Date;
  revision: number;
  passages: PassageView;
}

export interface ThreadView {
  id: number;
  slug: string;
  title: string;
  lang: string;
  isSolved: boolean;
  sameProblemCount: number;
  viewCount: number;
  posts: PostView[];
}

export interface EditorView {
  threads: ThreadView[];
  article: {
    id: number;
    slug: string;
    state: ArticleState;
    version: number;
    publishedVersion: number | null;
    hasChanges: boolean;
    savedAt: Date;
    savedBy: Person | null;
  } | null;
  stamp: string;
  known: number;
  draft: Draft;
  /** Of the stored blocks, by key. */
  modes: Record<string, BlockMode>;
  sections: { id: number; name: string }[];
  /** Articles that this one may be a translation of. */
  others: { id: number; title: string; lang: string }[];
  /** Kept articles of the promoted thread. */
  fromThread: { id: number; title: string; lang: string; state: ArticleState }[];
  withComments: boolean;
  preview: ArticleSection<ShownBlock>[] | null;
  changes: BlockChange[] | null;
}

interface Given {
  threads: SourceThread[];
  article: EditedArticle | null;
  draft: Draft;
  known?: number;
  fromThread?: EditorView["fromThread"];
  withComments: boolean;
  view: string | null;
}

/** Gathers what the editor's page shows. Only what it shows: passages, not whole rows. */
export async function viewEditor(db: Db, given: Given, locale: string): Promise<EditorView> {
  const { article, draft, view } = given;
  const isFirst = draft.blocks.length === 0;
  return {
    threads: given.threads.map((thread) => viewThread(thread, draft, isFirst)),
    article: article && {
      id: article.id,
      slug: article.slug,
      state: article.state,
      version: article.version,
      publishedVersion: article.publishedVersion,
      hasChanges: article.hasChanges,
      savedAt: article.savedAt,
      savedBy: article.savedBy,
    },
    stamp: article?.stamp ?? "",
    known: given.known ?? 0,
    draft,
    modes: Object.fromEntries((article?.blocks ?? []).map(({ key, mode }) => [key, mode])),
    sections: (await listSections(db)).map(({ id, name }) => ({
      id,
      name: inLanguage(name, locale),
    })),
    others: await listOthers(db, article?.id ?? 0),
    fromThread: given.fromThread ?? [],
    withComments: given.withComments,
    preview: view === "preview" && article ? layOut(article.blocks.map(shownBlock)) : null,
    changes: view === "changes" && article ? await changesOf(db, article) : null,
  };
}

const shownBlock = ({ key, kind, html, text }: ShownBlock) => ({ key, kind, html, text });

async function changesOf(db: Db, { id, version, publishedVersion }: EditedArticle) {
  return compareVersions(db, id, [publishedVersion, version]);
}

async function listOthers(db: Db, articleId: number) {
  return db
    .select({ id: articles.id, title: articles.title, lang: articles.lang })
    .from(articles)
    .where(and(ne(articles.id, articleId), ne(articles.state, "archived")))
    .orderBy(asc(articles.title), asc(articles.id))
    .limit(500);
}

function viewThread(thread: SourceThread, draft: Draft, isFirst: boolean): ThreadView {
  const lead = leadingAnswer(thread.posts.filter(({ kind }) => kind === "answer"));
  const places = placesOf(draft.blocks);
  return {
    id: thread.id,
    slug: thread.slug,
    title: thread.title,
    lang: thread.lang,
    isSolved: thread.solutionCount > 0,
    sameProblemCount: thread.sameProblemCount,
    viewCount: thread.viewCount,
    posts: thread.posts.map((post) => {
      const offered = isFirst && post === lead ? offeredFrom(post.passages) : [];
      const { id, kind, isSolution, isOfficial, author, lang, at, revision } = post;
      const uses = usesIn(post, draft, places);
      const passages = viewPassage(post, post.passages, uses, new Set(offered));
      return { id, kind, isSolution, isOfficial, author, lang, at, revision, passages };
    }),
  };
}

interface Use {
  start: number;
  end: number;
  place: Place;
}

function usesIn(post: SourcePost, draft: Draft, places: Map<string, Place>): Use[] {
  return draft.blocks.flatMap(({ key, source }) => {
    const place = places.get(key);
    const isHere = source?.postId === post.id && source.revision === post.revision;
    return isHere && place ? [{ start: source.start, end: source.end, place }] : [];
  });
}

function viewPassage(
  post: SourcePost,
  passage: Passage,
  uses: readonly Use[],
  offered: ReadonlySet<Passage>,
): PassageView {
  const { shape, start, end, isCourtesy } = passage;
  const isWhole = shape === "whole";
  const own = uses.filter((use) =>
    isWhole ? use.start <= start && use.end >= end : use.start < end && use.end > start,
  );
  return {
    ref: writeRef({ postId: post.id, revision: post.revision, start, end }),
    shape,
    text: isWhole ? "" : post.markdown.slice(start, end),
    isCourtesy,
    isOffered: offered.has(passage),
    uses: own.map(({ place }) => place),
    parts: passage.parts.map((part) => viewPassage(post, part, uses, offered)),
  };
}
