/** The word beside a name; a member of no special standing has none. */
export type Badge = "new" | "expert" | "moderator" | "staff";

/** A member as the forum shows one. No name means a deleted account; a name alone is somebody of another site who has none here. */
export interface Person {
  handle: string | null;
  name: string | null;
  badge: Badge | null;
  /** Where an imported member came from. */
  source: { host: string; id: number } | null;
}
