import { loaderFor } from "#app/accounts/admission.server.ts";
import { Refusal } from "#app/platform/refusal.ts";

export const loader = loaderFor("read", "none", async () => {
  throw new Refusal("not_found", "errors.not-found");
});

/** Never shown: the loader always refuses, and the error page answers. */
export default function NothingHere() {
  return null;
}
