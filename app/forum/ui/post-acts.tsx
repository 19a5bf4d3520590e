import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { MoreMenu } from "#app/ui/more-menu.tsx";
import type { PostView, ThreadView } from "#app/forum/thread-view.ts";
import { AcceptControl } from "./accept-control.tsx";
import { CommentForm, CommentSignIn } from "./comment-form.tsx";
import { usePersonWords } from "./person-name.tsx";
import { VoteControl } from "./vote-control.tsx";

export interface PostActsProps {
  thread: ThreadView;
  post: PostView;
  kind: "question" | "answer" | "solution";
  isGuest: boolean;
  isJustAccepted?: boolean;
}

/** What a reader may do with a post; what may not be done is not there. */
export function PostActs({ thread, post, kind, isGuest, isJustAccepted }: PostActsProps) {
  const { t, locale } = useWords();
  const takesComments = thread.visibility === "public" && !thread.isLocked;
  return (
    <div className="acts">
      <VoteControl post={post} isQuestion={kind === "question"} isGuest={isGuest} />
      {post.may.accept && (
        <AcceptControl
          threadId={thread.id}
          postId={post.id}
          isSolution={kind === "solution"}
          isAsker={thread.isMine}
        />
      )}
      {kind === "question" && thread.may.solveOtherwise && (
        <LinkButton to={paths.threadSolvedOtherwise(locale, thread.id)} kind="quiet" small>
          {t(
            thread.state === "solved_otherwise"
              ? "forum.thread.change-note"
              : "forum.thread.solved-otherwise",
          )}
        </LinkButton>
      )}
      {post.may.comment && <CommentForm postId={post.id} isForOthers={isJustAccepted} />}
      {isGuest && takesComments && <CommentSignIn postId={post.id} />}
      <PostMenu thread={thread} post={post} isAnswer={kind !== "question"} />
      <EditedLink thread={thread} post={post} />
    </div>
  );
}

interface PostMenuProps {
  thread: ThreadView;
  post: PostView;
  isAnswer: boolean;
}

function PostMenu({ thread, post, isAnswer }: PostMenuProps) {
  const { t, locale } = useWords();
  const { may } = post;
  return (
    <MoreMenu>
      <Link to={paths.post(locale, thread, post.id)}>
        <Icon name="link" />
        {t("forum.thread.link")}
      </Link>
      {post.edits.times > 0 && (
        <Link to={paths.threadHistory(locale, thread, post.id)}>
          <Icon name="history" />
          {t("forum.thread.history")}
        </Link>
      )}
      {may.edit && (
        <Link to={paths.postEdit(locale, post.id)}>
          <Icon name="pencil" />
          {t("forum.thread.edit")}
        </Link>
      )}
      {may.remove && (
        <Link to={paths.postDelete(locale, post.id)}>
          <Icon name="x" />
          {t("forum.thread.delete")}
        </Link>
      )}
      {may.mask && (
        <Link to={paths.postMask(locale, post.id)}>
          <Icon name="lock" />
          {t("forum.thread.mask")}
        </Link>
      )}
      {may.official && (
        <Form method="post" action={paths.postOfficial(locale, post.id)}>
          <Button name="wanted" value={post.isOfficial ? "no" : "yes"} icon="official">
            {t(post.isOfficial ? "forum.thread.unmake-official" : "forum.thread.make-official")}
          </Button>
        </Form>
      )}
      {may.pick && (
        <Form method="post" action={paths.postPick(locale, post.id)}>
          <Button name="wanted" value={post.isPicked ? "no" : "yes"} icon="pick">
            {t(post.isPicked ? "forum.thread.unpick" : "forum.thread.pick")}
          </Button>
        </Form>
      )}
      {thread.may.promote && isAnswer && (
        <Link to={paths.curate(locale, thread.id)}>
          <Icon name="article" />
          {t("forum.thread.promote")}
        </Link>
      )}
    </MoreMenu>
  );
}

function EditedLink({ thread, post }: { thread: ThreadView; post: PostView }) {
  const { t, locale } = useWords();
  const nameOf = usePersonWords();
  const { times, lastBy } = post.edits;
  if (times === 0) return null;
  return (
    <span className="acts__end">
      <Link to={paths.threadHistory(locale, thread, post.id)}>
        {lastBy
          ? t("forum.thread.edited-by", { times, name: nameOf(lastBy) })
          : t("forum.thread.edited-times", { times })}
      </Link>
    </span>
  );
}
