/**
 * Whether a page is being made to show what its own form was answered.
 *
 * Then it must stand, even where a plain visit would lead on to another page: the words of a refusal are on it.
 * (The framework runs loaders after an action with the headers of the form, its type among them.)
 */
export function isAnsweringForm(request: Request): boolean {
  return request.headers.has("Content-Type");
}

/** Whether a script sent it, which shows the outcome in the page it stands on; a browser that leaves the page says "document". */
export function isSentByScript(request: Request): boolean {
  return request.headers.get("Sec-Fetch-Dest") === "empty";
}
