import { loaderFor } from "#app/accounts/admission.server.ts";
import { sendXml } from "#app/discovery/sending.server.ts";
import { indexXml } from "#app/discovery/sitemap.ts";
import { listSitemapFiles } from "#app/discovery/sitemap.server.ts";
import { environment } from "#app/platform/environment.server.ts";

/** The index of the files that name every page for search engines. */
export const loader = loaderFor("read", "none", async ({ db }) =>
  sendXml(indexXml(environment().publicOrigin, listSitemapFiles(db))),
);
