import { Link, useFetcher } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Icon } from "#app/ui/icon.tsx";
import { PressedButton } from "#app/ui/pressed-button.tsx";
import type { ThreadView } from "#app/forum/thread-view.ts";
import { RefusedVote } from "./refused-vote.tsx";
import { useSignInHref } from "./sign-in-href.ts";

interface FollowControlProps {
  thread: Pick<ThreadView, "id" | "followers" | "isFollowing" | "may">;
  isGuest: boolean;
}

/** Follows a thread or lets it go. */
export function FollowControl({ thread, isGuest }: FollowControlProps) {
  const { t, locale, number } = useWords();
  const fetcher = useFetcher();
  const signIn = useSignInHref();

  if (isGuest)
    return (
      <Link className="btn btn--s" to={signIn}>
        <Icon name="bell" />
        {t("forum.thread.follow")}
        <span className="count">{number(thread.followers)}</span>
        <span className="vh">{t("forum.thread.sign-in-to-follow")}</span>
      </Link>
    );
  if (!thread.may.follow) return <p>{t("forum.thread.followers", { count: thread.followers })}</p>;

  const wanted = fetcher.formData?.get("wanted");
  const isFollowing = wanted ? wanted === "yes" : thread.isFollowing;
  const followers = thread.followers - Number(thread.isFollowing) + Number(isFollowing);
  return (
    <>
      <fetcher.Form method="post" action={paths.threadFollow(locale, thread.id)}>
        <PressedButton
          pressed={isFollowing}
          icon="bell"
          iconPressed="bell-on"
          count={followers}
          name="wanted"
          value={isFollowing ? "no" : "yes"}
        >
          {t(isFollowing ? "forum.thread.following" : "forum.thread.follow")}
        </PressedButton>
      </fetcher.Form>
      <RefusedVote answer={fetcher.data} />
    </>
  );
}
