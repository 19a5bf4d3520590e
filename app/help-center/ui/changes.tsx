import type { BlockChange } from "#app/help-center/version-changes.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Diff } from "#app/ui/diff.tsx";
import "#app/i18n/parts/drafting.ts";
import "#app/i18n/parts/article.ts";

/** What changed in an article, one entry for each block that did. */
export function Changes({ changes, lang }: { changes: readonly BlockChange[]; lang: string }) {
  const { t } = useWords();
  if (changes.length === 0) return <p>{t("help-center.history.same")}</p>;
  return (
    <ol className="changes">
      {changes.map(({ key, change, parts }) => (
        <li key={key}>
          <p className="meta">
            <span>{t(nameOf(key))}</span>
            <span>{t(`help-center.history.${change}`)}</span>
          </p>
          <Diff parts={parts} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

function nameOf(key: string) {
  if (key === "title") return "help-center.edit.title";
  return key === "in-short" ? "help-center.article.in-short" : "help-center.history.block";
}
