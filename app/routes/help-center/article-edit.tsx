import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { editorQuery } from "#app/help-center/draft-form.ts";
import { readEditedArticle } from "#app/help-center/drafts.server.ts";
import { submitDraft } from "#app/help-center/editing.server.ts";
import { viewEditor } from "#app/help-center/editor-view.server.ts";
import { readSourceThreads } from "#app/help-center/sources.server.ts";
import { DraftEditor } from "#app/help-center/ui/draft-editor.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { data, redirect } from "#app/platform/answer.server.ts";
import { fieldsOf, typedOf } from "#app/platform/form.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths, withQuery } from "#app/platform/paths.ts";
import { showRefusal } from "#app/i18n/said-refusal.ts";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/drafting.ts";

export const loader = loaderFor("edit-article", "article", async (visit) => {
  const { db, actor, params, url, locale } = visit;
  const articleId = idFrom(params.articleId);
  const withComments = url.searchParams.get("comments") === "1";
  const article = await readEditedArticle(db, actor, articleId);
  const threads = await readSourceThreads(db, article.threadIds, { withComments });
  const view = url.searchParams.get("view");
  const given = { threads, article, draft: article.draft, withComments, view };
  const query = { comments: withComments ? "1" : null };
  return {
    view: await viewEditor(db, given, locale),
    action: withQuery(paths.articleEdit(locale, articleId), query),
  };
});

export const action = actionFor("edit-article", "article", async (visit) => {
  const { db, actor, params, form, locale } = visit;
  const own = idFrom(params.articleId);
  const done = await submitDraft(db, actor, { fields: fieldsOf(form), articleId: own });
  if ("refusal" in done) {
    const refused = { refusal: showRefusal(done.refusal, locale), typed: typedOf(form) };
    return data({ ...refused, theirs: done.theirs }, { status: done.refusal.status });
  }
  const { articleId, wish, key } = done;
  if (articleId === null) return redirect(paths.articles(locale), 303);
  if (wish.intent.act === "publish") return redirect(paths.articlePublish(locale, articleId), 303);
  const { query, hash } = editorQuery(wish, key);
  return redirect(withQuery(paths.articleEdit(locale, articleId), query) + hash, 303);
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("help-center.edit.heading"),
  isIndexed: false,
}));

export default function ArticleEdit() {
  const { view, action: address } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useWords();
  return (
    <DraftEditor
      view={view}
      result={result}
      title={t("help-center.edit.heading")}
      action={address}
    />
  );
}
