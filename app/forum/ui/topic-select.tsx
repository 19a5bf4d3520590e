import { useWords } from "#app/i18n/ui/words.tsx";
import type { ShownWords } from "#app/platform/refusal.ts";
import { SelectField } from "#app/ui/field.tsx";
import { topicChoices, type AskTopic } from "#app/forum/ask-topics.ts";
import "#app/i18n/parts/asking.ts";

interface TopicSelectProps {
  topics: readonly AskTopic[];
  label: string;
  hint?: string;
  chosen: string;
  problem?: ShownWords;
}

/** The product area of a question, grouped by its two levels. */
export function TopicSelect({ topics, label, hint, chosen, problem }: TopicSelectProps) {
  const { t } = useWords();
  return (
    <SelectField
      label={label}
      name="topic"
      hint={hint}
      choices={topicChoices(topics, (topic) => t("forum.ask.topic-other", { topic }))}
      placeholder={t("forum.ask.topic-choose")}
      defaultValue={chosen}
      problem={problem}
      required
    />
  );
}
