import type { ThreadState } from "./states.ts";

/** How much is shown before a question is asked, and how long the asker waits for it. */
export const CHECK_LIMITS = {
  articles: 2,
  solved: 3,
  open: 2,
  milliseconds: 800,
  /** Under the title while it is typed, so many titles. */
  titles: 5,
  /** Of what is most alike, so many are looked at: further down it is not close any more. */
  lookedAt: 10,
} as const;

/** A thread that may hold the answer already. */
export interface CheckedThread {
  id: number;
  slug: string;
  title: string;
  lang: string;
  state: ThreadState;
  answerCount: number;
  sameProblemCount: number;
  createdAt: Date;
  /** Whether the reader may say "I have this too": not on one's own question. */
  mayJoin: boolean;
  /** What solved it: an accepted answer, or the asker's own note, which has no HTML. */
  solution: { html: string | null; excerpt: string; lang: string; score: number } | null;
}

/**
 * Picks what is shown, at most `most` altogether and of each kind its own most: the likest first, whatever kind it is.
 *
 * Of threads only those help that have a solution or wait for answers; a closed one is left out.
 */
export function chooseClose(
  likest: readonly { kind: "thread" | "article"; subjectId: number }[],
  checked: readonly CheckedThread[],
  most: number,
): { articleIds: number[]; solved: CheckedThread[]; open: CheckedThread[] } {
  const chosen = {
    articleIds: [] as number[],
    solved: [] as CheckedThread[],
    open: [] as CheckedThread[],
  };
  let left = most;
  const add = <One>(list: One[], one: One, ofKind: number) => {
    if (left === 0 || list.length >= ofKind) return;
    list.push(one);
    left--;
  };
  for (const { kind, subjectId } of likest) {
    if (kind === "article") {
      add(chosen.articleIds, subjectId, CHECK_LIMITS.articles);
      continue;
    }
    const thread = checked.find(({ id }) => id === subjectId);
    if (thread?.solution) add(chosen.solved, thread, CHECK_LIMITS.solved);
    else if (thread?.state === "open" || thread?.state === "needs_info")
      add(chosen.open, thread, CHECK_LIMITS.open);
  }
  return chosen;
}

interface Titled {
  id: number;
  title: string;
  lang: string;
}

interface CloseTitle extends Titled {
  kind: "article" | "thread";
  state: "official" | "solved" | "needs-answer" | "has-answers";
}

/** The same list as short as it fits under a field: articles, then what is solved, then what is open. */
export function closeTitles(chosen: {
  articles: readonly Titled[];
  solved: readonly Titled[];
  open: readonly (Titled & { answerCount: number })[];
}): CloseTitle[] {
  const as = ({ id, title, lang }: Titled) => ({ id, title, lang });
  return [
    ...chosen.articles.map((one) => ({
      ...as(one),
      kind: "article" as const,
      state: "official" as const,
    })),
    ...chosen.solved.map((one) => ({
      ...as(one),
      kind: "thread" as const,
      state: "solved" as const,
    })),
    ...chosen.open.map((one) => ({
      ...as(one),
      kind: "thread" as const,
      state: one.answerCount === 0 ? ("needs-answer" as const) : ("has-answers" as const),
    })),
  ].slice(0, CHECK_LIMITS.titles);
}

/** What a search found in time; null where it was slow or failed, for asking must never wait for it. */
export async function inTime<Found>(search: Promise<Found>): Promise<Found | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((give) => {
    timer = setTimeout(() => give(null), CHECK_LIMITS.milliseconds);
  });
  try {
    return await Promise.race([search, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
