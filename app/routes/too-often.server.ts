import { data } from "#app/platform/answer.server.ts";

const answer = (wait: number) => ({ status: 429, headers: { "Retry-After": String(wait) } });

/** A page that says that somebody asks too often, and when to come back. It gets its data as ever. */
export const tooOften = <Page>(page: Page, wait: number) =>
  data(page, answer(wait)) as unknown as Page;

/** The same for scripts, with what was asked. */
export const askedTooOften = (asked: string, wait: number) =>
  Response.json({ asked, retryAfter: wait }, answer(wait));
