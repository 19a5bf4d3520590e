import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { mustBeSignedIn } from "#app/accounts/signed-in.ts";
import { inTime } from "#app/forum/ask-check.ts";
import { findClose } from "#app/forum/ask-check.server.ts";
import { joinQuestion } from "#app/forum/joining.server.ts";
import { withinLimits } from "#app/forum/limits.server.ts";
import { findOwnDraft, takeOverDrafts } from "#app/forum/own-drafts.server.ts";
import { oneText } from "#app/forum/question-form.ts";
import { AskHead } from "#app/forum/ui/ask-head.tsx";
import { ArticleMatchCard, CheckSection, ThreadMatchCard } from "#app/forum/ui/check-list.tsx";
import { findArticleMatches } from "#app/help-center/article-matches.server.ts";
import { noteStep } from "#app/insight/recording.server.ts";
import { JourneyLine } from "#app/insight/ui/journey-line.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldText } from "#app/platform/field-text.ts";
import type { Db } from "#app/platform/database.server.ts";
import type { Actor } from "#app/accounts/actor.ts";
import { isAnsweringForm } from "#app/platform/form-answer.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { carrying, paths } from "#app/platform/paths.ts";
import { recordOpening } from "#app/search/suggestions.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Beam, Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import type { FormState } from "#app/ui/typed.ts";
import "#app/i18n/parts/asking.ts";

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("forum.ask.check-title"),
  isIndexed: false,
}));

/** Nothing close, or nothing found in time: the step is skipped. */
export const loader = loaderFor("draft", "question", async (visit) => {
  const { db, actor, url, locale } = visit;
  const taken = await takeOverDrafts(visit);
  if (taken) throw redirect(url.pathname + url.search, { headers: taken });

  const draft = await findOwnDraft(visit, { kind: "question" });
  const title = oneText(draft?.fields ?? {}, "title");
  if (title === "") throw redirect(paths.ask(locale));
  const found = await inTime(findMatches(db, actor, { text: title, lang: locale }));
  const count = found ? found.articles.length + found.solved.length + found.open.length : 0;
  if (count === 0 && !isAnsweringForm(visit.request)) {
    const { carried } = noteStep(visit, { kind: "skipped" });
    throw redirect(carrying(paths.askDetails(locale), carried));
  }
  return {
    journey: noteStep(visit, { kind: "check" }),
    title,
    ...(found ?? { articles: [], solved: [], open: [], shown: "" }),
  };
});

async function findMatches(db: Db, actor: Actor, asked: { text: string; lang: string }) {
  const { articleIds, ...threads } = await findClose(db, actor, asked);
  return { articles: await findArticleMatches(db, articleIds), ...threads };
}

export const action = actionFor("draft", "question", async (visit) => {
  const { db, form, locale } = visit;
  const thread = maybeIdFrom(fieldText(form, "thread"));
  const article = maybeIdFrom(fieldText(form, "article"));
  if (thread ?? article) await recordOpening(db, fieldText(form, "shown"));
  switch (form.get("intent")) {
    case "solved": {
      const subjectId = thread ?? article ?? undefined;
      const { carried } = noteStep(visit, { kind: "solved-here", subjectId });
      return redirect(carrying(paths.askSolved(locale, { thread, article }), carried), 303);
    }
    case "join": {
      const actor = mustBeSignedIn(visit.actor);
      const threadId = idFrom(fieldText(form, "thread"));
      const place = await withinLimits({ ...visit, actor }, "vote", () =>
        joinQuestion(db, actor, threadId),
      );
      noteStep(visit, { kind: "joined", subjectId: threadId });
      return redirect(paths.thread(locale, { id: place.threadId, slug: place.slug }), 303);
    }
    default: {
      const { carried } = noteStep(visit, { kind: "continued" });
      return redirect(carrying(paths.askDetails(locale), carried), 303);
    }
  }
});

export default function AskCheck() {
  const { journey, title, articles, solved, open, shown } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as FormState | undefined;
  const { t, locale } = useWords();
  return (
    <Page aside={<WhyThisStep />} asideLabel={t("forum.ask.aside")}>
      <div className="stack">
        <AskHead step={2} title={t("forum.ask.check-title")} back={paths.ask(locale)} />
        <ErrorSummary refusal={form?.refusal} />
        <p className="lede">{t("forum.ask.check-lede", { title })}</p>
        <CheckSection
          id="from-help"
          title={t("forum.ask.from-help-center")}
          count={articles.length}
        >
          {articles.map((article) => (
            <ArticleMatchCard key={article.id} article={article} shown={shown} />
          ))}
        </CheckSection>
        <CheckSection id="solved" title={t("forum.ask.solved-questions")} count={solved.length}>
          {solved.map((thread) => (
            <ThreadMatchCard key={thread.id} thread={thread} shown={shown} />
          ))}
        </CheckSection>
        <CheckSection id="open" title={t("forum.ask.open-questions")} count={open.length}>
          {open.map((thread) => (
            <ThreadMatchCard key={thread.id} thread={thread} shown={shown} />
          ))}
        </CheckSection>
        <Form method="post" className="panel mt-6">
          <div className="split">
            <p>
              <strong>{t("forum.ask.none")}</strong> {t("forum.ask.words-kept")}
            </p>
            <Button name="intent" value="continue">
              {t("forum.ask.none-continue")}
            </Button>
          </div>
        </Form>
        <JourneyLine {...journey} />
      </div>
    </Page>
  );
}

function WhyThisStep() {
  const { t } = useWords();
  return (
    <section>
      <Beam small title={t("forum.ask.why-title")} />
      <p>{t("forum.ask.why-text")}</p>
    </section>
  );
}
