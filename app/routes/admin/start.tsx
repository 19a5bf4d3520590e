import { loaderFor } from "#app/accounts/admission.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { paths } from "#app/platform/paths.ts";

/** The administration begins with what a community needs first. */
export const loader = loaderFor("administer", "none", async ({ locale }) =>
  redirect(paths.adminTopics(locale)),
);

/** Never shown: it lets a refusal be a page. */
export default function Start() {
  return null;
}
