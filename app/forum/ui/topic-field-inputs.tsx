import { locales } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import type { FieldRow } from "#app/forum/topic-form.ts";
import { TOPIC_LIMITS } from "#app/forum/topics.ts";
import type { ShownWords } from "#app/platform/refusal.ts";
import { CheckField, Field, TextAreaField } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import "#app/i18n/parts/admin.ts";

interface TopicFieldInputsProps {
  /** The first is 1. */
  number: number;
  row: FieldRow;
  problems: Readonly<Record<string, ShownWords>>;
}

/** What a topic asks besides, one question of it. Closed while there is none. */
export function TopicFieldInputs({ number, row, problems }: TopicFieldInputsProps) {
  const { t, locale } = useWords();
  const name = (part: string) => `field-${number}-${part}`;
  const filled = (part: string) => ({
    name: name(part),
    defaultValue: row[part] ?? "",
    problem: problems[name(part)],
  });
  const label = row[`label-${locale}`];
  const isUsed = Object.values(row).some((text) => text !== "");
  return (
    <details className="more" open={isUsed}>
      <summary>
        <Icon name="down" turns />
        {t("admin.topics.field", { number })}
        {label && `: ${label}`}
      </summary>
      <div
        className="stack stack--form panel"
        role="group"
        aria-label={t("admin.topics.field", { number })}
      >
        {locales.map((lang) => (
          <Field
            key={lang}
            {...filled(`label-${lang}`)}
            label={t("admin.topics.field-label", { language: lang })}
            lang={lang}
          />
        ))}
        <Field
          {...filled("key")}
          label={t("admin.topics.field-key")}
          hint={t("admin.topics.field-key-hint")}
          autoCapitalize="none"
          spellCheck={false}
        />
        {locales.map((lang) => (
          <Field
            key={lang}
            {...filled(`hint-${lang}`)}
            label={t("admin.topics.field-hint", { language: lang })}
            lang={lang}
          />
        ))}
        <CheckField name={name("required")} defaultChecked={row.required === "yes"}>
          {t("admin.topics.field-required")}
        </CheckField>
        {locales.map((lang) => (
          <TextAreaField
            key={lang}
            {...filled(`options-${lang}`)}
            label={t("admin.topics.field-options", { language: lang })}
            hint={t("admin.topics.field-options-hint", TOPIC_LIMITS.options)}
            lang={lang}
          />
        ))}
      </div>
    </details>
  );
}
