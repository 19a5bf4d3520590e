import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { changePassword } from "#app/accounts/credentials.server.ts";
import { closeOtherSessions, closeOwnSession, listSessions } from "#app/accounts/session.server.ts";
import { PasswordForm } from "#app/accounts/ui/password-form.tsx";
import { SessionList } from "#app/accounts/ui/session-list.tsx";
import { SettingsPage } from "#app/accounts/ui/settings-page.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { readForm } from "#app/platform/form.server.ts";
import { paths, withQuery } from "#app/platform/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Flash } from "#app/ui/flash.tsx";
import { pageHead } from "#app/ui/page-head.tsx";

const outcomes = {
  password: "accounts.password-changed",
  session: "accounts.session-ended",
  sessions: "accounts.sessions-ended",
} as const;

type Outcome = keyof typeof outcomes;

export const loader = loaderFor(
  "own-settings",
  "own account",
  async ({ db, actor, request, url }) => {
    const done = url.searchParams.get("done") ?? "";
    return {
      handle: actor.handle,
      sessions: await listSessions(db, actor, request.headers.get("Cookie")),
      done: Object.hasOwn(outcomes, done) ? (done as Outcome) : null,
    };
  },
);

const wishForm = z.object({
  wish: z.enum(["change-password", "end-session", "end-others"], "form.field-invalid"),
});
const passwordForm = z.object({
  oldPassword: z.string("accounts.old-password-missing").min(1, "accounts.old-password-missing"),
  newPassword: z.string("accounts.password-missing"),
});
const sessionForm = z.object({ session: z.string("form.field-invalid") });

export const action = actionFor(
  "own-settings",
  "own account",
  async ({ db, actor, request, form, locale }) => {
    const cookies = request.headers.get("Cookie");
    const leave = (done: Outcome) =>
      redirect(withQuery(paths.settings(locale, "security"), { done }), 303);
    const { wish } = readForm(form, wishForm);
    if (wish === "end-session") {
      await closeOwnSession(db, actor, readForm(form, sessionForm).session);
      return leave("session");
    }
    if (wish === "end-others") {
      await closeOtherSessions(db, actor.id, cookies);
      return leave("sessions");
    }
    await changePassword(db, actor, readForm(form, passwordForm), cookies);
    return leave("password");
  },
);

export const handle = pageHead(({ t }) => ({
  title: t("accounts.settings-security"),
  isIndexed: false,
}));

export default function SecuritySettings() {
  const { handle: ownHandle, sessions, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useWords();
  return (
    <SettingsPage part="security">
      <h1>{t("accounts.settings-security")}</h1>
      {done && !result && <Flash>{t(outcomes[done])}</Flash>}
      <ErrorSummary refusal={result?.refusal} />
      <PasswordForm handle={ownHandle} result={result} />
      <SessionList sessions={sessions} />
    </SettingsPage>
  );
}
