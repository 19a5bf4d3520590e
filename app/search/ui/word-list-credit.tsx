import { useWords } from "#app/i18n/ui/words.tsx";
import { wordListCredit } from "../word-list-credit.ts";

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
