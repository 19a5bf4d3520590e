import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "#app/i18n/locales.ts";
import { messagesIn } from "#app/i18n/messages.ts";
import { WordsProvider } from "#app/i18n/ui/words.tsx";

/** A component as a browser without scripts gets it. */
export function render(component: ReactNode, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <WordsProvider locale={locale} timeZone="Europe/Helsinki" messages={messagesIn(locale)}>
      {component}
    </WordsProvider>,
  );
}
