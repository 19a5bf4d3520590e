import { PasswordField } from "#app/accounts/ui/password-field.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Button } from "#app/ui/button.tsx";
import { Section } from "#app/ui/layout.tsx";
import type { FormState } from "#app/ui/typed.ts";

interface PasswordFormProps {
  /** Whose password it is: so that password managers know which one to renew. */
  handle: string;
  result: FormState | undefined;
}

/** Changes the password. A plain form: what was typed must not stay on the page once it is sent. */
export function PasswordForm({ handle, result }: PasswordFormProps) {
  const { t } = useWords();
  const problems = result?.refusal?.fields ?? {};
  return (
    <Section id="change-password" title={t("accounts.change-password")}>
      <p className="small muted">{t("accounts.change-password-note")}</p>
      <form method="post" className="stack stack--form narrow--s mt-3" noValidate>
        <input type="text" autoComplete="username" defaultValue={handle} readOnly hidden />
        <PasswordField
          label={t("accounts.old-password")}
          name="oldPassword"
          kind="current"
          problem={problems.oldPassword}
        />
        <PasswordField
          label={t("accounts.new-password")}
          name="newPassword"
          kind="new"
          hint={t("accounts.password-hint")}
          problem={problems.newPassword}
        />
        <p>
          <Button kind="primary" name="wish" value="change-password">
            {t("accounts.change-password")}
          </Button>
        </p>
      </form>
    </Section>
  );
}
