import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { keepsContacts } from "#app/content/personal-data/review.ts";
import { SOLUTION_LIMITS } from "#app/forum/solutions.ts";
import { solveOtherwise, withdrawSolvedOtherwise } from "#app/forum/solutions.server.ts";
import { readThreadHead } from "#app/forum/thread-place.server.ts";
import { ThreadCrumbs } from "#app/forum/ui/quoted-post.tsx";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldText } from "#app/platform/field-text.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { Button, LinkButton, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("forum.write.otherwise-title"),
  isIndexed: false,
}));

export const loader = loaderFor("solve-otherwise", "thread", async ({ db, actor, params }) => {
  const thread = await readThreadHead(db, actor, idFrom(params.threadId));
  if (!thread.isAsker) throw new Refusal("not_allowed", "forum.otherwise-not-asker");
  return { thread };
});

export const action = actionFor(
  "solve-otherwise",
  "thread",
  async ({ db, actor, params, form, locale }) => {
    const threadId = idFrom(params.threadId);
    const note = fieldText(form, "note");
    const { slug } =
      form.get("wanted") === "no"
        ? await withdrawSolvedOtherwise(db, actor, { threadId })
        : await solveOtherwise(db, actor, {
            threadId,
            note,
            keepsContacts: keepsContacts(form),
          });
    return redirect(paths.thread(locale, { id: threadId, slug }), 303);
  },
);

export default function ThreadSolvedOtherwise() {
  const { thread } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as FormState | undefined;
  const { t, locale } = useWords();
  const { least, most } = SOLUTION_LIMITS.note;
  const isSolved = thread.state === "solved_otherwise";
  return (
    <Page narrow>
      <div className="stack">
        <ThreadCrumbs thread={thread} />
        <h1>{t("forum.write.otherwise-title")}</h1>
        <ErrorSummary refusal={form?.refusal} />
        <p className="lede">{t("forum.write.otherwise-text")}</p>
        <kept-form keep={`otherwise-${thread.id}`} words={t("forum.write.restored")}>
          <Form method="post" className="stack stack--form" noValidate>
            <TextAreaField
              label={t("forum.write.otherwise-label")}
              name="note"
              hint={t("forum.write.otherwise-hint", { least, most })}
              defaultValue={typedText(form, "note", thread.solvedNote ?? "")}
              problem={form?.refusal?.fields.note}
              most={most}
              lang={thread.lang}
              size="short"
              required
            />
            <div className="cluster">
              <SubmitButton name="wanted" value="yes">
                {t("forum.write.otherwise-save")}
              </SubmitButton>
              {isSolved && (
                <Button name="wanted" value="no" icon="undo" formNoValidate>
                  {t("forum.write.otherwise-undo")}
                </Button>
              )}
              <LinkButton to={paths.thread(locale, thread)} kind="quiet">
                {t("forum.write.cancel")}
              </LinkButton>
            </div>
          </Form>
        </kept-form>
      </div>
    </Page>
  );
}

export { WriteError as ErrorBoundary };
