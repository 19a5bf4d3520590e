import { sql } from "drizzle-orm";
import { kit, onlyOneOf } from "#db/dialect/kit.ts";

const { table, id, text, integer, oneOf, boolean, timestamp, index, uniqueIndex, primaryKey } = kit;

export const roles = ["member", "expert", "moderator", "staff", "admin"] as const;
export const themes = ["system", "light", "dark"] as const;

/**
 * One row per person that may sign in, was imported, or once was here.
 *
 * An imported member has `sourceHost` and no e-mail or password: nobody can sign in as one.
 * A deleted member keeps the row (posts stay) and nothing that names a person.
 */
export const members = table(
  "members",
  {
    id: id(),
    /** The unique short name in addresses, lower case. */
    handle: text("handle").notNull(),
    displayName: text("display_name").notNull(),
    /** NFKC and case folded, for look-alike checks. Not unique: display names may repeat. */
    nameKey: text("name_key").notNull(),
    /** As typed; null for imported and deleted members. */
    email: text("email"),
    emailKey: text("email_key"),
    passwordHash: text("password_hash"),
    role: oneOf("role", roles).notNull(),
    language: text("language").notNull(),
    theme: oneOf("theme", themes).notNull(),
    timeZone: text("time_zone"),
    bio: text("bio").notNull(),
    createdAt: timestamp("created_at").notNull(),
    /** Null until the address is verified; until mail exists nobody is asked to. */
    emailVerifiedAt: timestamp("email_verified_at"),
    suspendedUntil: timestamp("suspended_until"),
    suspensionReason: text("suspension_reason"),
    deletedAt: timestamp("deleted_at"),
    /** Sum of `point_entries`, recounted with each change. */
    points: integer("points").notNull(),
    /** Public posts, counted by the forum: three of them end being new. */
    standingPosts: integer("standing_posts").notNull(),
    sourceHost: text("source_host"),
    sourceId: integer("source_id"),
    sourceReputation: integer("source_reputation"),
    isDemo: boolean("is_demo").notNull(),
  },
  (member) => [
    uniqueIndex("members_handle_key").on(member.handle),
    uniqueIndex("members_email_key").on(member.emailKey),
    uniqueIndex("members_source_key").on(member.sourceHost, member.sourceId),
    index("members_name_idx").on(member.nameKey),
    onlyOneOf("members_role_check", member.role, roles),
    onlyOneOf("members_theme_check", member.theme, themes),
    kit.check("members_points_check", sql`${member.points} >= 0`),
  ],
);

/** One signed-in browser. Only the SHA-256 of the cookie's value is stored: a leaked table opens no session. */
export const sessions = table(
  "sessions",
  {
    id: text("id").primaryKey(),
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** Moves with use, up to `endsAt`. */
    expiresAt: timestamp("expires_at").notNull(),
    /** The absolute end. */
    endsAt: timestamp("ends_at").notNull(),
    createdAt: timestamp("created_at").notNull(),
    /** What the member's "my devices" page shows and names a session by. */
    publicId: text("public_id").notNull(),
    device: text("device").notNull(),
  },
  (session) => [
    index("sessions_member_idx").on(session.memberId),
    uniqueIndex("sessions_public_key").on(session.publicId),
    index("sessions_expires_idx").on(session.expiresAt),
  ],
);

/** Points by cause, so that saying an effect again changes nothing and undoing removes exactly it. */
export const pointEntries = table(
  "point_entries",
  {
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** Which rule and which thing, such as `helpful/17`. */
    cause: text("cause").notNull(),
    points: integer("points").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (entry) => [
    primaryKey({ columns: [entry.memberId, entry.cause] }),
    kit.check("point_entries_points_check", sql`${entry.points} > 0`),
  ],
);
