import { useWords } from "#app/i18n/ui/words.tsx";
import type { ShownWords } from "#app/platform/refusal.ts";
import { Field } from "#app/ui/field.tsx";

interface PasswordFieldProps {
  name: string;
  label: string;
  /** A password to be made, or one that is known. Decides what password managers do. */
  kind: "new" | "current";
  hint?: string;
  problem?: ShownWords;
}

/** A password, which may be pasted; never filled in by us. With scripts it can be shown. */
export function PasswordField({ name, label, kind, hint, problem }: PasswordFieldProps) {
  const { t } = useWords();
  return (
    <div className="stack">
      <Field
        label={label}
        name={name}
        hint={hint}
        problem={problem}
        type="password"
        autoComplete={`${kind}-password`}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <password-toggle for={name}>
        <label className="check">
          <input type="checkbox" />
          <span>{t("accounts.show-password")}</span>
        </label>
      </password-toggle>
    </div>
  );
}
