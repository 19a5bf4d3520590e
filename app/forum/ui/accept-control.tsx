import { useFetcher } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { RefusedVote } from "./refused-vote.tsx";

interface AcceptControlProps {
  threadId: number;
  postId: number;
  isSolution: boolean;
  /** The asker's own word, or somebody else's for a silent asker. */
  isAsker: boolean;
}

/** Says that an answer solved it, or takes that back. */
export function AcceptControl({ threadId, postId, isSolution, isAsker }: AcceptControlProps) {
  const { t, locale } = useWords();
  const fetcher = useFetcher();
  const isBusy = fetcher.state !== "idle";
  const words = isSolution
    ? t(isAsker ? "forum.thread.did-not-help" : "forum.thread.unaccept")
    : t(isAsker ? "forum.thread.solved-mine" : "forum.thread.accept");
  return (
    <>
      <fetcher.Form method="post" action={paths.threadSolution(locale, threadId)}>
        <input type="hidden" name="post" value={postId} />
        <Button
          small
          kind={isSolution ? "quiet" : "plain"}
          icon={isSolution ? "undo" : "check"}
          name="wanted"
          value={isSolution ? "no" : "yes"}
          aria-disabled={isBusy || undefined}
        >
          {words}
        </Button>
      </fetcher.Form>
      <RefusedVote answer={fetcher.data} />
    </>
  );
}
