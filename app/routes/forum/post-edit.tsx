import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor, type FormVisit } from "#app/accounts/admission.server.ts";
import { differencesBetween } from "#app/content/differences.ts";
import { keepsContacts } from "#app/content/personal-data/review.ts";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import { listAskTopics } from "#app/forum/ask-topics.server.ts";
import { editPost, readEditable } from "#app/forum/edits.server.ts";
import { withinLimits } from "#app/forum/limits.server.ts";
import { takePictures } from "#app/forum/pictures.server.ts";
import { oneText, readQuestionForm } from "#app/forum/question-form.ts";
import { EditForm, type EditState } from "#app/forum/ui/edit-form.tsx";
import { ThreadCrumbs } from "#app/forum/ui/quoted-post.tsx";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { wordsIn } from "#app/i18n/translator.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { data, redirect } from "#app/platform/answer.server.ts";
import { fieldsOf, typedOf } from "#app/platform/form.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { showRefusal } from "#app/i18n/said-refusal.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";

export const handle = pageHead<typeof loader>(({ t }, { post }) => ({
  title: t(`forum.write.edit-${post.kind}`),
  isIndexed: false,
}));

export const loader = loaderFor("edit-post", "post", async ({ db, actor, params, locale }) => {
  const post = await readEditable(db, actor, idFrom(params.postId));
  const topics =
    post.kind === "question" ? await listAskTopics(db, locale, { alsoId: post.topicId }) : [];
  return { post, topics };
});

export const action = actionFor("edit-post", "post", async (visit) => {
  const { db, actor, form, params, locale } = visit;
  const postId = idFrom(params.postId);
  await takePictures({ ...visit, otherwise: wordsIn(locale)("forum.write.picture") });
  const typed = fieldsOf(form);
  const body = oneText(typed, "body");
  if (form.get("intent") === "preview") {
    const { html } = await renderMarkdown(
      body,
      oneText(typed, "profile") === "comment" ? "comment" : "post",
    );
    return { typed: typedOf(form), previewHtml: html };
  }
  try {
    const madeFrom = oneText(typed, "made-from");
    const reason = oneText(typed, "reason");
    const edit = {
      postId,
      madeFrom,
      body,
      reason,
      ...questionParts(typed),
      keepsContacts: keepsContacts(form),
    };
    const { threadId, slug } = await withinLimits(visit, "edit", () => editPost(db, actor, edit));
    return redirect(paths.post(locale, { id: threadId, slug }, postId), 303);
  } catch (error) {
    if (error instanceof Refusal && error.message === "forum.edit-conflict")
      return compare(visit, postId, error);
    throw error;
  }
});

/** What beside the text was in the form: nothing for answers and comments. */
function questionParts(typed: ReturnType<typeof fieldsOf>) {
  if (typed.title === undefined) return {};
  const { title, tags, topic, lang, askFields } = readQuestionForm(typed);
  const topicId = maybeIdFrom(topic);
  return { title, tags, lang, askFields, topicId: topicId ?? 0 };
}

/** Somebody saved in between: both versions, and what differs. The form goes on from theirs. */
async function compare(
  { db, actor, form, locale }: FormVisit<"edit-post">,
  postId: number,
  refusal: Refusal,
) {
  const theirs = await readEditable(db, actor, postId);
  const typed = typedOf(form);
  const conflict = {
    body: theirs.body,
    title: theirs.title,
    madeFrom: theirs.madeFrom,
    parts: differencesBetween(theirs.body, oneText(typed, "body")),
  };
  return data(
    { refusal: showRefusal(refusal, locale), typed, conflict },
    { status: refusal.status },
  );
}

export default function PostEdit() {
  const { post, topics } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as EditState | undefined;
  const { t } = useWords();
  return (
    <Page narrow>
      <div className="stack">
        <ThreadCrumbs
          thread={{ id: post.threadId, slug: post.slug, title: post.title, lang: post.lang }}
        />
        <h1>{t(`forum.write.edit-${post.kind}`)}</h1>
        <EditForm post={post} topics={topics} form={form} />
      </div>
    </Page>
  );
}

export { WriteError as ErrorBoundary };
