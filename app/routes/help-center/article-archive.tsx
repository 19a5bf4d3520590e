import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { archiveArticle, restoreArticle } from "#app/help-center/archiving.server.ts";
import { listPublished } from "#app/help-center/articles.server.ts";
import { ARTICLE_LIMITS } from "#app/help-center/articles.ts";
import { readEditedArticle } from "#app/help-center/drafts.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { LinkButton, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { SelectField, TextAreaField } from "#app/ui/field.tsx";
import { Crumbs, Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText } from "#app/ui/typed.ts";
import "#app/i18n/parts/drafting.ts";

export const loader = loaderFor("publish-article", "article", async ({ db, actor, params }) => {
  const article = await readEditedArticle(db, actor, idFrom(params.articleId));
  const { id, state, stamp, draft } = article;
  const targets = (await listPublished(db)).filter((one) => one.id !== id);
  return {
    article: { id, title: draft.title, lang: draft.lang, isArchived: state === "archived" },
    stamp,
    targets: targets.map((one) => ({ id: one.id, title: one.title, lang: one.lang })),
  };
});

export const action = actionFor("publish-article", "article", async (visit) => {
  const { db, actor, params, form, locale } = visit;
  const articleId = idFrom(params.articleId);
  const { intent, madeFrom, reason, target } = fieldsOf(form);
  if (intent === "restore") {
    await restoreArticle(db, actor, { articleId });
    return redirect(paths.articleEdit(locale, articleId), 303);
  }
  const targetId = target ? (maybeIdFrom(String(target)) ?? 0) : null;
  await archiveArticle(db, actor, {
    articleId,
    madeFrom: String(madeFrom ?? ""),
    reason: String(reason ?? ""),
    targetId,
  });
  return redirect(paths.articles(locale), 303);
});

export const handle = pageHead<typeof loader>(({ t }, { article }) => ({
  title: t(article.isArchived ? "help-center.archive.restore" : "help-center.archive.title"),
  isIndexed: false,
}));

export default function ArticleArchive() {
  const { article } = useLoaderData<typeof loader>();
  const { refusal } = useActionData<typeof action>() ?? {};
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <Crumbs steps={[{ to: paths.articles(locale), label: t("help-center.articles.title") }]} />
      <div className="stack">
        <h1>
          {t(article.isArchived ? "help-center.archive.restore" : "help-center.archive.title")}
        </h1>
        <p>
          <b lang={article.lang}>{article.title}</b>
        </p>
        <ErrorSummary refusal={refusal} />
        {article.isArchived ? <RestoreForm /> : <ArchiveForm />}
      </div>
    </Page>
  );
}

function RestoreForm() {
  const { t, locale } = useWords();
  return (
    <Form method="post" className="stack stack--form" reloadDocument>
      <p>{t("help-center.archive.restore-what")}</p>
      <div className="cluster">
        <SubmitButton name="intent" value="restore">
          {t("help-center.archive.restore")}
        </SubmitButton>
        <LinkButton to={paths.articles(locale)} kind="quiet">
          {t("ui.back")}
        </LinkButton>
      </div>
    </Form>
  );
}

function ArchiveForm() {
  const { stamp, targets } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, locale } = useWords();
  const problems = result?.refusal?.fields ?? {};
  return (
    <Form method="post" className="stack stack--form" reloadDocument>
      <p>{t("help-center.archive.what")}</p>
      <input type="hidden" name="madeFrom" value={stamp} />
      <SelectField
        name="target"
        label={t("help-center.archive.target")}
        hint={t("help-center.archive.target-hint")}
        placeholder={t("help-center.archive.no-target")}
        defaultValue={typedText(result, "target")}
        problem={problems.target}
        choices={targets.map(({ id, title, lang }) => ({
          value: String(id),
          label: `${title} (${lang})`,
        }))}
      />
      <TextAreaField
        name="reason"
        label={t("help-center.archive.reason")}
        hint={t("help-center.archive.reason-hint", { most: ARTICLE_LIMITS.archiveReason.most })}
        rows={3}
        defaultValue={typedText(result, "reason")}
        problem={problems.reason}
      />
      <div className="cluster">
        <SubmitButton kind="danger">{t("help-center.archive.do")}</SubmitButton>
        <LinkButton to={paths.articles(locale)} kind="quiet">
          {t("ui.back")}
        </LinkButton>
      </div>
    </Form>
  );
}
