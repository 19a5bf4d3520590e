import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { rowsOf, topicFrom } from "#app/forum/topic-form.ts";
import { listTopics, readTopicById, saveTopic } from "#app/forum/topics.server.ts";
import { TopicForm } from "#app/forum/ui/topic-form.tsx";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { paths, withQuery } from "#app/platform/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { Crumbs } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/admin.ts";

const numberOf = (param: string | undefined) => (param === "new" ? null : idFrom(param));

export const loader = loaderFor("administer", "topic", async ({ db, params, locale }) => {
  const id = numberOf(params.topicId);
  const topic = id === null ? null : await readTopicById(db, id);
  const others = (await listTopics(db)).filter((other) => other.id !== id);
  return {
    topic: topic && {
      slug: topic.slug,
      parentId: topic.parentId,
      name: topic.name,
      description: topic.description,
      fields: rowsOf(topic.askFields),
      isClosed: topic.isClosed,
      hasChildren: topic.children.length > 0,
    },
    parents: others.map((other) => ({ id: other.id, name: inLanguage(other.name, locale) })),
  };
});

export const action = actionFor("administer", "topic", async (visit) => {
  const { db, actor, params, form, locale } = visit;
  const topic = topicFrom(fieldsOf(form), maybeIdFrom);
  const { id } = await saveTopic(db, actor, { ...topic, id: numberOf(params.topicId) });
  return redirect(withQuery(paths.adminTopics(locale), { saved: id }), 303);
});

export const handle = pageHead<typeof loader>(({ t, locale }, { topic }) => ({
  title: topic
    ? t("admin.topics.edit", { name: inLanguage(topic.name, locale) })
    : t("admin.topics.new"),
  isIndexed: false,
}));

export default function Topic() {
  const { topic, parents } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, locale } = useWords();
  return (
    <AdminDesk narrow>
      <Crumbs steps={[{ to: paths.adminTopics(locale), label: t("admin.topics.title") }]} />
      <h1 className="mb-5">
        {topic
          ? t("admin.topics.edit", { name: inLanguage(topic.name, locale) })
          : t("admin.topics.new")}
      </h1>
      <ErrorSummary refusal={result?.refusal} />
      <TopicForm topic={topic} parents={parents} form={result} />
    </AdminDesk>
  );
}
