import { useLocation } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths, postAnchor } from "#app/platform/paths.ts";

/** The way in that leads back here, to one post of the page where that is given. */
export function useSignInHref(postId?: number): string {
  const { locale } = useWords();
  const { pathname, search } = useLocation();
  const anchor = postId === undefined ? "" : `#${postAnchor(postId)}`;
  return paths.signIn(locale, { next: pathname + search + anchor });
}
