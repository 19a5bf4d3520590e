/** What the tabs of the home page ask the list for. */
export const homeTabs = {
  newest: { sort: "newest" },
  "needs-answer": { sort: "newest", state: "needs-answer" },
  solved: { sort: "active", state: "solved" },
} as const;

export type HomeTab = keyof typeof homeTabs;

export function homeTabFrom(value: string | null, usual: HomeTab): HomeTab {
  return value !== null && Object.hasOwn(homeTabs, value) ? (value as HomeTab) : usual;
}
