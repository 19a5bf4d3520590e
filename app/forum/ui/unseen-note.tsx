import { useWords } from "#app/i18n/ui/words.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Visibility } from "#app/forum/visibility.ts";

const words = {
  held: "forum.unseen.held",
  hidden: "forum.unseen.hidden",
  removed: "forum.unseen.removed",
} as const;

/** Tells an author or a moderator that the others do not see this. */
export function UnseenNote({ visibility }: { visibility: Visibility }) {
  const { t } = useWords();
  if (visibility === "public") return null;
  return (
    <p className="state state--warn">
      <Icon name="warn" />
      {t(words[visibility])}
    </p>
  );
}
