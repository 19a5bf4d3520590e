import { loaderFor } from "#app/accounts/admission.server.ts";
import { sendXml } from "#app/discovery/sending.server.ts";
import { filesXml, partFrom } from "#app/discovery/sitemap.ts";
import { listSitemapPages } from "#app/discovery/sitemap.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { Refusal } from "#app/platform/refusal.ts";

/** One file of the sitemap. */
export const loader = loaderFor("read", "none", async ({ db, params }) => {
  const part = partFrom(params.file);
  if (!part) throw new Refusal("not_found", "errors.not-found");
  return sendXml(filesXml(environment().publicOrigin, listSitemapPages(db, part)));
});
