/** What the frame of every page knows of the site and of who looks at it. All of it may be missing on an error page. */
export interface SiteFrame {
  viewer: { handle: string; displayName: string } | null;
  /** Unread notifications. */
  unread: number;
  isStaff: boolean;
  isAdmin: boolean;
  isDemo: boolean;
}

/** The frame of a page whose own data could not be read. */
export const bareFrame: SiteFrame = {
  viewer: null,
  unread: 0,
  isStaff: false,
  isAdmin: false,
  isDemo: false,
};

/** Whether a link leads to this very page, to a part of the site this page is in, or elsewhere. */
export function currentFor(link: string, pathname: string, within: readonly string[] = [link]) {
  const here = pathname.replace(/\/$/, "");
  if (here === link) return "page" as const;
  return within.some((part) => here === part || here.startsWith(`${part}/`)) ? "true" : undefined;
}
