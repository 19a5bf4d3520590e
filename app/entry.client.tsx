import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { defaultLocale, isLocale, type Locale } from "#app/i18n/locales.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { addWords, wordsLoaded } from "#app/i18n/ui/loaded-words.ts";
import { WordsProvider } from "#app/i18n/ui/words.tsx";
import { RequestIdContext } from "#app/ui/frame/error-page.tsx";

/** Only the page's own language is fetched; words that few pages say come with those (`i18n/parts.ts`). */
const load: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import("#app/i18n/messages/en.json"),
  fi: () => import("#app/i18n/messages/fi.json"),
};

const { lang, dataset } = document.documentElement;
const locale = isLocale(lang) ? lang : defaultLocale;

/** Only an error page says it. */
const requestId = document.querySelector<HTMLMetaElement>('meta[name="request-id"]')?.content;

/**
 * Waits until the page's own data is read.
 *
 * Remix reads it in its first render and has React wait by throwing the promise. Whoever clicks meanwhile makes
 * React render at once, without waiting, and that fails ("root did not complete"). So it waits here, before React begins.
 */
async function dataIsRead() {
  try {
    RemixBrowser({});
  } catch (waiting) {
    await waiting;
  }
}

void Promise.all([load[locale](), dataIsRead()]).then(([{ default: common }]) => {
  addWords(locale, common);
  const messages = wordsLoaded(locale) as unknown as Messages;
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
