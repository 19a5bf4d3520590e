import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Icon } from "./icon.tsx";

interface PaginationProps {
  /** The address of the page before, if there is one. */
  previous?: string | null;
  next?: string | null;
}

/** Steps through a long list by real links. A list of one page has none. */
export function Pagination({ previous, next }: PaginationProps) {
  const { t } = useWords();
  if (!previous && !next) return null;
  return (
    <nav className="pages" aria-label={t("ui.pages")}>
      {previous && (
        <Link to={previous} rel="prev">
          <Icon name="left" />
          &nbsp;{t("ui.previous-page")}
        </Link>
      )}
      {next && (
        <Link to={next} rel="next">
          {t("ui.next-page")}&nbsp;
          <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}
