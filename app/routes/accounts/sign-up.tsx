import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { signUp } from "#app/accounts/members.server.ts";
import { SignUpForm } from "#app/accounts/ui/sign-up-form.tsx";
import { locales } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { readForm } from "#app/platform/form.server.ts";
import { paths } from "#app/platform/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { enter, nextOf } from "./entering.server.ts";

export const loader = loaderFor("sign-in", "none", async ({ url, locale }) => ({
  next: nextOf(url.searchParams.get("next"), locale),
}));

const signUpForm = z.object({
  email: z.string("accounts.email-missing"),
  displayName: z.string("form.field-invalid"),
  password: z.string("accounts.password-missing"),
  language: z.enum(locales, "accounts.language-unknown"),
  guidelines: z.string().optional(),
});

export const action = actionFor("sign-in", "member", async (visit) => {
  const { guidelines, ...asked } = readForm(visit.form, signUpForm);
  const keepsGuidelines = guidelines === "yes";
  const { address } = visit.context;
  const { id } = await signUp(visit.db, { ...asked, keepsGuidelines, address });
  return enter(visit, id, nextOf(visit.form.get("next"), visit.locale));
});

export const handle = pageHead(({ t }) => ({ title: t("accounts.sign-up"), isIndexed: false }));

export default function SignUp() {
  const { next } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, locale } = useWords();
  const home = paths.home(locale);
  return (
    <Page narrow>
      <div className="stack narrow--s">
        <h1>{t("accounts.sign-up")}</h1>
        <p className="lede">{t("accounts.sign-up-intro")}</p>
        <ErrorSummary refusal={result?.refusal} />
        <SignUpForm next={next} result={result} />
        <p className="mt-5">
          {t("accounts.have-account")}{" "}
          <Link to={paths.signIn(locale, { next: next === home ? undefined : next })}>
            {t("accounts.sign-in")}
          </Link>
        </p>
        <p className="small muted">{t("accounts.sign-in-separate")}</p>
      </div>
    </Page>
  );
}
