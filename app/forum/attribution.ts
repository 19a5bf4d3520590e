import type { Person } from "./people.ts";
import type { Attribution } from "./thread-view.ts";

interface ImportedPost {
  kind: "question" | "answer" | "comment";
  sourceId: number;
  licence: string | null;
  authorName: string | null;
  isChanged: boolean;
  host: string;
  siteName: string;
  isAttributable: boolean;
}

/** Site, address, author and licence of an imported post. No address is made up where the site is not known. */
export function attributionOf(
  post: ImportedPost,
  parent: { kind: string; sourceId: number } | undefined,
  author: Person | undefined,
): Attribution {
  const { host, siteName, isAttributable, licence, isChanged } = post;
  const site = isAttributable && isHostName(host) ? `https://${host}` : null;
  const isFromThere = author?.source?.host === host;
  return {
    host,
    siteName,
    isAttributable,
    licence,
    isChanged,
    href: site && addressOn(site, post, parent),
    authorName: author?.name ?? post.authorName,
    authorHref: site && isFromThere ? `${site}/users/${author.source?.id}` : null,
  };
}

function addressOn(
  site: string,
  post: Pick<ImportedPost, "kind" | "sourceId">,
  parent: { kind: string; sourceId: number } | undefined,
): string | null {
  if (post.kind === "question") return `${site}/q/${post.sourceId}`;
  if (post.kind === "answer") return `${site}/a/${post.sourceId}`;
  if (!parent) return null;
  const page = parent.kind === "question" ? "q" : "a";
  return `${site}/${page}/${parent.sourceId}#comment${post.sourceId}`;
}

/** Only what can stand between https:// and a path: an import is named by whoever runs it. */
const isHostName = (host: string) => /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host);

/** The deed of a licence named as the dumps name it, such as "CC BY-SA 4.0". */
export function licenceHref(licence: string | null): string | null {
  const version = /^CC BY-SA (\d\.\d)$/.exec(licence ?? "")?.[1];
  return version ? `https://creativecommons.org/licenses/by-sa/${version}/` : null;
}
