import { createReadStream } from "node:fs";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readUpload } from "#app/content/uploads.server.ts";

/** Never the same picture twice under one name, so it may be kept for good. */
const forGood = "public, max-age=31536000, immutable";

/** A picture that a member gave. It may be shown anywhere, and nothing in it can run. */
export const loader = loaderFor("read", "picture", async ({ db, params }) => {
  const { path, mime, bytes } = await readUpload(db, params.key ?? "");
  const file = createReadStream(path);
  return new Response(createReadableStreamFromReadable(file), {
    headers: {
      "Content-Type": mime,
      "Content-Length": String(bytes),
      "Content-Disposition": "inline",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": forGood,
      "X-Content-Type-Options": "nosniff",
    },
  });
});
