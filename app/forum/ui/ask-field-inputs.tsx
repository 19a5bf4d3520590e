import { useWords } from "#app/i18n/ui/words.tsx";
import type { ShownWords } from "#app/platform/refusal.ts";
import { Field, SelectField } from "#app/ui/field.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";
import { askFieldName } from "#app/forum/ask-fields.ts";
import type { AskTopicField } from "#app/forum/ask-topics.ts";
import { POST_LIMITS } from "#app/forum/posting.ts";
import "#app/i18n/parts/asking.ts";

interface AskFieldInputsProps {
  fields: readonly AskTopicField[];
  values: Readonly<Record<string, string>>;
  form: FormState | undefined;
}

/** What a topic wants to know of each question in it. */
export function AskFieldInputs({ fields, values, form }: AskFieldInputsProps) {
  if (fields.length === 0) return null;
  return (
    <div className="fields-row">
      {fields.map((field) => (
        <AskFieldInput
          key={field.key}
          field={field}
          value={typedText(form, askFieldName(field.key), values[field.key] ?? "")}
          problem={form?.refusal?.fields[askFieldName(field.key)]}
        />
      ))}
    </div>
  );
}

interface AskFieldInputProps {
  field: AskTopicField;
  value: string;
  problem?: ShownWords;
}

function AskFieldInput({ field, value, problem }: AskFieldInputProps) {
  const { t } = useWords();
  const { key, isRequired, options } = field;
  const label = isRequired ? field.label : t("forum.ask.optional", { label: field.label });
  const shared = { label, name: askFieldName(key), hint: field.hint || undefined, problem };
  if (options === null)
    return (
      <Field
        {...shared}
        defaultValue={value}
        required={isRequired}
        maxLength={POST_LIMITS.askField.most}
      />
    );
  return (
    <SelectField
      {...shared}
      choices={options}
      placeholder={t("forum.ask.choose")}
      defaultValue={value}
      required={isRequired}
    />
  );
}
