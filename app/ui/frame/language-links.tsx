import { useLocation } from "@remix-run/react";
import { localeNames, locales } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { inLocale } from "#app/platform/paths.ts";

interface LanguageLinksProps {
  className?: string;
  /** Where they stand in a list. */
  as?: "li";
}

/** The same page in the other languages, each by its own name. A whole new page: its words are fetched with it. */
export function LanguageLinks({ className, as: Wrap }: LanguageLinksProps) {
  const { locale } = useWords();
  const { pathname, search } = useLocation();
  return locales
    .filter((other) => other !== locale)
    .map((other) => {
      const link = (
        <a
          key={other}
          className={className}
          href={inLocale(pathname, other) + search}
          lang={other}
          hrefLang={other}
        >
          {localeNames[other]}
        </a>
      );
      return Wrap ? <Wrap key={other}>{link}</Wrap> : link;
    });
}
