import { Link, useLocation } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { currentFor, type SiteFrame } from "./site-frame.ts";

/** A second line for staff and admins, so that the public header is the same for all. */
export function StaffBar({ frame }: { frame: SiteFrame }) {
  const { t, locale } = useWords();
  const { pathname } = useLocation();
  if (!frame.isStaff) return null;
  const places = [
    {
      to: paths.articles(locale),
      words: t("site.articles"),
      within: [paths.articles(locale), `${paths.home(locale)}/curate`],
    },
    {
      to: paths.adminFigures(locale),
      words: t("site.figures"),
      within: [paths.adminFigures(locale)],
    },
    ...(frame.isAdmin
      ? [
          {
            to: paths.adminTopics(locale),
            words: t("site.administration"),
            within: [paths.admin(locale)],
          },
        ]
      : []),
  ];
  return (
    <div className="staffbar ink">
      <nav className="wrap" aria-label={t("site.staff")}>
        <ul>
          {places.map(({ to, words, within }) => (
            <li key={to}>
              <Link to={to} aria-current={currentFor(to, pathname, within)}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
