import { useWords } from "#app/i18n/ui/words.tsx";

export interface DiffPart {
  kind: "same" | "added" | "removed";
  text: string;
}

/** What changed between two texts, word by word; said in words too, not by colour alone. */
export function Diff({ parts, lang }: { parts: readonly DiffPart[]; lang?: string }) {
  const { t } = useWords();
  return (
    <div className="diff" lang={lang}>
      {parts.map(({ kind, text }, place) => {
        // oxlint-disable react/no-array-index-key -- parts have no name but their place
        if (kind === "same") return <span key={place}>{text}</span>;
        const Change = kind === "added" ? "ins" : "del";
        return (
          <Change key={place}>
            <span className="vh">{t(kind === "added" ? "ui.added" : "ui.removed")} </span>
            {text}
            <span className="vh"> {t("ui.end-of-change")}</span>
          </Change>
        );
        // oxlint-enable react/no-array-index-key
      })}
    </div>
  );
}
