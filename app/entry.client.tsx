import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { defaultLocale, isLocale, type Locale } from "#app/i18n/locales.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { WordsProvider } from "#app/i18n/ui/words.tsx";
import { RequestIdContext } from "#app/ui/frame/error-page.tsx";

/** Only the page's own language is fetched. */
const load: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import("#app/i18n/messages/en.json"),
  fi: () => import("#app/i18n/messages/fi.json"),
};

const { lang, dataset } = document.documentElement;
const locale = isLocale(lang) ? lang : defaultLocale;

/** Only an error page says it. */
const requestId = document.querySelector<HTMLMetaElement>('meta[name="request-id"]')?.content;

void load[locale]().then(({ default: messages }) => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <WordsProvider locale={locale} timeZone={dataset.timeZone ?? "UTC"} messages={messages}>
          <RequestIdContext.Provider value={requestId}>
            <RemixBrowser />
          </RequestIdContext.Provider>
        </WordsProvider>
      </StrictMode>,
    );
  });
});
