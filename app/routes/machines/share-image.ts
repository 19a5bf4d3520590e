import { loaderFor } from "#app/accounts/admission.server.ts";
import { sendPublic } from "#app/discovery/sending.server.ts";
import { readShareImage } from "#app/discovery/share-image.server.ts";

/** The picture of a page for link previews. Other sites show it. */
export const loader = loaderFor("read", "picture", async ({ db, params, request }) =>
  sendPublic(request, {
    body: await readShareImage(db, params.kind, params.id),
    type: "image/png",
    changedAt: null,
    headers: { "Cross-Origin-Resource-Policy": "cross-origin" },
  }),
);
