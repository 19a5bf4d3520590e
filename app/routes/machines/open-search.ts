import { loaderFor } from "#app/accounts/admission.server.ts";
import { openSearchXml } from "#app/discovery/open-search.ts";
import { sendPublic } from "#app/discovery/sending.server.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import { environment } from "#app/platform/environment.server.ts";

/** Lets browsers search here from their address bar. */
export const loader = loaderFor("read", "none", async ({ locale, request }) => {
  const t = wordsIn(locale);
  const words = { name: t("site.title"), description: t("site.search-label") };
  return sendPublic(request, {
    body: openSearchXml(environment().publicOrigin, locale, words),
    type: "application/opensearchdescription+xml; charset=utf-8",
    changedAt: null,
  });
});
