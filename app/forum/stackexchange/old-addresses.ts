/** What an old address of an imported site was about. */
export interface OldAddress {
  kind: "question" | "answer" | "member" | "post";
  sourceId: number;
}

/**
 * Reads the part of an old address behind the host: `q/12`, `a/34`, `questions/12/some-title`,
 * `questions/12/some-title/34` (an answer), `questions/12/…#34`, `users/5/name`, each with anything after it.
 */
export function oldAddressFrom(rest: string): OldAddress | undefined {
  const [head, id, , answer] = rest.split("/").filter((part) => part !== "");
  const sourceId = numberIn(id);
  if (sourceId === undefined) return undefined;
  if (head === "questions") {
    const answerId = numberIn(answer);
    return answerId === undefined
      ? { kind: "question", sourceId }
      : { kind: "answer", sourceId: answerId };
  }
  if (head === "q") return { kind: "post", sourceId };
  if (head === "a") return { kind: "post", sourceId };
  if (head === "users" || head === "u") return { kind: "member", sourceId };
  return undefined;
}

function numberIn(part: string | undefined): number | undefined {
  return part !== undefined && /^-?\d{1,9}$/.test(part) ? Number(part) : undefined;
}
