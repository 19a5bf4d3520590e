import { data, redirect } from "@remix-run/node";
import { typedOf, type Typed } from "#app/platform/form.server.ts";
import type { Refusal, RefusalShown } from "#app/platform/refusal.ts";

export { data, redirect };

/** What an action's page gets when it was refused: why, and what had been typed. */
export interface Refused {
  refusal: RefusalShown;
  typed: Typed;
}

/** A refused page: thrown, so that the nearest error page shows it with the right status. */
export function refusedPage(refusal: Refusal, shown: RefusalShown) {
  return data({ refusal: shown }, { status: refusal.status, headers: headersFor(refusal) });
}

/** A refused form goes back to its own page, with the words to show beside it. */
export function refusedForm(refusal: Refusal, shown: RefusalShown, form: FormData | undefined) {
  const refused: Refused = { refusal: shown, typed: form ? typedOf(form) : {} };
  return data(refused, { status: refusal.status, headers: headersFor(refusal) });
}

/** A form's own page with what was typed, and nothing done: its writer wants to go on writing. */
export function formAgain(form: FormData) {
  const again: { refusal?: undefined; typed: Typed } = { typed: typedOf(form) };
  return data(again);
}

/** A page of its own between a form and what it asks for: thrown, so that it stands in the place of the form's page. */
export function reviewPage<Review>(status: number, review: Review) {
  return data({ review }, { status });
}

function headersFor(refusal: Refusal): Record<string, string> {
  return refusal.retryAfter === undefined
    ? {}
    : { "Retry-After": String(Math.ceil(refusal.retryAfter)) };
}
