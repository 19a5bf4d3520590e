import {
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { useContext, useEffect, type ReactNode } from "react";
import { isAtLeast, type Actor } from "#app/accounts/actor.ts";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { isTimeZone } from "#app/accounts/profile.ts";
import { PersonalDataReview, readReview } from "#app/content/ui/personal-data-review.tsx";
import { siteTimeZone } from "#app/i18n/time-zone.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { countUnread } from "#app/notifications/inbox.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { Carrier } from "#app/ui/carrier.tsx";
import { readDisplay } from "#app/ui/display.ts";
// oxlint-disable-next-line import/default -- the address is made by Vite
import elementsUrl from "#app/ui/elements/page-elements.ts?worker&url";
import {
  ErrorPage,
  readError,
  RequestIdContext,
  useErrorTitle,
} from "#app/ui/frame/error-page.tsx";
import { bareFrame } from "#app/ui/frame/site-frame.ts";
import { SitePage } from "#app/ui/frame/site-page.tsx";
import { useNonce } from "#app/ui/nonce.tsx";
import { Head } from "#app/ui/page-head.tsx";
import "#app/ui/styles/site.css";

/** The reader's own, if this machine can tell the time there. */
const timeZoneFor = (actor: Actor) =>
  actor.rank !== "guest" && actor.timeZone && isTimeZone(actor.timeZone)
    ? actor.timeZone
    : siteTimeZone;

export const loader = loaderFor("read", "none", async ({ db, actor, locale, request }) => ({
  locale,
  timeZone: timeZoneFor(actor),
  origin: environment().publicOrigin,
  display: readDisplay(request.headers.get("Cookie")),
  viewer:
    actor.rank === "guest"
      ? null
      : { handle: actor.handle, displayName: actor.displayName, rank: actor.rank },
  unread: actor.rank === "guest" ? 0 : await countUnread(db, actor.id),
  isStaff: isAtLeast(actor, "staff"),
  isAdmin: isAtLeast(actor, "admin"),
  isDemo: environment().mode === "demo",
}));

const font = "/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2";

/** The document around every page and every error page. Stands also when nothing could be read. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const error = useRouteError() ?? undefined;
  const { locale, timeZone, t } = useWords();
  const nonce = useNonce();
  const { theme = "system", textSize = "100", shortcuts = "on" } = root?.display ?? {};
  const requestId = useContext(RequestIdContext);
  const statusTitle = useErrorTitle(readError(error).status);
  const errorTitle = readReview(error) ? t("content.personal-data.title") : statusTitle;
  return (
    <html
      lang={locale}
      data-time-zone={timeZone}
      data-theme={theme === "system" ? undefined : theme}
      data-shortcuts={shortcuts === "on" ? undefined : shortcuts}
      data-text={textSize === "100" ? undefined : textSize}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0c1616" />
        <Head
          siteName={t("site.title")}
          origin={root?.origin}
          instead={error === undefined ? undefined : { title: errorTitle, isIndexed: false }}
        />
        {error !== undefined && requestId && <meta name="request-id" content={requestId} />}
        <link rel="icon" href="/icons/mark.svg" type="image/svg+xml" />
        <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        <Links />
        <script type="module" src={elementsUrl} nonce={root?.viewer ? nonce : undefined} />
      </head>
      <body>
        <SitePage frame={root ?? bareFrame}>{children}</SitePage>
        {root?.viewer && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  useEffect(() => {
    // React has taken over the page: what scripts had put into its fields may be put there again.
    document.dispatchEvent(new Event("tuki:hydrated"));
  }, []);
  return (
    <Carrier>
      <Outlet />
    </Carrier>
  );
}

/** The page for everything that ended in a refusal or a fault, and for a form that has to be looked over first. */
export function ErrorBoundary() {
  const error = useRouteError();
  const review = readReview(error);
  const root = useRouteLoaderData<typeof loader>("root");
  if (review) return <PersonalDataReview review={review} />;
  return <ErrorPage error={error} handle={root?.viewer?.handle} />;
}
