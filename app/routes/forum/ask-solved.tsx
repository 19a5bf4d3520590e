import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { findOwnDraft } from "#app/forum/own-drafts.server.ts";
import { findThreadTitles } from "#app/forum/threads.server.ts";
import { findArticleMatches } from "#app/help-center/article-matches.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { maybeIdFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/asking.ts";

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("forum.ask.thanks-title"),
  isIndexed: false,
}));

/** Where somebody ends who found the answer instead of asking for it. */
export const loader = loaderFor("draft", "question", async (visit) => {
  const { db, url } = visit;
  const threadId = maybeIdFrom(url.searchParams.get("thread"));
  const articleId = maybeIdFrom(url.searchParams.get("article"));
  const thread = threadId && (await findThreadTitles(db, [threadId])).get(threadId);
  const [article] = articleId ? await findArticleMatches(db, [articleId]) : [];
  return {
    thread: thread || null,
    article: article ? { id: article.id, slug: article.slug, title: article.title } : null,
    hasDraft: (await findOwnDraft(visit, { kind: "question" })) !== null,
  };
});

export default function AskSolved() {
  const { thread, article, hasDraft } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <div className="stack">
        <h1>{t("forum.ask.thanks-title")}</h1>
        <p className="lede">{t("forum.ask.thanks-text")}</p>
        <div className="cluster">
          {thread && (
            <LinkButton to={paths.thread(locale, thread)} kind="primary">
              {t("forum.ask.thanks-to-thread")}
            </LinkButton>
          )}
          {article && (
            <LinkButton to={paths.article(locale, article)} kind="primary">
              {t("forum.ask.thanks-to-article")}
            </LinkButton>
          )}
          <LinkButton to={paths.home(locale)}>{t("forum.ask.thanks-home")}</LinkButton>
          {hasDraft && (
            <LinkButton to={paths.askDetails(locale)} kind="quiet">
              {t("forum.ask.thanks-continue")}
            </LinkButton>
          )}
        </div>
      </div>
    </Page>
  );
}
