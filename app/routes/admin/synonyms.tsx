import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { readWordLists } from "#app/search/analysis/word-lists.server.ts";
import { listSynonyms, removeSynonyms, saveSynonyms } from "#app/search/synonyms.server.ts";
import { SynonymForm, SynonymTable, WordListNote } from "#app/search/ui/synonyms-page.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/admin.ts";

export const loader = loaderFor("administer", "none", async ({ db, url }) => {
  const groups = await listSynonyms(db);
  const edited = maybeIdFrom(url.searchParams.get("group"));
  const lists = await readWordLists(db);
  return {
    groups,
    edited: groups.find(({ id }) => id === edited) ?? null,
    published: lists.find(({ kind }) => kind === "published")?.words ?? 0,
    house: lists.find(({ kind }) => kind === "house")?.words ?? 0,
  };
});

export const action = actionFor("administer", "none", async ({ db, form, locale }) => {
  const fields = fieldsOf(form);
  const [intent = "", id] = String(fields.intent ?? "").split(":");
  const words = { finnish: String(fields.finnish ?? ""), english: String(fields.english ?? "") };
  if (intent === "remove") await removeSynonyms(db, { id: idFrom(id) });
  else await saveSynonyms(db, { id: fields.group ? idFrom(String(fields.group)) : null, ...words });
  return redirect(paths.adminSynonyms(locale), 303);
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("admin.synonyms.title"),
  isIndexed: false,
}));

export default function AdminSynonyms() {
  const { groups, edited, published, house } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useWords();
  return (
    <AdminDesk>
      <h1 className="mb-3">{t("admin.synonyms.title")}</h1>
      <p className="narrow mb-5">{t("admin.synonyms.what")}</p>
      <ErrorSummary refusal={result?.refusal} />
      <div className="mt-5">
        <SynonymTable groups={groups} />
      </div>
      <SynonymForm group={edited} form={result} />
      <WordListNote published={published} house={house} />
    </AdminDesk>
  );
}
