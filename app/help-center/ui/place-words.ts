import type { Place } from "#app/help-center/editor-view.server.ts";
import "#app/i18n/parts/drafting.ts";
import { useWords } from "#app/i18n/ui/words.tsx";

/** Says where in an article a block stands: "Find it, step 2". */
export function usePlaceWords(): (place: Place) => string {
  const { t } = useWords();
  return ({ heading, kind, step }) => {
    const own =
      step > 0
        ? t("help-center.edit.step-number", { number: step })
        : t(`help-center.kind.${kind}`).toLocaleLowerCase();
    return heading === "" || kind === "heading" ? own : `${heading}, ${own}`;
  };
}
