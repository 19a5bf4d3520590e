import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths, postAnchor } from "#app/platform/paths.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import type { CommentsView, CommentView, ThreadView } from "#app/forum/thread-view.ts";
import { AttributionLine } from "./attribution-line.tsx";
import { PersonName, RoleBadge } from "./person-name.tsx";
import { UnseenNote } from "./unseen-note.tsx";

interface CommentsProps {
  thread: Pick<ThreadView, "id" | "slug">;
  postId: number;
  comments: CommentsView;
}

/** The newest comments, the ones before them folded away, the oldest behind a link. */
export function Comments({ thread, postId, comments }: CommentsProps) {
  const { t, locale } = useWords();
  const { folded, shown, further } = comments;
  if (shown.length === 0) return null;
  return (
    <>
      {folded.length > 0 && (
        <details className="more">
          <summary>
            <Icon name="down" turns />
            {t("forum.thread.earlier-comments", { count: folded.length })}
          </summary>
          {further > 0 && (
            <p className="small mt-3">
              <Link
                to={`${paths.thread(locale, thread, { comments: postId })}#${postAnchor(postId)}`}
              >
                {t("forum.thread.further-comments", { count: further })}
              </Link>
            </p>
          )}
          <CommentList thread={thread} comments={folded} />
        </details>
      )}
      <CommentList thread={thread} comments={shown} />
    </>
  );
}

function CommentList({
  thread,
  comments,
}: {
  thread: CommentsProps["thread"];
  comments: readonly CommentView[];
}) {
  return (
    <ul className="comments">
      {comments.map((comment) => (
        <Comment key={comment.id} thread={thread} comment={comment} />
      ))}
    </ul>
  );
}

function Comment({ thread, comment }: { thread: CommentsProps["thread"]; comment: CommentView }) {
  const { t, locale } = useWords();
  const { may } = comment;
  return (
    <li id={postAnchor(comment.id)} tabIndex={-1}>
      <UnseenNote visibility={comment.visibility} />
      <Prose html={comment.html} lang={comment.lang} />{" "}
      <span className="by">
        <PersonName person={comment.author} /> <RoleBadge person={comment.author} /> ·{" "}
        <Time at={comment.createdAt} short />
        {comment.isEdited && (
          <>
            {" · "}
            <Link to={paths.threadHistory(locale, thread, comment.id)}>
              {t("forum.thread.edited")}
            </Link>
          </>
        )}
        {may.edit && (
          <>
            {" · "}
            <Link to={paths.postEdit(locale, comment.id)}>{t("forum.thread.edit")}</Link>
          </>
        )}
        {may.mask && (
          <>
            {" · "}
            <Link to={paths.postMask(locale, comment.id)}>{t("forum.thread.mask")}</Link>
          </>
        )}
        {may.remove && (
          <>
            {" · "}
            <Link to={paths.postDelete(locale, comment.id)}>{t("forum.thread.delete")}</Link>
          </>
        )}
      </span>
      {comment.attribution && <AttributionLine attribution={comment.attribution} />}
    </li>
  );
}
