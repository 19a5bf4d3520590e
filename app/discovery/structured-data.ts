import type { Answer, Graph, Person as PersonData, QAPage, WithContext } from "schema-dts";
import type { Person } from "#app/forum/people.ts";
import type { PostView, ThreadView } from "#app/forum/thread-view.ts";
import { defaultLocale, isLocale } from "#app/i18n/locales.ts";
import { paths, postAnchor } from "#app/platform/paths.ts";

/** The language of the interface under which the address of something written in `lang` counts. */
export const homeOf = (lang: string) => (isLocale(lang) ? lang : defaultLocale);

interface Saying {
  /** Scheme and host of the public address. */
  origin: string;
  /** The name of whoever is shown without one: a former member, somebody unknown. */
  nameless: (person: Person | null) => string;
}

interface ThreadSaying extends Saying {
  /** The words of each post, by its number. */
  texts: ReadonlyMap<number, string>;
}

/**
 * A thread's page as schema.org's QAPage: exactly the posts, names and numbers that stand on this page of it.
 *
 * Comments are left out. `acceptedAnswer` holds the solutions, `suggestedAnswer` the others.
 */
export function threadData(thread: ThreadView, saying: ThreadSaying): WithContext<QAPage> {
  const { origin, texts } = saying;
  const address = origin + paths.thread(homeOf(thread.lang), thread);
  const common = (post: PostView) => ({
    text: texts.get(post.id) ?? "",
    upvoteCount: post.score,
    datePublished: post.createdAt.toISOString(),
    author: personData(post.author, saying),
  });
  const answer = (post: PostView): Answer => ({
    "@type": "Answer",
    ...common(post),
    url: `${address}#${postAnchor(post.id)}`,
  });
  return {
    "@context": "https://schema.org",
    "@type": "QAPage",
    mainEntity: {
      "@type": "Question",
      name: thread.title,
      inLanguage: thread.lang,
      answerCount: thread.solutionCount + thread.otherAnswers,
      ...common(thread.question),
      acceptedAnswer: thread.solutions.map(answer),
      suggestedAnswer: thread.answers.map(answer),
    },
  };
}

function personData(person: Person | null, { origin, nameless }: Saying): PersonData {
  return {
    "@type": "Person",
    name: person?.name ?? nameless(person),
    ...(person?.handle ? { url: origin + paths.profile(defaultLocale, person.handle) } : {}),
  };
}

/** What an article's page says, as far as search engines read it. */
export interface ArticleSaid {
  id: number;
  slug: string;
  lang: string;
  title: string;
  inShort: string;
  section: { slug: string; name: string };
  /** The day that the page shows: when it was last verified, else when it was last changed. */
  shownDate: Date;
}

/** An article's page as schema.org's Article, with the way to it from the Help Center's front. */
export function articleData(
  article: ArticleSaid,
  {
    origin,
    siteName,
    helpCenter,
    locale,
  }: {
    origin: string;
    siteName: string;
    /** What the front of the Help Center is called on the page. */
    helpCenter: string;
    /** The language of the interface around the article, which names the steps to it. */
    locale: string;
  },
): Graph {
  const steps = [
    { name: helpCenter, address: origin + paths.help(locale) },
    { name: article.section.name, address: origin + paths.section(locale, article.section.slug) },
    { name: article.title, address: origin + paths.article(homeOf(article.lang), article) },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Article",
        headline: article.title,
        description: article.inShort,
        inLanguage: article.lang,
        articleSection: article.section.name,
        dateModified: article.shownDate.toISOString(),
        author: { "@type": "Organization", name: siteName },
        mainEntityOfPage: steps[2]!.address,
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: steps.map(({ name, address }, place) => ({
          "@type": "ListItem",
          position: place + 1,
          name,
          item: address,
        })),
      },
    ],
  };
}

/**
 * Data as the text of a `<script type="application/ld+json">`.
 *
 * No `<` is left in it, so nothing that people write can end the element or begin a comment; U+2028 and U+2029 are
 * written as escapes too.
 */
export function scriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
