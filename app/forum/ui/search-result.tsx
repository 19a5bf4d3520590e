import { Fragment } from "react";
import type { ThreadRow } from "#app/forum/listing.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import type { Piece } from "#app/search/marks.ts";
import type { SearchResult } from "#app/search/results.ts";
import { Row } from "#app/ui/rows.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AsideArticle } from "./home-aside.tsx";
import { ThreadStateLabel } from "./thread-rows.tsx";

export interface Result {
  found: SearchResult;
  article?: AsideArticle;
  thread?: ThreadRow;
}

/** An article or a question, with the passage that meets the query. */
export function ResultRow({ result: { found, article, thread } }: { result: Result }) {
  const { t, locale } = useWords();
  const own = article ?? thread;
  const quote = found.quote.length > 0 && (
    <span lang={found.quoteLang === locale ? undefined : found.quoteLang}>
      {found.isSolution && (
        <>
          <strong lang={locale}>{t("search.solution")}</strong>{" "}
        </>
      )}
      <Marked pieces={found.quote} />
    </span>
  );
  const shown = {
    title: <Marked pieces={found.title} />,
    lang: !own || own.lang === locale ? undefined : own.lang,
    text: quote || undefined,
  };
  if (article)
    return (
      <Row
        {...shown}
        state={<StateLabel kind="official">{t("search.article")}</StateLabel>}
        to={paths.article(locale, article)}
        meta={[
          article.verifiedAt ? (
            <span key="verified">
              {t("forum.banner.verified")} <Time at={article.verifiedAt} short />
            </span>
          ) : (
            ""
          ),
        ]}
      />
    );
  if (!thread) return null;
  return (
    <Row
      {...shown}
      state={<ThreadStateLabel thread={thread} />}
      to={paths.thread(locale, thread)}
      meta={[
        inLanguage(thread.topic.name, locale),
        thread.answerCount > 0 ? t("forum.list.answers", { count: thread.answerCount }) : "",
        thread.sameProblemCount > 0
          ? t("forum.list.same-problem", { count: thread.sameProblemCount })
          : "",
        <Time key="time" at={thread.activeAt} short relative />,
      ]}
    />
  );
}

/** Words with those marked that meet the query. */
function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, isMarked }) => {
    const place = at;
    at += text.length;
    return isMarked ? <mark key={place}>{text}</mark> : <Fragment key={place}>{text}</Fragment>;
  });
}
