import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import {
  allowValue,
  disallowValue,
  listAllowed,
} from "#app/content/personal-data/allowed.server.ts";
import { AllowedForm, AllowedTable } from "#app/content/ui/allowed-page.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldText } from "#app/platform/field-text.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/admin.ts";

export const loader = loaderFor("administer", "none", async ({ db }) => ({
  entries: await listAllowed(db),
}));

export const action = actionFor("administer", "none", async ({ db, actor, form, locale }) => {
  const [intent, id] = fieldText(form, "intent").split(":");
  if (intent === "remove") await disallowValue(db, { id: idFrom(id) });
  else {
    const typed = { value: fieldText(form, "value"), note: fieldText(form, "note") };
    await allowValue(db, actor, typed);
  }
  return redirect(paths.adminAllowed(locale), 303);
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("admin.allowed.title"),
  isIndexed: false,
}));

export default function AdminAllowed() {
  const { entries } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useWords();
  return (
    <AdminDesk>
      <h1>{t("admin.allowed.title")}</h1>
      <p className="narrow mb-5">{t("admin.allowed.what")}</p>
      <ErrorSummary refusal={result?.refusal} />
      <AllowedTable entries={entries} />
      <AllowedForm form={result} />
    </AdminDesk>
  );
}
