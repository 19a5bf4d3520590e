import { kit, onlyOneOf } from "#db/dialect/kit.ts";
import { members } from "#db/schema/accounts.ts";
import { threads } from "#db/schema/forum.ts";

const { table, id, text, integer, oneOf, timestamp, index, uniqueIndex, primaryKey } = kit;

export const notificationKinds = ["answer", "comment", "solution", "article_credit"] as const;

/** Who wants to hear of a thread. */
export const follows = table(
  "follows",
  {
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    threadId: integer("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    followedAt: timestamp("followed_at").notNull(),
  },
  (follow) => [
    primaryKey({ columns: [follow.memberId, follow.threadId] }),
    index("follows_thread_idx").on(follow.threadId),
  ],
);

/** One thing a member is told of. The cause is unique per member: telling again tells nothing new. */
export const notifications = table(
  "notifications",
  {
    id: id(),
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    kind: oneOf("kind", notificationKinds).notNull(),
    /** Kind and id of what happened, such as `answer/17`. */
    cause: text("cause").notNull(),
    threadId: integer("thread_id"),
    postId: integer("post_id"),
    articleId: integer("article_id"),
    actorId: integer("actor_id").references(() => members.id, { onDelete: "set null" }),
    createdAt: timestamp("created_at").notNull(),
    readAt: timestamp("read_at"),
  },
  (notification) => [
    uniqueIndex("notifications_cause_key").on(notification.memberId, notification.cause),
    index("notifications_member_idx").on(notification.memberId, notification.createdAt),
    onlyOneOf("notifications_kind_check", notification.kind, notificationKinds),
  ],
);
