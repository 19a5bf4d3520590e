import { bioLength, displayNameLength } from "#app/accounts/profile.ts";
import { localeNames, locales } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Field, SelectField, TextAreaField } from "#app/ui/field.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";

interface ProfileFieldsProps {
  profile: {
    handle: string;
    email: string;
    displayName: string;
    bio: string;
    language: string;
    timeZone: string | null;
  };
  timeZones: readonly string[];
  result: FormState | undefined;
}

/** What members say of themselves, and below it what stays as it is. */
export function ProfileFields({ profile, timeZones, result }: ProfileFieldsProps) {
  const { t } = useWords();
  const problems = result?.refusal?.fields ?? {};
  return (
    <>
      <Field
        label={t("accounts.display-name")}
        name="displayName"
        autoComplete="nickname"
        required
        hint={t("accounts.display-name-hint", displayNameLength)}
        defaultValue={typedText(result, "displayName", profile.displayName)}
        problem={problems.displayName}
      />
      <TextAreaField
        label={t("accounts.bio")}
        name="bio"
        size="short"
        most={bioLength}
        hint={t("accounts.bio-hint", { most: bioLength })}
        defaultValue={typedText(result, "bio", profile.bio)}
        problem={problems.bio}
      />
      <SelectField
        label={t("accounts.language")}
        name="language"
        hint={t("accounts.language-hint")}
        defaultValue={typedText(result, "language", profile.language)}
        problem={problems.language}
        choices={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <SelectField
        label={t("accounts.time-zone")}
        name="timeZone"
        hint={t("accounts.time-zone-hint")}
        placeholder={t("accounts.time-zone-site")}
        defaultValue={typedText(result, "timeZone", profile.timeZone ?? "")}
        problem={problems.timeZone}
        choices={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
      />
      <dl className="facts">
        <div>
          <dt>{t("accounts.handle")}</dt>
          <dd>
            {profile.handle} <span className="muted">({t("accounts.handle-hint")})</span>
          </dd>
        </div>
        {profile.email && (
          <div>
            <dt>{t("accounts.email")}</dt>
            <dd>{profile.email}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
