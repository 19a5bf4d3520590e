import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { closeSession } from "#app/accounts/session.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { paths } from "#app/platform/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";

/** A link must not sign anybody out, so the page asks. */
export const loader = loaderFor("sign-out", "none", async () => ({}));

export const action = actionFor("sign-out", "none", async ({ db, request, locale }) => {
  const cookie = await closeSession(db, request.headers.get("Cookie"));
  return redirect(paths.home(locale), { status: 303, headers: { "Set-Cookie": cookie } });
});

export const handle = pageHead(({ t }) => ({ title: t("accounts.sign-out"), isIndexed: false }));

export default function SignOut() {
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <div className="stack">
        <h1>{t("accounts.sign-out-question")}</h1>
        <p>{t("accounts.sign-out-kept")}</p>
        <form method="post" action={paths.signOut(locale)} className="cluster">
          <Button kind="primary">{t("accounts.sign-out")}</Button>
          <LinkButton to={paths.home(locale)}>{t("accounts.sign-out-stay")}</LinkButton>
        </form>
      </div>
    </Page>
  );
}
