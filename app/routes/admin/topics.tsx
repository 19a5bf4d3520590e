import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { closeTopic, listTopics, moveTopic } from "#app/forum/topics.server.ts";
import { TopicTable } from "#app/forum/ui/topic-table.tsx";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Flash } from "#app/ui/flash.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/admin.ts";

export const loader = loaderFor("administer", "topic", async ({ db, url, locale }) => {
  const topics = (await listTopics(db)).flatMap((top, place, level) => [
    rowOf(top, { place, level, parent: null }),
    ...top.children.map((child, at) =>
      rowOf(child, { place: at, level: top.children, parent: inLanguage(top.name, locale) }),
    ),
  ]);
  const saved = maybeIdFrom(url.searchParams.get("saved"));
  return { topics, saved: topics.find(({ id }) => id === saved)?.name ?? null };

  function rowOf(topic: Listed, { place, level, parent }: Place) {
    return {
      id: topic.id,
      slug: topic.slug,
      name: inLanguage(topic.name, locale),
      parent,
      questions: topic.questionCount,
      ownFields: topic.askFields.length,
      isClosed: topic.isClosed,
      isFirst: place === 0,
      isLast: place === level.length - 1,
    };
  }
});

type Listed = Awaited<ReturnType<typeof listTopics>>[number]["children"][number];

interface Place {
  place: number;
  level: readonly unknown[];
  parent: string | null;
}

export const action = actionFor("administer", "topic", async ({ db, actor, form, locale }) => {
  const [intent = "", given] = String(fieldsOf(form).intent ?? "").split(":");
  const acts: Record<string, (id: number) => Promise<void>> = {
    up: (id) => moveTopic(db, actor, { id, direction: "up" }),
    down: (id) => moveTopic(db, actor, { id, direction: "down" }),
    close: (id) => closeTopic(db, actor, { id, isClosed: true }),
    open: (id) => closeTopic(db, actor, { id, isClosed: false }),
  };
  const act = Object.hasOwn(acts, intent) ? acts[intent] : undefined;
  if (!act) throw new Refusal("invalid", "form.not-a-form");
  const id = idFrom(given);
  await act(id);
  return redirect(`${paths.adminTopics(locale)}#topic-${id}`, 303);
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("admin.topics.title"),
  isIndexed: false,
}));

export default function Topics() {
  const { topics, saved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, locale } = useWords();
  const add = (
    <LinkButton to={paths.adminTopic(locale, "new")} kind="primary" icon="plus">
      {t("admin.topics.new")}
    </LinkButton>
  );
  return (
    <AdminDesk>
      {saved && !result && <Flash>{t("admin.topics.saved", { name: saved })}</Flash>}
      <div className="split mb-5">
        <h1>{t("admin.topics.title")}</h1>
        {topics.length > 0 && add}
      </div>
      <ErrorSummary refusal={result?.refusal} />
      {topics.length === 0 ? (
        <EmptyState level={2} title={t("admin.topics.empty")} actions={add}>
          {t("admin.topics.empty-what")}
        </EmptyState>
      ) : (
        <TopicTable topics={topics} />
      )}
    </AdminDesk>
  );
}
