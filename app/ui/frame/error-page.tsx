import { isRouteErrorResponse, useLocation } from "@remix-run/react";
import { createContext, useContext } from "react";
import { useWords, type MessageKey } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import type { RefusalShown } from "#app/platform/refusal.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { SearchForm } from "./search-form.tsx";

/** The id under which the log knows this request: for who asks for help after a fault. */
export const RequestIdContext = createContext<string | undefined>(undefined);

const explained = [401, 403, 404, 410, 413, 422, 429, 500, 503] as const;

type Explained = (typeof explained)[number];

/** The status an error page is about, and what the refusal behind it said, if it was one. */
export function readError(error: unknown): { status: number; refusal?: RefusalShown } {
  if (!isRouteErrorResponse(error)) return { status: 500 };
  const data = error.data as { refusal?: RefusalShown } | null;
  return { status: error.status, refusal: data?.refusal };
}

/** The words we have for it: a status without its own is a wrong request or a fault. */
function kindOf(status: number): Explained {
  const known = explained.find((one) => one === status);
  if (known) return known;
  if (status === 405) return 404;
  return status < 500 ? 422 : 500;
}

export function useErrorTitle(status: number): string {
  return useWords().t(`errors.page.${kindOf(status)}.title`);
}

interface ErrorPageProps {
  error: unknown;
  /** Who is signed in, to whom "you may not" is said. */
  handle?: string;
}

/** The page for everything that ended in a refusal or a fault: what happened, what is safe, what to do. */
export function ErrorPage({ error, handle }: ErrorPageProps) {
  const { t, say } = useWords();
  const { status, refusal } = readError(error);
  const kind = kindOf(status);
  const title = useErrorTitle(status);
  return (
    <main id="main" tabIndex={-1} data-failed={status}>
      <div className="wrap page">
        <div className="narrow stack">
          <p className="code-no">{status}</p>
          <h1>{title}</h1>
          <p className="lede">{refusal ? say(refusal.message) : t(textOf(kind))}</p>
          {kind === 403 && handle && <p>{t("errors.signed-in-as", { handle })}</p>}
          <p>{t(nextOf(kind))}</p>
          {kind === 500 && <RequestId />}
          {(kind === 404 || kind === 410) && (
            <SearchForm
              id="error-q"
              label={t("errors.search-instead")}
              placeholder={t("errors.search-instead")}
            />
          )}
          <WaysOn kind={kind} />
        </div>
      </div>
    </main>
  );
}

function WaysOn({ kind }: { kind: Explained }) {
  const { t, locale } = useWords();
  return (
    <div className="cluster">
      {(kind === 500 || kind === 503 || kind === 429) && <TryAgain />}
      {kind === 401 && (
        <LinkButton to={paths.signIn(locale)} kind="primary">
          {t("site.sign-in")}
        </LinkButton>
      )}
      {kind < 500 && <LinkButton to={paths.ask(locale)}>{t("site.ask")}</LinkButton>}
      <LinkButton to={paths.help(locale)} kind="quiet">
        {t("errors.to-help-center")}
      </LinkButton>
      <LinkButton to={paths.contact(locale)} kind="quiet">
        {t("site.contact")}
      </LinkButton>
    </div>
  );
}

const textOf = (kind: Explained): MessageKey => `errors.page.${kind}.text`;
const nextOf = (kind: Explained): MessageKey => `errors.page.${kind}.next`;

/** Asks for the same address anew; a form of its own, so that it works without scripts. */
function TryAgain() {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  return (
    <form method="get" action={pathname}>
      {[...new URLSearchParams(search)].map(([name, value], place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a name may come twice
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <Button kind="primary">{t("ui.try-again")}</Button>
    </form>
  );
}

function RequestId() {
  const { t } = useWords();
  const id = useContext(RequestIdContext);
  if (!id) return null;
  return (
    <p>
      {t("errors.number-to-tell")} <code>{id}</code>
    </p>
  );
}
