import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { MetaLine } from "#app/ui/meta.tsx";
import { Time } from "#app/ui/time.tsx";
import "#app/i18n/parts/article.ts";

interface ArticleLinksProps {
  articles: readonly {
    id: number;
    slug: string;
    title: string;
    lang: string;
    updatedAt: Date;
    verifiedAt: Date | null;
  }[];
  withDates?: boolean;
}

/** Articles by their titles, in the order given. */
export function ArticleLinks({ articles, withDates }: ArticleLinksProps) {
  const { t, locale } = useWords();
  return (
    <ul className="plain-list mt-3">
      {articles.map((article) => (
        <li key={article.id}>
          <Link to={paths.article(locale, article)} lang={article.lang}>
            {article.title}
          </Link>
          {withDates && (
            <MetaLine>
              {article.verifiedAt ? (
                <>
                  {t("help-center.article.verified")} <Time at={article.verifiedAt} short />
                </>
              ) : (
                <>
                  {t("help-center.article.updated")} <Time at={article.updatedAt} short />
                </>
              )}
            </MetaLine>
          )}
        </li>
      ))}
    </ul>
  );
}
