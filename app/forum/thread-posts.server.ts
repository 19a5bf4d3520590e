import { and, desc, eq, inArray, lte, or, sql, type SQL } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import { may } from "#app/accounts/policy.ts";
import type { Db } from "#app/platform/database.server.ts";
import { posts, solutions, votes } from "#db/schema/forum.ts";
import { abilitiesOnPost, type ThreadStanding } from "./abilities.ts";
import { readAttributions, type Attributable } from "./attribution.server.ts";
import type { Person } from "./people.ts";
import { readPeople } from "./people.server.ts";
import {
  commentsOnPage,
  type Attribution,
  type CommentsView,
  type CommentView,
  type PostView,
} from "./thread-view.ts";

/** The part of the posts that the actor may see, as a condition. Nothing where it is all of them. */
export function visibleTo(actor: Actor): SQL | undefined {
  if (may(actor, "see-hidden")) return undefined;
  const isPublic = eq(posts.visibility, "public");
  return actor.id === null || actor.isSuspended
    ? isPublic
    : or(isPublic, eq(posts.authorId, actor.id));
}

/** What decides about the order of the answers that the actor may see: all of them, a few numbers each. */
export async function readStandings(db: Db, actor: Actor, threadId: number) {
  return db
    .select({
      id: posts.id,
      createdAt: posts.createdAt,
      score: posts.score,
      officialAt: posts.officialAt,
      pickedAt: posts.pickedAt,
      acceptedAt: solutions.acceptedAt,
      acceptedAs: solutions.acceptedAs,
      acceptedBy: solutions.acceptedBy,
    })
    .from(posts)
    .leftJoin(solutions, eq(solutions.postId, posts.id))
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, "answer"), visibleTo(actor)));
}

const shownOfPost = {
  id: posts.id,
  kind: posts.kind,
  parentId: posts.parentId,
  authorId: posts.authorId,
  lang: posts.lang,
  html: posts.html,
  revision: posts.revision,
  createdAt: posts.createdAt,
  editedAt: posts.editedAt,
  editedBy: posts.editedBy,
  visibility: posts.visibility,
  score: posts.score,
  officialAt: posts.officialAt,
  pickedAt: posts.pickedAt,
};

interface PostsWanted {
  actor: Actor;
  thread: ThreadStanding & { sourceHost: string | null };
  ids: readonly number[];
  /** Who accepted those of the answers that are solutions. */
  acceptances: ReadonlyMap<number, { acceptedBy: number | null }>;
  /** The post all of whose comments are asked for. */
  allCommentsOf: number | null;
  /** Members that the page names besides the authors. */
  alsoNamed: readonly (number | null)[];
  now: Date;
}

/** Posts with their comments, authors, the actor's votes and what the actor may do, in five queries at most. */
export async function readPosts(db: Db, wanted: PostsWanted) {
  const { actor, thread, now } = wanted;
  const ids = [...wanted.ids];
  const rows = await db.select(shownOfPost).from(posts).where(inArray(posts.id, ids));
  const comments = await readComments(db, wanted);
  const all = [...rows, ...comments];
  const people = await readPeople(
    db,
    [...all.flatMap((row) => [row.authorId, row.editedBy]), ...wanted.alsoNamed],
    now,
  );
  const myVotes = await readVotes(db, actor, ids);
  const attributions = await readAttributions(db, thread.sourceHost, all, people);

  const given: Given = { ...wanted, people, myVotes, attributions };
  const byParent = Map.groupBy(comments, (comment) => comment.parentId!);
  const views = new Map(
    rows.map((row) => [row.id, postView(row, byParent.get(row.id) ?? [], given)]),
  );
  return { views, people };
}

type PostRow = Pick<typeof posts.$inferSelect, keyof typeof shownOfPost> & Attributable;
type CommentRow = PostRow & { total: number };

interface Given extends PostsWanted {
  people: Map<number, Person>;
  myVotes: Set<number>;
  attributions: Map<number, Attribution>;
}

const personIn = (people: Map<number, Person>, id: number | null) =>
  id === null ? null : (people.get(id) ?? null);

const standingOf = (row: PostRow, { people, acceptances }: Given) => ({
  ...row,
  isAuthorStaff: personIn(people, row.authorId)?.badge === "staff",
  acceptance: acceptances.get(row.id) ?? null,
});

/** Who wrote it: a member, else the name that its site gives. */
function authorOf(row: PostRow, { people, attributions }: Given): Person | null {
  const name = attributions.get(row.id)?.authorName;
  const nameless = name ? { handle: null, name, badge: null, source: null } : null;
  return row.authorId === null ? nameless : personIn(people, row.authorId);
}

function postView(row: PostRow, comments: CommentRow[], given: Given): PostView {
  const { actor, thread, now, people } = given;
  const author = authorOf(row, given);
  return {
    id: row.id,
    lang: row.lang,
    html: row.html,
    author,
    createdAt: row.createdAt,
    edits: {
      times: Math.max(0, row.revision - 1),
      lastBy: row.editedBy === row.authorId ? null : personIn(people, row.editedBy),
    },
    visibility: row.visibility,
    score: row.score,
    isMine: row.authorId !== null && row.authorId === actor.id,
    hasMyVote: given.myVotes.has(row.id),
    isOfficial: row.officialAt !== null,
    isPicked: row.pickedAt !== null,
    may: abilitiesOnPost(actor, standingOf(row, given), thread, now),
    comments: commentsView(comments, given),
    attribution: given.attributions.get(row.id) ?? null,
  };
}

function commentsView(rows: CommentRow[], given: Given): CommentsView {
  const views = rows.map((row) => commentView(row, given));
  const total = rows[0]?.total ?? 0;
  const inView = given.allCommentsOf === rows[0]?.parentId ? views.length : commentsOnPage.shown;
  return {
    folded: views.slice(0, Math.max(0, views.length - inView)),
    shown: views.slice(-inView),
    further: total - views.length,
  };
}

function commentView(row: CommentRow, given: Given): CommentView {
  const { edit, remove, mask } = abilitiesOnPost(
    given.actor,
    standingOf(row, given),
    given.thread,
    given.now,
  );
  return {
    id: row.id,
    lang: row.lang,
    html: row.html,
    author: authorOf(row, given),
    createdAt: row.createdAt,
    isEdited: row.editedAt !== null,
    visibility: row.visibility,
    may: { edit, remove, mask },
    attribution: given.attributions.get(row.id) ?? null,
  };
}

/** The newest comments of each post, oldest first, with how many each post has. */
async function readComments(db: Db, { actor, ids, allCommentsOf }: PostsWanted) {
  const ranked = db
    .select({
      ...shownOfPost,
      rank: sql<number>`row_number() over (partition by ${posts.parentId} order by ${posts.createdAt} desc, ${posts.id} desc)`
        .mapWith(Number)
        .as("rank"),
      total: sql<number>`count(*) over (partition by ${posts.parentId})`
        .mapWith(Number)
        .as("total"),
    })
    .from(posts)
    .where(and(eq(posts.kind, "comment"), inArray(posts.parentId, [...ids]), visibleTo(actor)))
    .as("ranked");
  const isHeld = lte(ranked.rank, commentsOnPage.held);
  const rows = await db
    .select()
    .from(ranked)
    .where(
      allCommentsOf === null
        ? isHeld
        : or(
            isHeld,
            and(eq(ranked.parentId, allCommentsOf), lte(ranked.rank, commentsOnPage.asked)),
          ),
    )
    .orderBy(desc(ranked.rank));
  return rows satisfies CommentRow[];
}

async function readVotes(db: Db, actor: Actor, ids: number[]): Promise<Set<number>> {
  if (actor.id === null) return new Set();
  const rows = await db
    .select({ postId: votes.postId })
    .from(votes)
    .where(and(eq(votes.voterId, actor.id), inArray(votes.postId, ids)));
  return new Set(rows.map((row) => row.postId));
}
