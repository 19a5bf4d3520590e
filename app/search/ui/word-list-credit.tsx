import { useWords } from "#app/i18n/ui/words.tsx";
import { Section } from "#app/ui/layout.tsx";
import { wordListCredit } from "../word-list-credit.ts";
import "#app/i18n/parts/admin.ts";

/** Whose word list the Finnish search reads with, and under which licence: one line, shown where it is used. */
export function WordListCredit() {
  const { t } = useWords();
  const { name, by, source, licence, licenceUrl } = wordListCredit;
  return (
    <p className="small muted">
      {t("search.word-list")}{" "}
      <a href={source} lang="fi" rel="external">
        {name}
      </a>
      , © <span lang="fi">{by}</span>,{" "}
      <a href={licenceUrl} rel="license">
        {licence}
      </a>{" "}
      {t("search.word-list-changed")}
    </p>
  );
}

/** Which word lists the site has, for those who look after it. */
export function WordListNote({ published, house }: { published: number; house: number }) {
  const { t } = useWords();
  return (
    <Section id="word-lists" className="mt-6 narrow" title={t("admin.synonyms.lists")}>
      <p>
        {published > 0
          ? t("admin.synonyms.published", { count: published })
          : t("admin.synonyms.no-published")}{" "}
        {house > 0 && t("admin.synonyms.house", { count: house })}
      </p>
      {published > 0 && <WordListCredit />}
    </Section>
  );
}
