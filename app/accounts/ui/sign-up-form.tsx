import { Link } from "@remix-run/react";
import { displayNameLength } from "#app/accounts/profile.ts";
import { PasswordField } from "#app/accounts/ui/password-field.tsx";
import { localeNames, locales } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { CheckField, Field, SelectField } from "#app/ui/field.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";

interface SignUpFormProps {
  next: string;
  result: FormState | undefined;
}

/** Everything a new account needs, with the rules said before anything is typed. */
export function SignUpForm({ next, result }: SignUpFormProps) {
  const { t, locale } = useWords();
  const problems = result?.refusal?.fields ?? {};
  return (
    <form method="post" action={paths.signUp(locale)} className="stack stack--form" noValidate>
      <input type="hidden" name="next" value={typedText(result, "next", next)} />
      <Field
        label={t("accounts.email")}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        required
        hint={t("accounts.email-hint")}
        defaultValue={typedText(result, "email")}
        problem={problems.email}
      />
      <Field
        label={t("accounts.display-name")}
        name="displayName"
        autoComplete="nickname"
        required
        hint={t("accounts.display-name-hint", displayNameLength)}
        defaultValue={typedText(result, "displayName")}
        problem={problems.displayName}
      />
      <PasswordField
        label={t("accounts.password")}
        name="password"
        kind="new"
        hint={t("accounts.password-hint")}
        problem={problems.password}
      />
      <SelectField
        label={t("accounts.language")}
        name="language"
        hint={t("accounts.language-hint")}
        defaultValue={typedText(result, "language", locale)}
        problem={problems.language}
        choices={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <CheckField
        name="guidelines"
        defaultChecked={typedText(result, "guidelines") === "yes"}
        problem={problems.guidelines}
      >
        {t("accounts.sign-up-guidelines")}
      </CheckField>
      <p className="small">
        <Link to={paths.about(locale, "guidelines")}>{t("accounts.read-guidelines")}</Link>
      </p>
      <p>
        <Button kind="primary">{t("accounts.sign-up")}</Button>
      </p>
    </form>
  );
}
