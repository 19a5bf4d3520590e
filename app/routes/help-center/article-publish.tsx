import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { judgeKept, whatIsMissing } from "#app/help-center/articles.ts";
import { readEditedArticle } from "#app/help-center/drafts.server.ts";
import { compareVersions } from "#app/help-center/history.server.ts";
import { publishArticle } from "#app/help-center/publishing.server.ts";
import { readSourceThreads } from "#app/help-center/sources.server.ts";
import { Changes } from "#app/help-center/ui/changes.tsx";
import { sayRefusal } from "#app/i18n/said-refusal.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { LinkButton, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckField, Field } from "#app/ui/field.tsx";
import { Crumbs, Page, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText } from "#app/ui/typed.ts";
import "#app/i18n/parts/drafting.ts";

export const loader = loaderFor("publish-article", "article", async (visit) => {
  const { db, actor, params, locale } = visit;
  const articleId = idFrom(params.articleId);
  const article = await readEditedArticle(db, actor, articleId);
  judgeKept(article);
  const { stamp, draft, version, publishedVersion, threadIds } = article;
  const threads = await readSourceThreads(db, threadIds);
  const isUpdate = publishedVersion !== null && publishedVersion !== version;
  return {
    article: { id: articleId, title: draft.title, lang: draft.lang },
    stamp,
    isPublic: publishedVersion === version,
    missing: Object.values(whatIsMissing(draft)).map((words) => sayRefusal(words, locale)),
    threads: threads.map(({ id, slug, title, lang }) => ({ id, slug, title, lang })),
    changes: isUpdate ? await compareVersions(db, articleId, [publishedVersion, version]) : null,
  };
});

export const action = actionFor("publish-article", "article", async (visit) => {
  const { db, actor, params, form, locale } = visit;
  const { madeFrom, checked, note } = fieldsOf(form);
  const article = await publishArticle(db, actor, {
    articleId: idFrom(params.articleId),
    madeFrom: String(madeFrom ?? ""),
    isChecked: checked === "yes",
    note: String(note ?? "").slice(0, 300),
  });
  return redirect(paths.article(locale, article), 303);
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("help-center.publish.title"),
  isIndexed: false,
}));

export default function ArticlePublish() {
  const { article, stamp, isPublic, missing, threads, changes } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, say, locale } = useWords();
  return (
    <Page narrow>
      <Crumbs
        steps={[
          { to: paths.articles(locale), label: t("help-center.articles.title") },
          { to: paths.articleEdit(locale, article.id), label: article.title, lang: article.lang },
        ]}
      />
      <div className="stack">
        <h1>{t("help-center.publish.title")}</h1>
        <ErrorSummary refusal={result?.refusal} ids={{ inShort: "missing", blocks: "missing" }} />
        {missing.length > 0 && (
          <div id="missing" tabIndex={-1}>
            <Notice kind="warn" title={t("help-center.publish.missing")}>
              <ul>
                {missing.map((words) => (
                  <li key={say(words)}>{say(words)}</li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        <p>{t(isPublic ? "help-center.publish.again" : "help-center.publish.what")}</p>
        <ul>
          {threads.map((thread) => (
            <li key={thread.id}>
              <Link to={paths.thread(locale, thread)} lang={thread.lang}>
                {thread.title}
              </Link>
            </li>
          ))}
        </ul>
        {changes && (
          <Section id="changes" title={t("help-center.edit.changes")}>
            <Changes changes={changes} lang={article.lang} />
          </Section>
        )}
        <Form method="post" className="stack stack--form" reloadDocument>
          <input type="hidden" name="madeFrom" value={stamp} />
          <CheckField name="checked" defaultChecked={typedText(result, "checked") === "yes"}>
            {t("help-center.publish.checked")}
          </CheckField>
          <Field
            name="note"
            label={t("help-center.publish.note")}
            hint={t("help-center.publish.note-hint")}
            maxLength={300}
            defaultValue={typedText(result, "note")}
          />
          <div className="cluster">
            <SubmitButton>{t("help-center.publish.do")}</SubmitButton>
            <LinkButton to={paths.articleEdit(locale, article.id)} kind="quiet">
              {t("help-center.publish.back")}
            </LinkButton>
          </div>
        </Form>
      </div>
    </Page>
  );
}
