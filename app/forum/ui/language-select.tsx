import { writtenLanguages } from "#app/content/languages.ts";
import { languageName } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { SelectField } from "#app/ui/field.tsx";
import "#app/i18n/parts/asking.ts";

interface LanguageSelectProps {
  chosen: string;
  /** What was found in the words, once somebody looked. */
  found?: string;
  /** An edited text has a language already and none need be found. */
  withFinding?: boolean;
}

/** The language that a text is written in. */
export function LanguageSelect({ chosen, found, withFinding = true }: LanguageSelectProps) {
  const { t, locale } = useWords();
  const codes = [...new Set<string>([...writtenLanguages, ...(chosen === "" ? [] : [chosen])])];
  const find = found
    ? t("forum.ask.language-found", { language: languageName(found, locale) })
    : t("forum.ask.language-find");
  return (
    <SelectField
      label={t("forum.ask.language")}
      name="lang"
      hint={t("forum.ask.language-hint")}
      choices={codes.map((code) => ({ value: code, label: languageName(code, locale) }))}
      placeholder={withFinding ? find : undefined}
      defaultValue={chosen}
    />
  );
}
