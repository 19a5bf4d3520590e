import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Button, SubmitButton } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Section } from "#app/ui/layout.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";
import "#app/i18n/parts/admin.ts";

/** The company's own numbers and addresses, each with a way to take it from the list. */
export function AllowedTable({
  entries,
}: {
  entries: readonly { id: number; value: string; note: string }[];
}) {
  const { t } = useWords();
  if (entries.length === 0) return <p className="muted">{t("admin.allowed.empty")}</p>;
  return (
    <table className="table">
      <caption>{t("admin.allowed.counted", { count: entries.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("admin.allowed.value")}</th>
          <th scope="col">{t("admin.allowed.note")}</th>
          <th scope="col">{t("admin.allowed.acts")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, value, note }) => (
          <tr key={id}>
            <td>{value}</td>
            <td>{note || "–"}</td>
            <td>
              <Removal id={id} value={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Removal({ id, value }: { id: number; value: string }) {
  const { t } = useWords();
  return (
    <Form method="post" className="table__acts">
      <Button kind="quiet" small name="intent" value={`remove:${id}`}>
        {t("admin.allowed.remove")}
        <span className="vh"> {value}</span>
      </Button>
    </Form>
  );
}

/** One more of them. After a refusal it shows what was typed. */
export function AllowedForm({ form }: { form: FormState | undefined }) {
  const { t } = useWords();
  const problems = form?.refusal?.fields ?? {};
  return (
    <Section id="allow" className="mt-6 narrow" title={t("admin.allowed.add")}>
      <Form method="post" className="stack stack--form" noValidate>
        <Field
          name="value"
          label={t("admin.allowed.value")}
          hint={t("admin.allowed.value-hint")}
          defaultValue={typedText(form, "value")}
          problem={problems.value}
          autoCapitalize="none"
          required
        />
        <Field
          name="note"
          label={t("admin.allowed.note")}
          hint={t("admin.allowed.note-hint")}
          defaultValue={typedText(form, "note")}
          problem={problems.note}
        />
        <div className="cluster">
          <SubmitButton>{t("admin.allowed.save")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
