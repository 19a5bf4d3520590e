import { Form, Link, useLocation } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { LanguageLinks } from "./language-links.tsx";
import { SearchForm } from "./search-form.tsx";
import { currentFor, type SiteFrame } from "./site-frame.ts";

/** The ink bar on top of every page: the same places in the same order, whoever looks. */
export function Header({ frame }: { frame: SiteFrame }) {
  const { t, locale } = useWords();
  const { pathname } = useLocation();
  const { viewer } = frame;
  const brandHref = paths.home(locale);
  return (
    <header className="mast ink">
      <div className="wrap mast__in">
        <Link className="brand" to={brandHref} aria-label={t("site.home")}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M1 3.5h22M12 3v20M5 4l7 8 7-8" />
          </svg>
          <span>{t("site.name")}</span>
        </Link>
        <nav className="nav" aria-label={t("site.main")}>
          <ul>
            <Places />
          </ul>
        </nav>
        {hasOwnSearch(pathname, locale) ? (
          <span className="mast__find" />
        ) : (
          <SearchForm id="top-q" className="mast__find" compact />
        )}
        <div className="mast__end">
          <Link className="icon-link only-narrow" to={paths.search(locale)}>
            <Icon name="search" large />
            <span className="vh">{t("site.search")}</span>
          </Link>
          <LinkButton to={paths.ask(locale)} kind="ask">
            <span className="wide-label">{t("site.ask")}</span>
            <span className="short-label">{t("site.ask-short")}</span>
          </LinkButton>
          {viewer ? <Bell unread={frame.unread} /> : <SignInLink className="only-wide" />}
          {viewer && <OwnMenu viewer={viewer} />}
          <LanguageLinks className="only-wide" />
          <NarrowMenu frame={frame} />
        </div>
      </div>
    </header>
  );
}

/** Pages whose search stands large in the page itself. */
const hasOwnSearch = (pathname: string, lang: string) =>
  [paths.home(lang), paths.help(lang), paths.search(lang)].includes(pathname.replace(/\/$/, ""));

function Places() {
  const { t, locale } = useWords();
  const { pathname } = useLocation();
  const home = paths.home(locale);
  const places = [
    {
      to: paths.questions(locale),
      words: t("site.questions"),
      within: ["questions", "t", "topics", "tags", "ask"].map((part) => `${home}/${part}`),
    },
    { to: paths.help(locale), words: t("site.help-center") },
    { to: paths.contact(locale), words: t("site.contact") },
  ];
  return places.map(({ to, words, within }) => (
    <li key={to}>
      <Link to={to} aria-current={currentFor(to, pathname, within)}>
        {words}
      </Link>
    </li>
  ));
}

function Bell({ unread }: { unread: number }) {
  const { t, locale, number } = useWords();
  return (
    <Link to={paths.notifications(locale)} className="icon-link">
      <Icon name={unread > 0 ? "bell-on" : "bell"} />
      {unread > 0 && (
        <span className="num" aria-hidden="true">
          {unread > 99 ? `${number(99)}+` : number(unread)}
        </span>
      )}
      <span className="vh">{t("site.unread", { count: unread })}</span>
    </Link>
  );
}

function SignInLink({ className }: { className?: string }) {
  const { t, locale } = useWords();
  const { pathname, search } = useLocation();
  const isThere = pathname.startsWith(paths.signIn(locale)) || pathname === paths.signUp(locale);
  const next = isThere || pathname === paths.home(locale) ? undefined : pathname + search;
  return (
    <Link className={className} to={paths.signIn(locale, { next })}>
      {t("site.sign-in")}
    </Link>
  );
}

/** The member's own places. A menu without scripts; in narrow windows the same links are in the one menu. */
function OwnMenu({ viewer }: { viewer: NonNullable<SiteFrame["viewer"]> }) {
  return (
    <details className="menu menu--own">
      <summary>
        <span>
          <Icon name="user" />
          {viewer.handle}
        </span>
      </summary>
      <div>
        <ul>
          <OwnPlaces handle={viewer.handle} />
        </ul>
      </div>
    </details>
  );
}

function OwnPlaces({ handle }: { handle: string }) {
  const { t, locale } = useWords();
  return (
    <>
      <li>
        <Link to={paths.profile(locale, handle)}>{t("site.own-profile", { handle })}</Link>
      </li>
      <li>
        <Link to={paths.settings(locale, "profile")}>{t("site.settings")}</Link>
      </li>
      <li>
        <Form method="post" action={paths.signOut(locale)} reloadDocument>
          <button type="submit">{t("site.sign-out")}</button>
        </Form>
      </li>
    </>
  );
}

function NarrowMenu({ frame: { viewer } }: { frame: SiteFrame }) {
  const { t } = useWords();
  return (
    <details className="menu">
      <summary>
        <Icon name="menu" large />
        <span className="vh">{t("site.menu")}</span>
      </summary>
      <div>
        <nav aria-label={t("site.menu")}>
          <ul>
            <Places />
            {viewer ? (
              <OwnPlaces handle={viewer.handle} />
            ) : (
              <li>
                <SignInLink />
              </li>
            )}
            <LanguageLinks as="li" />
          </ul>
        </nav>
      </div>
    </details>
  );
}
