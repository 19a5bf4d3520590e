import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { isDemoOffered, readDemoPerson } from "#app/accounts/demo.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { paths } from "#app/platform/paths.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { RefusedAction } from "#app/ui/refused-action.tsx";
import { enter, nextOf } from "./entering.server.ts";

export const loader = loaderFor("sign-in", "none", async ({ locale }) =>
  redirect(paths.signIn(locale)),
);

export const action = actionFor("sign-in", "member", async (visit) => {
  if (!isDemoOffered(visit.context.address)) throw new Refusal("not_found", "errors.not-found");
  const { id } = await readDemoPerson(visit.db, visit.form.get("as"));
  return enter(visit, id, nextOf(visit.form.get("next"), visit.locale));
});

export default function DemoSignIn() {
  const { locale } = useWords();
  return <RefusedAction back={paths.signIn(locale)} />;
}
