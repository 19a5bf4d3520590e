import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  isRouteErrorResponse,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { useNonce } from "#app/ui/nonce.tsx";
import "#app/ui/styles/tokens.css";
import "#app/ui/styles/tuki.css";
import "#app/ui/styles/controls.css";

export const loader = loaderFor("read", "none", async ({ actor, locale }) => ({
  locale,
  timeZone: "Europe/Helsinki",
  viewer:
    actor.rank === "guest"
      ? null
      : { handle: actor.handle, displayName: actor.displayName, rank: actor.rank },
}));

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const { locale, timeZone } = useWords();
  const nonce = useNonce();
  return (
    <html lang={locale} data-time-zone={timeZone}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
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
  return <Outlet />;
}

/** The page for everything that ended in a refusal or a fault. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { t } = useWords();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <main id="main" tabIndex={-1}>
      <h1>{status}</h1>
      <p>{t("errors.not-found")}</p>
    </main>
  );
}
