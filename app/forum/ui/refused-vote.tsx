import { useWords } from "#app/i18n/ui/words.tsx";
import type { RefusalShown } from "#app/platform/refusal.ts";

/** Why a press of a button did not count, beside the button. */
export function RefusedVote({ answer }: { answer: unknown }) {
  const { say } = useWords();
  const refusal = (answer as { refusal?: RefusalShown } | undefined)?.refusal;
  return (
    <span className="error" role="status">
      {refusal && say(refusal.message)}
    </span>
  );
}
