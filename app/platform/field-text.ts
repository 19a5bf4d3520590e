/** What was typed into one field, as it came; a file or a field that isn't there is no text. */
export function fieldText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
