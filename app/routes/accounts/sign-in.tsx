import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { signIn } from "#app/accounts/credentials.server.ts";
import { isDemoOffered, listDemoPeople } from "#app/accounts/demo.server.ts";
import { DemoPeople } from "#app/accounts/ui/demo-people.tsx";
import { PasswordField } from "#app/accounts/ui/password-field.tsx";
import { guestKeyIn } from "#app/forum/draft-cookie.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { readForm } from "#app/platform/form.server.ts";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText } from "#app/ui/typed.ts";
import { enter, nextOf } from "./entering.server.ts";

export const loader = loaderFor("sign-in", "none", async (visit) => {
  const { db, actor, request, url, locale, context } = visit;
  const next = nextOf(url.searchParams.get("next"), locale);
  return {
    next,
    hasDraft: guestKeyIn(request.headers.get("Cookie")) !== null,
    isOnTheWay: next !== paths.home(locale),
    signedInAs: actor.rank === "guest" ? null : actor.handle,
    demoPeople: isDemoOffered(context.address) ? await listDemoPeople(db) : [],
  };
});

const signInForm = z.object({
  email: z.string("accounts.email-missing").trim().min(1, "accounts.email-missing"),
  password: z.string("accounts.password-missing").min(1, "accounts.password-missing"),
});

export const action = actionFor("sign-in", "none", async (visit) => {
  const asked = readForm(visit.form, signInForm);
  const { id } = await signIn(visit.db, { ...asked, address: visit.context.address });
  return enter(visit, id, nextOf(visit.form.get("next"), visit.locale));
});

export const handle = pageHead(({ t }) => ({ title: t("accounts.sign-in"), isIndexed: false }));

export default function SignIn() {
  const { next, hasDraft, isOnTheWay, signedInAs, demoPeople } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, locale } = useWords();
  const onTheWay = { next: isOnTheWay ? typedText(result, "next", next) : undefined };
  return (
    <main id="main" tabIndex={-1}>
      <div className="wrap page">
        <div className="two two--sign">
          <section className="stack narrow--s" aria-labelledby="sign-in">
            <h1 id="sign-in">{t("accounts.sign-in")}</h1>
            <ErrorSummary refusal={result?.refusal} />
            {signedInAs && <Notice>{t("accounts.sign-in-already", { name: signedInAs })}</Notice>}
            {isOnTheWay && !signedInAs && (
              <Notice>{t(hasDraft ? "accounts.sign-in-kept" : "accounts.sign-in-continue")}</Notice>
            )}
            {/* A whole new page: whoever signs in gets the scripts of members with it. */}
            <form method="post" action={paths.signIn(locale)} className="stack" noValidate>
              <input type="hidden" name="next" value={typedText(result, "next", next)} />
              <Field
                label={t("accounts.email")}
                name="email"
                type="email"
                inputMode="email"
                autoComplete="username"
                required
                defaultValue={typedText(result, "email")}
                problem={result?.refusal?.fields.email}
              />
              <PasswordField
                label={t("accounts.password")}
                name="password"
                kind="current"
                problem={result?.refusal?.fields.password}
              />
              <p>
                <Button kind="primary">{t("accounts.sign-in")}</Button>
              </p>
            </form>
            <p className="mt-5">
              {t("accounts.new-here")}{" "}
              <Link to={paths.signUp(locale, onTheWay)}>{t("accounts.sign-up")}</Link>
            </p>
            <p className="small muted">{t("accounts.sign-in-separate")}</p>
          </section>
          {demoPeople.length > 0 && <DemoPeople people={demoPeople} next={next} />}
        </div>
      </div>
    </main>
  );
}
