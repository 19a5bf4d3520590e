import type { Action, ActorFor } from "#app/accounts/policy.ts";
import { mustBeLetIn } from "#app/accounts/policy.ts";
import { readActor } from "#app/accounts/session.server.ts";
import { removedWords } from "#app/content/personal-data/door.server.ts";
import { PersonalDataRefusal } from "#app/content/personal-data/guard.ts";
import { REVIEW_FIELD, reviewOf } from "#app/content/personal-data/review.ts";
import { isLocale, defaultLocale, type Locale } from "#app/i18n/locales.ts";
import { showRefusal } from "#app/i18n/said-refusal.ts";
import {
  formAgain,
  redirect,
  refusedForm,
  refusedPage,
  reviewPage,
} from "#app/platform/answer.server.ts";
import { database, isBusy, type Db } from "#app/platform/database.server.ts";
import { typedOf } from "#app/platform/form.server.ts";
import { paths, safeReturn } from "#app/platform/paths.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { VisitContext } from "#app/platform/visit.ts";

/** A request that was let in. */
export interface Visit<A extends Action = Action> {
  db: Db;
  actor: ActorFor<A>;
  request: Request;
  url: URL;
  params: Readonly<Record<string, string | undefined>>;
  locale: Locale;
  context: VisitContext;
}

export interface FormVisit<A extends Action = Action> extends Visit<A> {
  form: FormData;
}

interface RouteArgs {
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
  context: VisitContext;
}

/** What `tuki routes` and the tests read off a loader or action. */
export interface Declared {
  policy: { action: Action; object: string };
}

/**
 * A loader behind the policy table.
 *
 * Names the action it is for and the kind of object it is about ("thread", "article", "none" …). Guests that the
 * table does not let in are sent to sign in and come back; a refusal becomes the error page with its status.
 * An address that only takes forms leads its readers elsewhere, but not while it shows why a form was refused.
 */
export function loaderFor<A extends Action, Answer>(
  action: A,
  object: string,
  load: (visit: Visit<A>) => Promise<Answer>,
): ((args: RouteArgs) => Promise<Answer>) & Declared {
  const loader = async (args: RouteArgs) => {
    try {
      const answer = await load(await letIn(action, args));
      return isLeadingAway(answer) && refusedForms.has(args.context) ? (noData as Answer) : answer;
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal.reason === "sign_in_required") throw toSignIn(args, new URL(args.request.url));
      throw refusedPage(refusal, showRefusal(refusal, localeIn(args)));
    }
  };
  return Object.assign(loader, { policy: { action, object } });
}

/**
 * An action behind the policy table, with its form already read.
 *
 * A refusal goes back to the form's page with what was typed; a guest who must sign in comes back afterwards.
 * Personal data in it is answered with the review page, and who wants to edit from there gets the form as it was.
 */
export function actionFor<A extends Action, Answer>(
  action: A,
  object: string,
  act: (visit: FormVisit<A>) => Promise<Answer>,
): ((args: RouteArgs) => Promise<Answer | ReturnType<typeof refusedForm | typeof formAgain>>) &
  Declared {
  const wrapped = async (args: RouteArgs) => {
    let form: FormData | undefined;
    try {
      const visit = await letIn(action, args);
      form = await readBody(args.request);
      if (form.get(REVIEW_FIELD) === "edit") {
        form.delete(REVIEW_FIELD);
        refusedForms.add(args.context);
        return formAgain(form);
      }
      return await act({ ...visit, form });
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal.reason === "sign_in_required") throw toSignIn(args, cameFrom(args.request));
      if (form && refusal instanceof PersonalDataRefusal) throwReview(args, refusal, form);
      refusedForms.add(args.context);
      return refusedForm(refusal, showRefusal(refusal, localeIn(args)), form);
    }
  };
  return Object.assign(wrapped, { policy: { action, object } });
}

/** The form on the review page, with its finds marked. */
function throwReview({ request, params }: RouteArgs, refusal: PersonalDataRefusal, form: FormData) {
  const { pathname, search } = new URL(request.url);
  form.delete(REVIEW_FIELD);
  const review = reviewOf(typedOf(form), {
    findIn: refusal.findIn,
    action: pathname.replace(/\.data$/, "") + search,
    wordsFor: removedWords(localeIn({ params })),
  });
  if (review) throw reviewPage(refusal.status, review);
}

/** A refusal as it is; a database that others hold is asked for again in a moment; anything else is a bug and goes on. */
function refusalIn(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isBusy(error)) return new Refusal("busy", "errors.database-busy", { retryAfter: 2 });
  throw error;
}

/** Requests whose form was refused: the loaders that run for the page of the same request must know. */
const refusedForms = new WeakSet<VisitContext>();

const isLeadingAway = (answer: unknown) =>
  answer instanceof Response && (answer.status === 302 || answer.status === 303);

/** Such a page shows nothing but the refusal. */
const noData = null;

async function letIn<A extends Action>(
  action: A,
  { request, params, context }: RouteArgs,
): Promise<Visit<A>> {
  if (params.lang !== undefined && !isLocale(params.lang))
    throw new Refusal("not_found", "errors.not-found");
  const db = database();
  const actor = await readActor(db, request.headers.get("Cookie"));
  mustBeLetIn(actor, action);
  return {
    db,
    actor: actor as ActorFor<A>,
    request,
    url: new URL(request.url),
    params,
    locale: localeIn({ params }),
    context,
  };
}

const localeIn = ({ params }: Pick<RouteArgs, "params">): Locale =>
  isLocale(params.lang) ? params.lang : defaultLocale;

async function readBody(request: Request): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
    throw new Refusal("invalid", "form.not-a-form");
  }
  try {
    return await request.formData();
  } catch {
    throw new Refusal("invalid", "form.not-a-form");
  }
}

function toSignIn({ params }: RouteArgs, back: URL) {
  const lang = localeIn({ params });
  const next = safeReturn(back.pathname.replace(/\.data$/, "") + back.search, paths.home(lang));
  return redirect(paths.signIn(lang, { next }), 303);
}

/** The page a form stood on, if the browser says it and it is ours. */
function cameFrom(request: Request): URL {
  const here = new URL(request.url);
  const referer = request.headers.get("Referer");
  if (referer && URL.canParse(referer) && new URL(referer).host === here.host)
    return new URL(referer);
  return here;
}
