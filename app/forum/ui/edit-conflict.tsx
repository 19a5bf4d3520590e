import { useWords } from "#app/i18n/ui/words.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Diff, type DiffPart } from "#app/ui/diff.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Section } from "#app/ui/layout.tsx";

interface EditConflictProps {
  conflict: { body: string; title: string; parts: readonly DiffPart[] };
  lang: string;
  back: string;
}

/** What somebody else saved while this was being edited, beside what differs in one's own version. */
export function EditConflict({ conflict, lang, back }: EditConflictProps) {
  const { t } = useWords();
  return (
    <>
      <Section id="their-version" title={t("forum.write.their-version")}>
        <p>
          <strong lang={lang}>{conflict.title}</strong>
        </p>
        <TextAreaField
          label={t("forum.write.their-text")}
          name="theirs"
          lang={lang}
          defaultValue={conflict.body}
          readOnly
        />
        <p className="mt-3">
          <LinkButton to={back}>{t("forum.write.take-theirs")}</LinkButton>
        </p>
      </Section>
      <Section id="differences" title={t("forum.write.differences")}>
        <Diff parts={conflict.parts} lang={lang} />
      </Section>
      <h2>{t("forum.write.your-version")}</h2>
    </>
  );
}
