import type { RefusalShown } from "#app/platform/refusal.ts";

/** What an action gives back when it was refused (`Refused` of platform, as it reaches a page). */
export interface FormState {
  refusal?: RefusalShown;
  typed?: Readonly<Record<string, string | readonly string[]>>;
}

/** What had been typed into a field, else what it starts with. */
export function typedText(
  form: FormState | undefined | null,
  name: string,
  otherwise = "",
): string {
  const typed = form?.typed?.[name];
  if (typed === undefined) return otherwise;
  return typeof typed === "string" ? typed : (typed[0] ?? "");
}

/** All values of a repeated field. After a refusal what was not ticked is absent, and stays unticked. */
export function typedList(
  form: FormState | undefined | null,
  name: string,
  otherwise: readonly string[] = [],
): readonly string[] {
  if (!form?.typed) return otherwise;
  const typed = form.typed[name];
  if (typed === undefined) return [];
  return typeof typed === "string" ? [typed] : typed;
}
