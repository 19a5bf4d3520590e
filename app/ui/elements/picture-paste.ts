/**
 * Sends pictures that were pasted or dropped, and gives the Markdown that shows them; null where they were not taken.
 *
 * Posts to the same page that takes them without scripts, and reads its answer as a person would.
 */
export async function sendPictures(
  pictures: readonly File[],
  address: string,
): Promise<string | null> {
  const form = new FormData();
  for (const picture of pictures) form.append("pictures", picture);
  try {
    const answer = await fetch(address, { method: "POST", body: form });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector<HTMLTextAreaElement>("textarea[name=markdown]")?.value ?? null;
  } catch {
    return null;
  }
}

/** The pictures among what was pasted or dropped. */
export function picturesIn(carried: DataTransfer | null): File[] {
  return [...(carried?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
}
