import { and, asc, eq, inArray } from "drizzle-orm";
import { readAttributions } from "#app/forum/attribution.server.ts";
import { readPeople } from "#app/forum/people.server.ts";
import type { Person } from "#app/forum/people.ts";
import type { Db } from "#app/platform/database.server.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
import { articleCredits, articleSources } from "#db/schema/help-center.ts";
import type { BlockRow } from "./blocks.server.ts";

type Contribution = "question" | "solution" | "official" | "answer" | "comment";

/** Somebody whose words an article uses, looked up each time: the article itself holds no name. */
export interface Credited {
  /** Null for somebody who is credited without being named; a deleted account is a person without a name. */
  person: Person | null;
  alias: string | null;
  contribution: Contribution;
}

/** A post of another site whose licence asks to be told. */
export interface ImportedSource {
  postId: number;
  authorName: string | null;
  authorHref: string | null;
  href: string | null;
  siteName: string;
  licence: string | null;
  isChanged: boolean;
}

/** Where an article came from. */
export interface Origin {
  threads: {
    id: number;
    slug: string;
    title: string;
    lang: string;
    asker: Person | null;
    sameProblemCount: number;
  }[];
  credits: Credited[];
  imported: ImportedSource[];
  /** The licences that bind the article, for what it took from elsewhere. */
  licences: string[];
}

const order: readonly Contribution[] = ["question", "solution", "official", "answer", "comment"];

/** Reads where the blocks of an article's version came from. Threads that are not public are not named. */
export async function readOrigin(
  db: Db,
  articleId: number,
  blocks: readonly BlockRow[],
): Promise<Origin> {
  const used = [...new Set(blocks.flatMap(({ sourcePostId }) => sourcePostId ?? []))];
  const rows = await db
    .select({ post: posts, acceptedAt: solutions.acceptedAt, host: threads.sourceHost })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(solutions, eq(solutions.postId, posts.id))
    .where(inArray(posts.id, used));
  const credits = await db
    .select()
    .from(articleCredits)
    .where(eq(articleCredits.articleId, articleId));
  const people = await readPeople(db, [
    ...credits.map(({ memberId }) => memberId),
    ...rows.map(({ post }) => post.authorId),
  ]);

  const contributionOf = (memberId: number) => {
    const own = rows
      .filter(({ post }) => post.authorId === memberId)
      .map(({ post, acceptedAt }) => nameOf(post, acceptedAt !== null));
    return order.find((one) => own.includes(one)) ?? "answer";
  };
  const imported = await readImported(db, rows, people, blocks);
  return {
    threads: await listThreads(db, articleId),
    credits: credits
      .map(({ memberId, shows, alias }) => ({
        person: shows === "name" ? (people.get(memberId) ?? null) : null,
        alias: shows === "alias" ? alias : null,
        contribution: contributionOf(memberId),
      }))
      .sort((one, other) => order.indexOf(one.contribution) - order.indexOf(other.contribution)),
    imported,
    licences: [...new Set(imported.flatMap(({ licence }) => licence ?? []))].sort(),
  };
}

interface UsedPost {
  post: typeof posts.$inferSelect;
  acceptedAt: Date | null;
  host: string | null;
}

function nameOf(post: UsedPost["post"], isSolution: boolean): Contribution {
  if (post.kind !== "answer") return post.kind;
  return isSolution ? "solution" : post.officialAt !== null ? "official" : "answer";
}

async function listThreads(db: Db, articleId: number) {
  const rows = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      askerId: threads.askerId,
      sameProblemCount: threads.sameProblemCount,
    })
    .from(articleSources)
    .innerJoin(threads, eq(threads.id, articleSources.threadId))
    .where(and(eq(articleSources.articleId, articleId), eq(threads.visibility, "public")))
    .orderBy(asc(articleSources.addedAt), asc(threads.id));
  const people = await readPeople(
    db,
    rows.map(({ askerId }) => askerId),
  );
  return rows.map(({ askerId, ...thread }) => ({
    ...thread,
    asker: askerId === null ? null : (people.get(askerId) ?? null),
  }));
}

async function readImported(
  db: Db,
  rows: readonly UsedPost[],
  people: Map<number, Person>,
  blocks: readonly BlockRow[],
): Promise<ImportedSource[]> {
  const adapted = new Set(
    blocks.flatMap(({ mode, sourcePostId }) => (mode === "adapted" ? (sourcePostId ?? []) : [])),
  );
  const found: ImportedSource[] = [];
  for (const host of new Set(rows.map((row) => row.host))) {
    const own = rows.filter((row) => row.host === host).map(({ post }) => post);
    for (const [postId, about] of await readAttributions(db, host, own, people)) {
      const { authorName, authorHref, href, siteName, licence, isChanged } = about;
      const told = { authorName, authorHref, href, siteName, licence };
      found.push({ ...told, postId, isChanged: isChanged || adapted.has(postId) });
    }
  }
  return found.sort((one, other) => one.postId - other.postId);
}
