import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button, SubmitButton } from "#app/ui/button.tsx";
import { CarriedField, useCarrier } from "#app/ui/carrier.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Time } from "#app/ui/time.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";
import type { AskTopic } from "#app/forum/ask-topics.ts";
import { POST_LIMITS } from "#app/forum/posting.ts";
import { TopicSelect } from "./topic-select.tsx";
import "#app/i18n/parts/asking.ts";

interface AskStartFormProps {
  topics: readonly AskTopic[];
  start: { title: string; topic: string };
  /** When something was last kept of an earlier attempt. */
  savedAt: Date | null;
  form: FormState | undefined;
}

/** The first step: one line, and what it is about. */
export function AskStartForm({ topics, start, savedAt, form }: AskStartFormProps) {
  const { t, locale } = useWords();
  const carry = useCarrier();
  const { least, most } = POST_LIMITS.title;
  const problems = form?.refusal?.fields;
  return (
    <>
      <ErrorSummary refusal={form?.refusal} />
      <kept-form keep="ask" words={t("forum.write.restored")}>
        <Form method="post" className="stack stack--form" noValidate>
          <CarriedField />
          <close-questions from={carry(paths.askClose(locale))} words={t("forum.ask.close-found")}>
            <Field
              label={t("forum.ask.title-label")}
              name="title"
              hint={t("forum.ask.title-hint", { least, most })}
              defaultValue={typedText(form, "title", start.title)}
              problem={problems?.title}
              most={most}
              required
            />
            <p role="status" className="hint" />
            <ul className="plain-list" />
          </close-questions>
          <TopicSelect
            topics={topics}
            label={t("forum.ask.topic-label")}
            chosen={typedText(form, "topic", start.topic)}
            problem={problems?.topic}
          />
          <ul className="prose">
            <li>{t("forum.ask.public-question")}</li>
            <li>{t("forum.ask.public-name")}</li>
            <li>{t("forum.ask.public-leave-out")}</li>
          </ul>
          <div className="cluster">
            <SubmitButton name="intent" value="continue" busyWords={t("forum.ask.searching")}>
              {t("forum.ask.continue")}
            </SubmitButton>
          </div>
        </Form>
      </kept-form>
      {savedAt && (
        <Form method="post" className="split mt-6">
          <p className="hint">
            {t("forum.ask.kept-since")} <Time at={savedAt} withTime />
          </p>
          <Button small kind="quiet" icon="x" name="intent" value="discard">
            {t("forum.ask.discard")}
          </Button>
        </Form>
      )}
    </>
  );
}
