import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { readOwnProfile, saveProfile } from "#app/accounts/profile.server.ts";
import { listTimeZones } from "#app/accounts/profile.ts";
import { ProfileFields } from "#app/accounts/ui/profile-fields.tsx";
import { SettingsPage } from "#app/accounts/ui/settings-page.tsx";
import { locales } from "#app/i18n/locales.ts";
import { keepsContacts } from "#app/content/personal-data/review.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { readForm } from "#app/platform/form.server.ts";
import { paths, withQuery } from "#app/platform/paths.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Flash } from "#app/ui/flash.tsx";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("own-settings", "own account", async ({ db, actor, url }) => ({
  profile: await readOwnProfile(db, actor),
  timeZones: listTimeZones(),
  isSaved: url.searchParams.has("saved"),
}));

const profileForm = z.object({
  displayName: z.string("form.field-invalid"),
  bio: z.string("form.field-invalid"),
  language: z.enum(locales, "accounts.language-unknown"),
  timeZone: z.string("accounts.time-zone-unknown"),
});

export const action = actionFor(
  "own-settings",
  "own account",
  async ({ db, actor, form, locale }) => {
    const profile = readForm(form, profileForm);
    await saveProfile(db, actor, { ...profile, keepsContacts: keepsContacts(form) });
    return redirect(withQuery(paths.settings(locale, "profile"), { saved: "yes" }), 303);
  },
);

export const handle = pageHead(({ t }) => ({
  title: t("accounts.settings-profile"),
  isIndexed: false,
}));

export default function ProfileSettings() {
  const { profile, timeZones, isSaved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useWords();
  return (
    <SettingsPage part="profile">
      <h1>{t("accounts.settings-profile")}</h1>
      {isSaved && !result && <Flash>{t("accounts.saved")}</Flash>}
      <ErrorSummary refusal={result?.refusal} />
      <Form method="post" className="stack stack--form" noValidate>
        <ProfileFields profile={profile} timeZones={timeZones} result={result} />
        <p>
          <SubmitButton busyWords={t("accounts.save-busy")}>{t("accounts.save")}</SubmitButton>
        </p>
      </Form>
    </SettingsPage>
  );
}
