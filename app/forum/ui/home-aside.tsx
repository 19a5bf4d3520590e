import { Link } from "@remix-run/react";
import type { Person } from "#app/forum/people.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { Time } from "#app/ui/time.tsx";
import { LeagueRows } from "./league-rows.tsx";

/** A published article as a list beside the questions names it. */
export interface AsideArticle {
  id: number;
  slug: string;
  title: string;
  lang: string;
  verifiedAt: Date | null;
}

interface HomeAsideProps {
  articles: readonly AsideArticle[];
  helping: readonly { person: Person; solutions: number }[];
}

/** What the company says, and who helps. Each is left out where there is nothing to show. */
export function HomeAside({ articles, helping }: HomeAsideProps) {
  const { t, locale } = useWords();
  return (
    <>
      {articles.length > 0 && (
        <Section id="help-h" title={t("forum.home.help-center")} small>
          <ArticleLinks articles={articles} />
          <p className="mt-3">
            <Link to={paths.help(locale)}>{t("forum.home.all-articles")}</Link>
          </p>
        </Section>
      )}
      {helping.length > 0 && (
        <Section id="helping-h" title={t("forum.home.helping")} small>
          <ul className="league">
            <LeagueRows rows={helping} />
          </ul>
          <p className="mt-3">
            <Link to={paths.contributors(locale)}>{t("forum.contributors.all-who")}</Link>
          </p>
        </Section>
      )}
    </>
  );
}

export function ArticleLinks({ articles }: { articles: readonly AsideArticle[] }) {
  const { t, locale } = useWords();
  return (
    <ul className="plain-list">
      {articles.map((article) => (
        <li key={article.id}>
          <Link
            to={paths.article(locale, article)}
            lang={article.lang === locale ? undefined : article.lang}
          >
            {article.title}
          </Link>
          {article.verifiedAt && (
            <MetaLine>
              <>
                {t("forum.home.verified")} <Time at={article.verifiedAt} short />
              </>
            </MetaLine>
          )}
        </li>
      ))}
    </ul>
  );
}
