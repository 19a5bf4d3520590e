import { sql } from "drizzle-orm";
import { kit } from "#db/dialect/kit.ts";
import { members } from "#db/schema/accounts.ts";

const { table, id, text, integer, timestamp, index, uniqueIndex } = kit;

/** A picture that a member gave, decoded and encoded anew. The file lies under DATA_DIR/uploads. */
export const uploads = table(
  "uploads",
  {
    id: id(),
    /** The random name in the address and on disk, with its ending. */
    key: text("key").notNull(),
    ownerId: integer("owner_id").references(() => members.id, { onDelete: "set null" }),
    mime: text("mime").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    bytes: integer("bytes").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (upload) => [
    uniqueIndex("uploads_key_key").on(upload.key),
    index("uploads_owner_idx").on(upload.ownerId),
    kit.check("uploads_bytes_check", sql`${upload.bytes} > 0`),
  ],
);

/** A number or address that is the company's own, so that it is no personal data: as it is compared, without blanks. */
export const allowedPersonalData = table(
  "allowed_personal_data",
  {
    id: id(),
    value: text("value").notNull(),
    /** Whose it is, for other admins. */
    note: text("note").notNull(),
    createdAt: timestamp("created_at").notNull(),
    createdBy: integer("created_by").references(() => members.id, { onDelete: "set null" }),
  },
  (allowed) => [
    uniqueIndex("allowed_personal_data_value_key").on(allowed.value),
    index("allowed_personal_data_creator_idx").on(allowed.createdBy),
  ],
);
