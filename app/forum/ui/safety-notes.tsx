import { useWords } from "#app/i18n/ui/words.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Beam } from "#app/ui/layout.tsx";
import "#app/i18n/parts/asking.ts";

/** What stays out of a page that everybody can read, and what makes a question easy to answer. */
export function SafetyNotes({ withAdvice = false }: { withAdvice?: boolean }) {
  const { t } = useWords();
  return (
    <>
      <section className="panel" aria-labelledby="safe">
        <h2 id="safe">
          <Icon name="shield" /> {t("forum.safety.title")}
        </h2>
        <p>{t("forum.safety.public")}</p>
        <ul className="prose mt-3">
          <li>{t("forum.safety.names")}</li>
          <li>{t("forum.safety.phone")}</li>
          <li>{t("forum.safety.cards")}</li>
          <li>{t("forum.safety.identity")}</li>
          <li>{t("forum.safety.references")}</li>
        </ul>
      </section>
      {withAdvice && (
        <section>
          <Beam small title={t("forum.safety.good-question")} />
          <ul className="prose">
            <li>{t("forum.safety.expected")}</li>
            <li>{t("forum.safety.happened")}</li>
            <li>{t("forum.safety.tried")}</li>
            <li>{t("forum.safety.one-problem")}</li>
          </ul>
        </section>
      )}
    </>
  );
}
