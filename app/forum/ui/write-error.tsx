import { useActionData, useRouteError } from "@remix-run/react";
import { PersonalDataReview, readReview } from "#app/content/ui/personal-data-review.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { ErrorPage } from "#app/ui/frame/error-page.tsx";
import { RefusedAction } from "#app/ui/refused-action.tsx";
import type { FormState } from "#app/ui/typed.ts";

/**
 * The error page of a form's address.
 *
 * What was written meanwhile is shown, also where its page can no longer be: the thread may have gone while somebody
 * was typing.
 */
export function WriteError() {
  const error = useRouteError();
  const form = useActionData() as FormState | undefined;
  const { locale } = useWords();
  const review = readReview(error);
  if (review) return <PersonalDataReview review={review} />;
  if (form?.refusal) return <RefusedAction back={paths.questions(locale)} />;
  return <ErrorPage error={error} />;
}
