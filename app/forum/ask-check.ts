import type { ThreadState } from "./states.ts";

/** How much is shown before a question is asked, and how long the asker waits for it. */
export const CHECK_LIMITS = {
  articles: 2,
  solved: 3,
  open: 2,
  milliseconds: 800,
  /** Titles looked at before those that are not close enough are left out. */
  lookedAt: 40,
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
