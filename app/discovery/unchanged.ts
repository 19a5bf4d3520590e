interface Asked {
  /** The headers `If-None-Match` and `If-Modified-Since` as they came. */
  noneMatch: string | null;
  modifiedSince: string | null;
}

/**
 * Whether the asker already has it (RFC 9110, 13.1): by its tag where one was sent, else by its time.
 *
 * `changedAt` is in whole seconds, as headers tell it.
 */
export function isUnchanged(
  { noneMatch, modifiedSince }: Asked,
  { tag, changedAt }: { tag: string; changedAt: Date | null },
): boolean {
  if (noneMatch !== null) {
    const known = noneMatch.split(",").map((one) => one.trim().replace(/^W\//, ""));
    return known.includes("*") || known.includes(tag.replace(/^W\//, ""));
  }
  if (modifiedSince === null || changedAt === null) return false;
  const since = Date.parse(modifiedSince);
  return !Number.isNaN(since) && changedAt.getTime() <= since;
}
