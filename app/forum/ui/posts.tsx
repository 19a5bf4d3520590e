import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths, postAnchor } from "#app/platform/paths.ts";
import { Badge, Tag } from "#app/ui/badge.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import { Vouched } from "#app/ui/vouched.tsx";
import type { AnswerView, SolutionView, ThreadView } from "#app/forum/thread-view.ts";
import { AttributionLine } from "./attribution-line.tsx";
import { Comments } from "./comments.tsx";
import { PersonName, RoleBadge, usePersonWords } from "./person-name.tsx";
import { PostActs, type PostActsProps } from "./post-acts.tsx";
import { UnseenNote } from "./unseen-note.tsx";

interface PostProps {
  thread: ThreadView;
  isGuest: boolean;
}

interface SolutionProps extends PostProps {
  solution: SolutionView;
  /** The asker has just accepted it, and may have a word for others. */
  isJustAccepted: boolean;
}

/** The question, first on the spine. */
export function Question({ thread, isGuest }: PostProps) {
  const { t, locale } = useWords();
  const nameOf = usePersonWords();
  const { question } = thread;
  const heading = `${postAnchor(question.id)}-h`;
  const hasFacts = thread.tags.length > 0 || thread.facts.length > 0;
  return (
    <article
      className="post post--ask"
      id={postAnchor(question.id)}
      aria-labelledby={heading}
      tabIndex={-1}
    >
      <SpineNode kind="ask" icon="question" />
      <div className="post__head">
        <h2 className="vh" id={heading}>
          {t("forum.thread.question-by", { name: nameOf(question.author) })}
        </h2>
        <b>
          <PersonName person={question.author} />
        </b>
        <RoleBadge person={question.author} />
        <Time at={question.createdAt} short />
      </div>
      <UnseenNote visibility={question.visibility} />
      <Prose className="post__body" html={question.html} lang={question.lang} />
      {hasFacts && (
        <div className="post__facts">
          {thread.facts.map(({ label, value }) => (
            <span key={inLanguage(label, "en")}>
              {inLanguage(label, locale)} <strong>{inLanguage(value, locale)}</strong>
            </span>
          ))}
          {thread.tags.map((name) => (
            <Tag key={name} to={paths.tag(locale, name)}>
              {name}
            </Tag>
          ))}
        </div>
      )}
      <PostFoot thread={thread} post={question} kind="question" isGuest={isGuest} />
    </article>
  );
}

/** An accepted answer, pinned under the question: a beam held up by a brace. */
export function Solution({ thread, solution, isGuest, isJustAccepted }: SolutionProps) {
  const { t } = useWords();
  const heading = `${postAnchor(solution.id)}-solution`;
  return (
    <section
      className="post post--solved"
      id={solution.number === 1 ? "solution" : undefined}
      aria-labelledby={`${heading} ${postAnchor(solution.id)}-h`}
    >
      <SpineNode kind="solved" icon="check" />
      <Vouched by="solved" className="solution">
        <div className="solution__bar">
          <h2 id={heading}>
            {t("forum.thread.accepted-solution")}
            {thread.solutionCount > 1 && (
              <span className="vh">
                {t("forum.thread.solution-of", {
                  number: solution.number,
                  count: thread.solutionCount,
                })}
              </span>
            )}
          </h2>
          <ChosenBy solution={solution} isSorted={thread.sort !== "best"} />
        </div>
        <article
          id={postAnchor(solution.id)}
          aria-labelledby={`${postAnchor(solution.id)}-h`}
          tabIndex={-1}
        >
          <AnswerHead answer={solution} />
          <UnseenNote visibility={solution.visibility} />
          <Prose className="post__body" html={solution.html} lang={solution.lang} />
          <PostFoot
            thread={thread}
            post={solution}
            kind="solution"
            isGuest={isGuest}
            isJustAccepted={isJustAccepted}
          />
        </article>
      </Vouched>
    </section>
  );
}

function ChosenBy({ solution, isSorted }: { solution: SolutionView; isSorted: boolean }) {
  const { t } = useWords();
  const nameOf = usePersonWords();
  const { acceptedAs, acceptedBy, acceptedAt, isAcceptedByAsker, postedAs } = solution;
  const name = nameOf(acceptedBy);
  return (
    <p>
      {isAcceptedByAsker
        ? acceptedBy
          ? t("forum.thread.chosen-by", { name })
          : t("forum.thread.chosen")
        : t("forum.thread.marked-by", { name, role: acceptedAs })}{" "}
      <Time at={acceptedAt} short />
      {isSorted && ` · ${t("forum.thread.posted-as", { number: postedAs })}`}
    </p>
  );
}

interface AnswerProps extends PostProps {
  answer: AnswerView;
}

export function Answer({ thread, answer, isGuest }: AnswerProps) {
  return (
    <article
      className={answer.isOfficial ? "post post--official" : "post"}
      id={postAnchor(answer.id)}
      aria-labelledby={`${postAnchor(answer.id)}-h`}
      tabIndex={-1}
    >
      {answer.isOfficial ? (
        <SpineNode kind="official" icon="official" />
      ) : (
        <SpineNode number={answer.number} />
      )}
      <AnswerHead answer={answer} />
      <UnseenNote visibility={answer.visibility} />
      <Prose className="post__body" html={answer.html} lang={answer.lang} />
      <PostFoot thread={thread} post={answer} kind="answer" isGuest={isGuest} />
    </article>
  );
}

function AnswerHead({ answer }: { answer: AnswerView }) {
  const { t } = useWords();
  return (
    <div className="post__head">
      <h3 id={`${postAnchor(answer.id)}-h`}>
        <span className="vh">{t("forum.thread.answer-by")} </span>
        <PersonName person={answer.author} />
      </h3>
      <RoleBadge person={answer.author} />
      {answer.isOfficial && (
        <StateLabel kind="official">{t("forum.thread.official-answer")}</StateLabel>
      )}
      {answer.isPicked && (
        <Badge kind="pick" icon="pick">
          {t("forum.thread.staff-pick")}
        </Badge>
      )}
      <span className="post__when">
        <Time at={answer.createdAt} short />
      </span>
    </div>
  );
}

/** What stands under the words of every post. */
function PostFoot(props: PostActsProps) {
  const { thread, post } = props;
  return (
    <>
      {post.attribution && <AttributionLine attribution={post.attribution} />}
      <PostActs {...props} />
      <Comments thread={thread} postId={post.id} comments={post.comments} />
    </>
  );
}

interface NodeProps {
  kind?: "ask" | "solved" | "official";
  icon?: IconName;
  number?: number;
}

/** The mark on the spine. The words in the heading say the same. */
function SpineNode({ kind, icon, number }: NodeProps) {
  return (
    <span className={`post__node node${kind ? ` node--${kind}` : ""}`} aria-hidden="true">
      {icon ? <Icon name={icon} /> : number}
    </span>
  );
}
