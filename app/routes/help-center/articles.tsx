import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import {
  listArticles,
  moveArticle,
  type StaffArticle,
} from "#app/help-center/article-list.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Page, Section } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import "#app/i18n/parts/drafting.ts";

export const loader = loaderFor("edit-article", "article", async ({ db, actor, locale }) => ({
  articles: await listArticles(db, actor, locale),
}));

export const action = actionFor("edit-article", "article", async ({ db, actor, form, locale }) => {
  const { article, way } = fieldsOf(form);
  const articleId = idFrom(String(article ?? ""));
  await moveArticle(db, actor, { articleId, way: way === "up" ? "up" : "down" });
  return redirect(`${paths.articles(locale)}#article-${articleId}`, 303);
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("help-center.articles.title"),
  isIndexed: false,
}));

const groups = ["draft", "published", "archived"] as const;

export default function Articles() {
  const { articles } = useLoaderData<typeof loader>();
  const { refusal } = useActionData<typeof action>() ?? {};
  const { t, locale } = useWords();
  return (
    <Page>
      <h1>{t("help-center.articles.title")}</h1>
      <ErrorSummary refusal={refusal} />
      {articles.length === 0 && (
        <EmptyState
          level={2}
          title={t("help-center.articles.empty")}
          actions={
            <LinkButton to={paths.questions(locale, { state: "solved" })}>
              {t("help-center.articles.solved")}
            </LinkButton>
          }
        >
          {t("help-center.articles.empty-what")}
        </EmptyState>
      )}
      {groups.map((group) => (
        <Group
          key={group}
          group={group}
          articles={articles.filter(({ state }) => groupOf(state) === group)}
        />
      ))}
    </Page>
  );
}

function groupOf(state: StaffArticle["state"]) {
  if (state === "archived") return "archived";
  return state === "draft" || state === "in_review" ? "draft" : "published";
}

interface GroupProps {
  group: (typeof groups)[number];
  articles: readonly StaffArticle[];
}

function Group({ group, articles }: GroupProps) {
  const { t, locale } = useWords();
  if (articles.length === 0) return null;
  return (
    <Section className="mt-6" id={group} title={t(`help-center.articles.${group}`)}>
      <Rows>
        {articles.map((article) => (
          <Row
            key={article.id}
            state={<State article={article} />}
            to={
              group === "archived"
                ? paths.articleArchive(locale, article.id)
                : paths.articleEdit(locale, article.id)
            }
            title={article.title}
            lang={article.lang}
            meta={[
              article.section,
              article.lang,
              t("help-center.articles.sources", { count: article.sourceCount }),
              <Time key="at" at={article.updatedAt} short />,
            ]}
          >
            <div className="acts" id={`article-${article.id}`}>
              <Acts article={article} group={group} />
            </div>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function State({ article }: { article: StaffArticle }) {
  const { t } = useWords();
  const kind = article.state === "published" ? "official" : "plain";
  return (
    <StateLabel kind={kind} icon={kind === "plain" ? "pencil" : "official"}>
      {t(
        article.hasChanges ? "help-center.articles.changed" : `help-center.state.${article.state}`,
      )}
    </StateLabel>
  );
}

function Acts({ article, group }: { article: StaffArticle; group: GroupProps["group"] }) {
  const { t, locale } = useWords();
  if (group === "archived") {
    return (
      <LinkButton small kind="quiet" to={paths.articleArchive(locale, article.id)}>
        {t("help-center.archive.restore")}
      </LinkButton>
    );
  }
  return (
    <>
      <LinkButton small kind="quiet" to={paths.articlePublish(locale, article.id)}>
        {t(
          group === "draft" || article.hasChanges
            ? "help-center.edit.publish"
            : "help-center.articles.verify",
        )}
      </LinkButton>
      {group === "published" && (
        <>
          <LinkButton small kind="quiet" to={paths.article(locale, article)}>
            {t("help-center.articles.view")}
          </LinkButton>
          <LinkButton small kind="quiet" to={paths.articleArchive(locale, article.id)}>
            {t("help-center.archive.do")}
          </LinkButton>
          <Form method="post">
            <input type="hidden" name="article" value={article.id} />
            <Button small kind="quiet" name="way" value="up">
              {t("help-center.articles.up")}
              <span className="vh"> {article.title}</span>
            </Button>
            <Button small kind="quiet" name="way" value="down">
              {t("help-center.articles.down")}
              <span className="vh"> {article.title}</span>
            </Button>
          </Form>
        </>
      )}
    </>
  );
}
