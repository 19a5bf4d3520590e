import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { environment } from "#app/platform/environment.server.ts";
import { withQuery } from "#app/platform/paths.ts";
import { Refusal, type RefusalReason } from "#app/platform/refusal.ts";
import { ButtonsShown } from "#app/ui/gallery/buttons-shown.tsx";
import { FormsShown } from "#app/ui/gallery/forms-shown.tsx";
import { ListsShown } from "#app/ui/gallery/lists-shown.tsx";
import { NoticesShown } from "#app/ui/gallery/notices-shown.tsx";
import { ErrorPagesShown, TextShown } from "#app/ui/gallery/text-shown.tsx";
import { Crumbs, Page, Tabs } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/gallery.ts";

/** The refusals whose pages can be looked at, by status; 500 is a fault, not a refusal. */
const refusals: Readonly<Record<string, RefusalReason>> = {
  "403": "not_allowed",
  "404": "not_found",
  "410": "gone",
  "413": "too_large",
  "422": "invalid",
  "429": "too_many",
  "503": "busy",
};

/** Every component in every state, for those who build Tuki. A site in production has no such page. */
export const loader = loaderFor("read", "none", async ({ url, locale }) => {
  if (environment().mode === "production") throw new Refusal("not_found", "errors.not-found");

  const status = url.searchParams.get("status") ?? "";
  const reason = refusals[status];
  if (reason) throw new Refusal(reason, `errors.page.${status}.text`);
  if (status === "500") throw new Error("A fault, asked for in the gallery.");
  return {
    home: `/${locale}/gallery`,
    isRefused: url.searchParams.get("state") === "refused",
    now: new Date(),
  };
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("gallery.title"),
  isIndexed: false,
  skips: [{ to: "#forms", words: t("gallery.skip-to-forms") }],
}));

export default function Gallery() {
  const { home, isRefused, now } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const refused = withQuery(home, { state: "refused" });
  return (
    <Page
      head={
        <>
          <Crumbs steps={[{ to: home, label: t("gallery.title") }]} />
          <h1>{t("gallery.title")}</h1>
          <Tabs
            line
            label={t("gallery.states")}
            tabs={[
              { to: home, label: t("gallery.usual"), current: !isRefused },
              { to: refused, label: t("gallery.refused"), current: isRefused, count: 4 },
            ]}
          />
        </>
      }
      asideLabel={t("gallery.aside")}
      aside={<ErrorPagesShown statuses={[...Object.keys(refusals), "500"]} home={home} />}
    >
      <div className="stack stack--wide">
        {isRefused ? (
          <FormsShown isRefused />
        ) : (
          <>
            <ButtonsShown />
            <ListsShown now={now} home={home} />
            <NoticesShown />
            <TextShown now={now} />
            <FormsShown />
          </>
        )}
      </div>
    </Page>
  );
}
