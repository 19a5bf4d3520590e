import { useMatches } from "@remix-run/react";
import { createContext, useContext } from "react";
import { localeRegions, locales } from "#app/i18n/locales.ts";
import { useWords, type WordsOf } from "#app/i18n/ui/words.tsx";
import { asJsonFeed, paths, shareImage } from "#app/platform/paths.ts";
import { DataBlock } from "./prose.tsx";

/** What a page says of itself to browsers, search engines and link previews. */
export interface PageHead {
  /** Without the site's name, which is added. */
  title: string;
  description?: string;
  /** The address that counts, as a path, where a page answers under several. */
  canonical?: string;
  /** False keeps it out of search engines. */
  isIndexed?: boolean;
  /** The same page in other languages: only where it really is translated. */
  translations?: readonly { lang: string; path: string }[];
  /** The picture for link previews, as a path; else the site's own. */
  image?: string;
  /** An article or a thread; else a page of the site. */
  type?: "article";
  /** Feeds of what the page shows, as paths of their Atom form. */
  feeds?: readonly { title: string; path: string }[];
  /** The page as structured data: the text of its element, made by the discovery room. */
  data?: string | null;
  /** Places on the page worth skipping to, after its content: `{ to: "#solution", words }`. */
  skips?: readonly { to: string; words: string }[];
}

type Say<Data> = (words: WordsOf, data: Data) => PageHead;

type DataOf<Loader> = Loader extends (...args: never[]) => Promise<infer Data> ? Data : never;

/**
 * A page's `handle`: how it is called, in the reader's language.
 *
 *     export const handle = pageHead<typeof loader>((words, data) => ({ title: data.thread.title }));
 *
 * Takes the place of Remix's `meta`, which knows no language and not whether a form was refused.
 */
export function pageHead<Loader = undefined>(
  say: Say<DataOf<Loader>>,
): { head: Say<DataOf<Loader>> } {
  return { head: say };
}

/** Whether the page answers a form that was refused: known to the server, which is what renders the first HTML. */
export const RefusedContext = createContext(false);

interface HeadProps {
  siteName: string;
  /** Scheme and host of the site's public address. */
  origin?: string;
  /** On error pages: what the page itself would have said does not hold. */
  instead?: PageHead;
}

/** Title, description and addresses of the page that is shown. */
export function Head({ siteName, origin = "", instead }: HeadProps) {
  const words = useWords();
  const own = useOwnHead();
  const isRefused = useContext(RefusedContext);
  const head = instead ?? own ?? { title: siteName };
  const title = head.title === siteName ? siteName : `${head.title} · ${siteName}`;
  return (
    <>
      {/* The error summary puts its word in front as well, so server and browser may differ here. */}
      <title suppressHydrationWarning>
        {isRefused ? words.t("form.error-prefix", { title }) : title}
      </title>
      {head.description && <meta name="description" content={head.description} />}
      {head.isIndexed === false && <meta name="robots" content="noindex" />}
      {head.canonical && <link rel="canonical" href={origin + head.canonical} />}
      {head.translations?.map(({ lang, path }) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={origin + path} />
      ))}
      {head.canonical && <Preview head={head} origin={origin} siteName={siteName} />}
      {head.feeds?.map((feed) => (
        <FeedLinks key={feed.path} {...feed} />
      ))}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={siteName}
        href={paths.openSearch(words.locale)}
      />
      {head.data && <DataBlock text={head.data} />}
    </>
  );
}

/** What other sites show where somebody links to the page (Open Graph). */
function Preview({
  head,
  origin,
  siteName,
}: Required<Omit<HeadProps, "instead">> & { head: PageHead }) {
  const { locale } = useWords();
  return (
    <>
      <meta property="og:type" content={head.type ?? "website"} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={head.title} />
      {head.description && <meta property="og:description" content={head.description} />}
      <meta property="og:url" content={origin + head.canonical} />
      <meta property="og:locale" content={localeRegions[locale].replace("-", "_")} />
      <meta property="og:image" content={origin + (head.image ?? shareImage.site)} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={head.title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function FeedLinks({ title, path }: { title: string; path: string }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={path} />
      <link rel="alternate" type="application/feed+json" title={title} href={asJsonFeed(path)} />
    </>
  );
}

/** A page whose words are there in every language of the interface. */
export const inEveryLanguage = (path: (lang: string) => string) =>
  locales.map((lang) => ({ lang, path: path(lang) }));

/** What the page that is shown says of itself; nothing while it is an error page. */
export function useOwnHead(): PageHead | undefined {
  const words = useWords();
  const match = useMatches().at(-1);
  const handle = match?.handle as { head?: Say<unknown> } | undefined;
  // A page whose form was answered with another page has null for its data.
  if (!match || !handle?.head || match.data === undefined || match.data === null) return undefined;
  return handle.head(words, match.data);
}
