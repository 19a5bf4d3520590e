import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths, postAnchor } from "#app/platform/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Page, Tabs } from "#app/ui/layout.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { answerSorts } from "#app/forum/answer-list.ts";
import type { RoughTime } from "#app/forum/first-answer.ts";
import type { ThreadView } from "#app/forum/thread-view.ts";
import type { RelatedThread } from "#app/forum/related.ts";
import { ThreadAside } from "./thread-aside.tsx";
import type { BannerArticle } from "./thread-banner.tsx";
import { ThreadHead } from "./thread-head.tsx";
import { PostedNotice } from "./posted-notice.tsx";
import { Answer, Question, Solution } from "./posts.tsx";

interface ThreadPageProps {
  thread: ThreadView;
  articles: readonly BannerArticle[];
  related: readonly RelatedThread[];
  isGuest: boolean;
  /** The asker has just posted it. */
  isJustPosted: boolean;
  /** How long a first answer usually takes, for who has just posted. */
  usualWait: RoughTime | null;
  /** The answer that the asker has just accepted. */
  acceptedId: number | null;
  /** The room for an answer; absent where none is taken. */
  answerForm: ReactNode;
}

/** A whole thread on its spine. */
export function ThreadPage(props: ThreadPageProps) {
  const { thread, articles, related, isGuest, isJustPosted, usualWait, acceptedId, answerForm } =
    props;
  const { t } = useWords();
  return (
    <Page
      aside={<ThreadAside thread={thread} related={related} isGuest={isGuest} />}
      asideLabel={t("forum.thread.more-about")}
      foot={<Dock thread={thread} />}
    >
      {isJustPosted && <PostedNotice questionId={thread.question.id} usualWait={usualWait} />}
      <ThreadHead thread={thread} articles={articles} />
      <div className="spine">
        <Question thread={thread} isGuest={isGuest} />
        {thread.solutions.map((solution) => (
          <Solution
            key={solution.id}
            thread={thread}
            solution={solution}
            isGuest={isGuest}
            isJustAccepted={solution.id === acceptedId}
          />
        ))}
        <AnswersBeam thread={thread} />
        {thread.preferred && <PreferredLine thread={thread} />}
        {thread.otherAnswers + thread.solutionCount === 0 && <NoAnswers thread={thread} />}
        {thread.answers.map((answer) => (
          <Answer key={answer.id} thread={thread} answer={answer} isGuest={isGuest} />
        ))}
        <AnswerPages thread={thread} />
        <YourAnswer thread={thread} isGuest={isGuest} form={answerForm} />
      </div>
    </Page>
  );
}

function AnswersBeam({ thread }: { thread: ThreadView }) {
  const { t, locale } = useWords();
  const { otherAnswers, solutionCount, sort } = thread;
  const sortWords = {
    best: t("forum.thread.sort-best"),
    newest: t("forum.thread.sort-newest"),
    oldest: t("forum.thread.sort-oldest"),
  };
  return (
    <div className="beam" id="answers" tabIndex={-1}>
      <h2>
        {t(solutionCount > 0 ? "forum.thread.more-answers" : "forum.list.answers", {
          count: otherAnswers,
        })}
      </h2>
      {otherAnswers > 1 && (
        <Tabs
          label={t("forum.list.sort")}
          tabs={answerSorts.map((one) => ({
            to: `${paths.thread(locale, thread, { sort: one === "best" ? null : one })}#answers`,
            label: sortWords[one],
            current: one === sort,
          }))}
        />
      )}
    </div>
  );
}

function PreferredLine({ thread }: { thread: ThreadView }) {
  const { t, locale } = useWords();
  if (!thread.preferred) return null;
  const { id, score } = thread.preferred;
  return (
    <p className="post preferred">
      <Icon name="helpful" /> {t("forum.thread.preferred", { count: score })}{" "}
      <Link to={paths.post(locale, thread, id)}>{t("forum.thread.see-preferred")}</Link>
    </p>
  );
}

function NoAnswers({ thread }: { thread: ThreadView }) {
  const { t } = useWords();
  return (
    <div className="post">
      <EmptyState
        title={t("forum.thread.no-answers")}
        actions={
          thread.may.answer ? (
            <a className="btn" href="#your-answer">
              {t("forum.thread.write-answer")}
            </a>
          ) : undefined
        }
      >
        {t("forum.thread.no-answers-hint")}
      </EmptyState>
    </div>
  );
}

function AnswerPages({ thread }: { thread: ThreadView }) {
  const { locale } = useWords();
  const { page, pages, sort } = thread;
  const to = (number: number) =>
    `${paths.thread(locale, thread, {
      sort: sort === "best" ? null : sort,
      page: number === 1 ? null : number,
    })}#answers`;
  return (
    <div className="post__pages">
      <Pagination
        previous={page > 1 ? to(page - 1) : null}
        next={page < pages ? to(page + 1) : null}
      />
    </div>
  );
}

interface YourAnswerProps {
  thread: ThreadView;
  isGuest: boolean;
  form: ReactNode;
}

function YourAnswer({ thread, isGuest, form }: YourAnswerProps) {
  if (!takesAnswers(thread) || (!isGuest && !thread.may.answer)) return null;
  return (
    <section
      className="post post--end no-print"
      id="your-answer"
      aria-labelledby="your-answer-h"
      tabIndex={-1}
    >
      <span className="post__node node" aria-hidden="true">
        <Icon name="pencil" />
      </span>
      {form}
    </section>
  );
}

const takesAnswers = ({ isLocked, state, visibility }: ThreadView) =>
  visibility === "public" && !isLocked && state !== "closed" && state !== "duplicate";

/** In narrow windows: the acts of a long page, always within reach. */
function Dock({ thread }: { thread: ThreadView }) {
  const { t, locale } = useWords();
  const solution = thread.solutions[0];
  return (
    <nav className="dock ink" aria-label={t("forum.thread.dock")}>
      {takesAnswers(thread) && (
        <a href="#your-answer">
          <Icon name="pencil" />
          {t("forum.thread.dock-answer")}
        </a>
      )}
      <a href="#follow">
        <Icon name="bell" />
        {t("forum.thread.follow")}
      </a>
      {solution ? (
        <a href={`#${postAnchor(solution.id)}`}>
          <Icon name="check" />
          {t("forum.thread.dock-solution")}
        </a>
      ) : (
        thread.solutionCount > 0 && (
          <Link to={`${paths.thread(locale, thread)}#solution`}>
            <Icon name="check" />
            {t("forum.thread.dock-solution")}
          </Link>
        )
      )}
    </nav>
  );
}
