import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LanguageLinks } from "./language-links.tsx";
import type { SiteFrame } from "./site-frame.ts";

/** The foot of every page: help first, in the same order as in the header, then what the site promises. */
export function Footer({ frame }: { frame: SiteFrame }) {
  const { t, locale } = useWords();
  const links = [
    { to: paths.help(locale), words: t("site.help-center") },
    { to: paths.contact(locale), words: t("site.contact") },
    { to: paths.about(locale, "guidelines"), words: t("site.guidelines") },
    { to: paths.about(locale, "terms"), words: t("site.terms") },
    { to: paths.about(locale, "privacy"), words: t("site.privacy") },
    { to: paths.about(locale, "accessibility"), words: t("site.accessibility") },
    { to: paths.about(locale, "cookies"), words: t("site.cookies") },
  ];
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label={t("site.footer")}>
          <ul>
            {links.map(({ to, words }) => (
              <li key={to}>
                <Link to={to}>{words}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <ul aria-label={t("site.language")}>
          <li>
            <Link to={paths.settings(locale, "display")}>{t("site.display-settings")}</Link>
          </li>
          <li>
            <Link to={paths.shortcuts(locale)}>{t("site.shortcuts")}</Link>
          </li>
          <LanguageLinks as="li" />
        </ul>
        <p>
          {t("site.what-it-is")}
          {frame.isDemo && ` ${t("site.demo")}`}
        </p>
      </div>
    </footer>
  );
}
