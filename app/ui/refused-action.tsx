import { Form, useActionData } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { LinkButton, SubmitButton } from "./button.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { TextAreaField } from "./field.tsx";
import { Page } from "./layout.tsx";
import type { FormState } from "./typed.ts";

/**
 * The page of an address that only takes forms (a vote, a comment), for when it said no.
 *
 * What was typed stands in the page and can be sent again.
 */
export function RefusedAction({ back }: { back: string }) {
  const { t } = useWords();
  const form = useActionData() as FormState | undefined;
  const typed = Object.entries(form?.typed ?? {}).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((text) => ({ name, text })),
  );
  const texts = typed.filter(({ text }) => isProse(text));
  return (
    <Page narrow>
      <div className="stack">
        <h1>{t("ui.not-done")}</h1>
        <ErrorSummary refusal={form?.refusal} />
        {texts.length > 0 && (
          <Form method="post" className="stack">
            {typed.map(({ name, text }, place) =>
              isProse(text) ? (
                <TextAreaField
                  key={name}
                  name={name}
                  label={t("ui.your-text")}
                  defaultValue={text}
                  problem={form?.refusal?.fields[name]}
                />
              ) : (
                // oxlint-disable-next-line react/no-array-index-key -- a name may come twice
                <input key={`${name}-${place}`} type="hidden" name={name} value={text} />
              ),
            )}
            <SubmitButton>{t("ui.try-again")}</SubmitButton>
          </Form>
        )}
        <p>
          <LinkButton to={back} icon="left">
            {t("ui.back")}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}

/** Words of a person, not the value of a button. */
const isProse = (text: string) => /\s/.test(text.trim()) || text.length > 40;
