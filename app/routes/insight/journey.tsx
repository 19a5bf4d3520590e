import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { chooseJourney } from "#app/insight/choosing.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldText } from "#app/platform/field-text.ts";
import { paths, safeReturn } from "#app/platform/paths.ts";
import { pageHead } from "#app/ui/page-head.tsx";

/** Only forms come here; who types the address begins a search instead. */
export const loader = loaderFor("choose-journey", "none", async ({ locale }) =>
  redirect(paths.search(locale)),
);

export const action = actionFor("choose-journey", "none", async (visit) => {
  const { form, locale } = visit;
  const headers = await chooseJourney(visit, fieldText(form, "choice"), fieldText(form, "key"));
  return redirect(safeReturn(fieldText(form, "back"), paths.search(locale)), {
    status: 303,
    headers,
  });
});

export const handle = pageHead(({ t }) => ({ title: t("insight.line-title"), isIndexed: false }));

/** Never shown: it lets a refusal be a page. */
export default function Journey() {
  return null;
}
