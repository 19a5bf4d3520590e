import { useEffect, useRef } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import type { RefusalShown } from "#app/platform/refusal.ts";

interface ErrorSummaryProps {
  refusal?: RefusalShown | null;
  /** The ids of fields whose id is not their name. */
  ids?: Readonly<Record<string, string>>;
}

/**
 * What kept a form from being taken, on top of it: one link for each field, with the same words as there.
 *
 * Takes the focus when it appears, and the page's title says "Error" before all else.
 */
export function ErrorSummary({ refusal, ids = {} }: ErrorSummaryProps) {
  const { t, say } = useWords();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!refusal) return;
    box.current?.focus();
    const title = document.title;
    const prefixed = t("form.error-prefix", { title });
    if (!title.startsWith(t("form.error-prefix", { title: "" }).trim())) document.title = prefixed;
  }, [refusal, t]);

  if (!refusal) return null;
  const problems = Object.entries(refusal.fields).filter(([name]) => name !== "form");
  const whole = refusal.fields.form;
  return (
    <div
      className="errors"
      role="alert"
      aria-labelledby="errors-heading"
      tabIndex={-1}
      ref={box}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- who sent the form without scripts must land on what is wrong with it
      autoFocus
    >
      <h2 id="errors-heading">{t("form.problem")}</h2>
      {(problems.length === 0 || whole) && <p>{say(whole ?? refusal.message)}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map(([name, words]) => (
            <li key={name}>
              <a href={`#${ids[name] ?? name}`}>{say(words)}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
