import { loaderFor } from "#app/accounts/admission.server.ts";
import { findOldAddress } from "#app/forum/stackexchange/old-addresses.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { Refusal } from "#app/platform/refusal.ts";

/** Old addresses of imported sites: `/from/HOST/q/12` leads for good to the thread as it is here. */
export const loader = loaderFor("read", "thread", async ({ db, params }) => {
  const place = await findOldAddress(db, params.host ?? "", params["*"] ?? "");
  if (place === null) throw new Refusal("not_found", "errors.not-found");
  return redirect(place, 301);
});
