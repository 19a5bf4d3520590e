import { Children, type ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Icon } from "./icon.tsx";

/** The acts that are rarely wanted, one child each (links or forms). Opens in the flow and covers nothing. */
export function MoreMenu({ label, children }: { label?: string; children: ReactNode }) {
  const { t } = useWords();
  const entries = Children.toArray(children);
  if (entries.length === 0) return null;
  return (
    <details className="acts__more">
      <summary className="btn btn--s btn--quiet">
        <Icon name="more" />
        {label ?? t("ui.more")}
      </summary>
      <ul>
        {entries.map((entry, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- entries have no name but their place
          <li key={place}>{entry}</li>
        ))}
      </ul>
    </details>
  );
}
