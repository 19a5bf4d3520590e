import type { Actor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { mustBeSignedIn } from "#app/accounts/signed-in.ts";
import { storeUpload } from "#app/content/uploads.server.ts";
import { fieldText } from "#app/platform/field-text.ts";
import type { Db } from "#app/platform/database.server.ts";
import { paths } from "#app/platform/paths.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { POST_LIMITS } from "./posting.ts";
import { withinLimits } from "./limits.server.ts";
import { below, picturesMarkdown } from "./pictures.ts";

interface Pictures {
  db: Db;
  actor: Actor;
  form: FormData;
  context: { address: string };
  /** What a picture is called whose writer described nothing. */
  otherwise: string;
}

/**
 * Stores the pictures of a form and puts them below its text, in the form itself.
 *
 * So they are not lost when the form is refused, for one of them or for something else: the text that comes back
 * shows those that were stored.
 */
export async function takePictures({ db, actor, form, context, otherwise }: Pictures) {
  const files = filesOf(form);
  if (files.length === 0) return;
  const member = mustBeSignedIn(actor);
  mustBeAllowed(member, "upload");
  const { most } = POST_LIMITS.pictures;
  if (files.length > most) throw problem({ key: "forum.too-many-pictures", values: { most } });

  const addresses: string[] = [];
  try {
    for (const file of files) {
      const { key } = await withinLimits({ db, actor: member, context }, "upload", () =>
        storeUpload(db, member, file),
      );
      addresses.push(paths.upload(key));
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.reason === "too_many") throw error;
    throw problem(error.message);
  } finally {
    const alt = fieldText(form, "alt");
    const body = fieldText(form, "body");
    form.set("body", below(body, picturesMarkdown(addresses, { alt, otherwise })));
    form.delete("pictures");
  }
}

/** The files that were chosen; a browser sends an empty one where none was. */
function filesOf(form: FormData): File[] {
  return form
    .getAll("pictures")
    .filter((file): file is File => typeof file !== "string" && file.size > 0);
}

const problem = (words: NonNullable<Refusal["fields"]>[string]) =>
  new Refusal("invalid", "form.invalid", { fields: { pictures: words } });
