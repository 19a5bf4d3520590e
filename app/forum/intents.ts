import { Refusal } from "#app/platform/refusal.ts";

/** What a button wants: to do a thing, or to undo it. Anything else is no form of ours. */
export function readWanted(form: FormData): boolean {
  const wanted = form.get("wanted");
  if (wanted !== "yes" && wanted !== "no") throw new Refusal("invalid", "form.not-a-form");
  return wanted === "yes";
}
