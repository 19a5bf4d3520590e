import { Link, useFetcher } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { PressedButton } from "#app/ui/pressed-button.tsx";
import type { PostView } from "#app/forum/thread-view.ts";
import { useSignInHref } from "./sign-in-href.ts";
import { RefusedVote } from "./refused-vote.tsx";

interface VoteControlProps {
  post: Pick<PostView, "id" | "score" | "hasMyVote"> & { may: { vote: boolean } };
  /** A question is voted for by who has the same problem, an answer by whom it helped. */
  isQuestion?: boolean;
  isGuest: boolean;
}

/**
 * The one vote of a post: a button for who may press it, the way in for guests, else the number.
 *
 * The guess of what the press does is for the eye only; the page reads the truth again.
 */
export function VoteControl({ post, isQuestion = false, isGuest }: VoteControlProps) {
  const { t, locale, number } = useWords();
  const fetcher = useFetcher<{ refusal?: unknown }>();
  const signIn = useSignInHref(post.id);
  const looks = isQuestion
    ? ({ icon: "same", words: t("forum.thread.same-problem") } as const)
    : ({ icon: "helpful", iconPressed: "helpful-on", words: t("forum.thread.helpful") } as const);

  if (isGuest)
    return (
      <Link className="btn btn--s" to={signIn}>
        <Icon name={looks.icon} />
        {looks.words}
        <span className="count">{number(post.score)}</span>
        <span className="vh">{t("forum.thread.sign-in-to-vote")}</span>
      </Link>
    );
  if (!post.may.vote)
    return <VoteCount score={post.score} isQuestion={isQuestion} icon={looks.icon} />;

  const wanted = fetcher.formData?.get("wanted");
  const isMine = wanted ? wanted === "yes" : post.hasMyVote;
  const score = post.score - Number(post.hasMyVote) + Number(isMine);
  return (
    <>
      <fetcher.Form method="post" action={paths.postVote(locale, post.id)}>
        <PressedButton
          pressed={isMine}
          icon={looks.icon}
          iconPressed={isQuestion ? undefined : "helpful-on"}
          count={score}
          name="wanted"
          value={isMine ? "no" : "yes"}
        >
          {looks.words}
        </PressedButton>
      </fetcher.Form>
      <RefusedVote answer={fetcher.data} />
    </>
  );
}

interface VoteCountProps {
  score: number;
  isQuestion: boolean;
  icon: IconName;
}

function VoteCount({ score, isQuestion, icon }: VoteCountProps) {
  const { t } = useWords();
  if (score === 0) return null;
  return (
    <span className="votes">
      <Icon name={icon} />
      {t(isQuestion ? "forum.thread.have-this" : "forum.thread.found-helpful", { count: score })}
    </span>
  );
}
