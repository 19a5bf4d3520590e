import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Page } from "#app/ui/layout.tsx";
import { currentFor } from "./site-frame.ts";

interface AdminDeskProps {
  children: ReactNode;
  /** Text and forms alone are no wider than a column. */
  narrow?: boolean;
}

/** The frame of every page of the administration: its places at the left, above the page in narrow windows. */
export function AdminDesk({ children, narrow }: AdminDeskProps) {
  const { t, locale } = useWords();
  const { pathname } = useLocation();
  const places = [
    { to: paths.adminTopics(locale), words: t("site.admin-topics") },
    { to: paths.adminTags(locale), words: t("site.admin-tags") },
    { to: paths.adminSections(locale), words: t("site.admin-sections") },
    { to: paths.adminPages(locale), words: t("site.admin-pages") },
    { to: paths.adminContact(locale), words: t("site.admin-contact") },
    { to: paths.adminSynonyms(locale), words: t("site.admin-synonyms") },
    { to: paths.adminAllowed(locale), words: t("site.admin-allowed") },
  ];
  return (
    <Page>
      <div className="desk">
        <nav className="places" aria-label={t("site.administration")}>
          <p className="places__h">{t("site.administration")}</p>
          <ul>
            {places.map(({ to, words }) => (
              <li key={to}>
                <Link to={to} aria-current={currentFor(to, pathname)}>
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={narrow ? "narrow" : undefined}>{children}</div>
      </div>
    </Page>
  );
}
