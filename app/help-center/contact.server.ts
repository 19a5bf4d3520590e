import { asc, eq, max } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { cleanLine } from "#app/content/names.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { contactChannels } from "#db/schema/help-center.ts";
import { CONTACT_LIMITS, judgeChannel, type ChannelInput } from "./contact.ts";
import { isOpenAt, type OpenTime } from "./opening-hours.ts";

/** The clocks that opening hours go by. */
export const SITE_TIME_ZONE = "Europe/Helsinki";

export type ChannelRow = typeof contactChannels.$inferSelect;

export interface ShownChannel {
  id: number;
  matter: string;
  way: string;
  href: string | null;
  hours: OpenTime[];
  /** Null where there are no hours: it can be written to at any time. */
  isOpen: boolean | null;
  languages: string[];
}

/** The company's channels in an admin's order, each with whether it is open now. */
export async function listChannels(
  db: Queries,
  locale: string,
  now = new Date(),
): Promise<ShownChannel[]> {
  return (await listRows(db)).map(({ id, matter, way, href, hours, languages }) => ({
    id,
    matter: inLanguage(matter, locale),
    way: inLanguage(way, locale),
    href,
    hours,
    isOpen: hours.length === 0 ? null : isOpenAt(hours, now, SITE_TIME_ZONE),
    languages,
  }));
}

export async function listChannelsForAdmin(db: Queries, actor: MemberActor): Promise<ChannelRow[]> {
  mustBeAllowed(actor, "administer");
  return listRows(db);
}

async function listRows(db: Queries) {
  return db
    .select()
    .from(contactChannels)
    .orderBy(asc(contactChannels.position), asc(contactChannels.id));
}

/** Adds a channel at the end of the list, or changes the one of that number. */
export async function saveChannel(
  db: Db,
  actor: MemberActor,
  { channelId, ...input }: ChannelInput & { channelId: number | null },
): Promise<{ channelId: number }> {
  mustBeAllowed(actor, "administer");
  const both = (text: ChannelInput["way"]) => ({ en: cleanLine(text.en), fi: cleanLine(text.fi) });
  const clean = {
    ...input,
    matter: both(input.matter),
    way: both(input.way),
    href: cleanLine(input.href),
  };
  judgeChannel(clean);
  const { matter, way, href } = clean;
  const texts = {
    "matter-en": matter.en,
    "matter-fi": matter.fi,
    "way-en": way.en,
    "way-fi": way.fi,
    href,
  };
  await admitTexts(db, texts, { asks: false });
  const row = { ...clean, href: clean.href || null };
  return db.transaction(async (tx) => {
    if (channelId !== null) {
      const [changed] = await tx
        .update(contactChannels)
        .set(row)
        .where(eq(contactChannels.id, channelId))
        .returning({ id: contactChannels.id });
      if (!changed) throw new Refusal("not_found", "errors.not-found");
      return { channelId };
    }
    if ((await tx.$count(contactChannels)) >= CONTACT_LIMITS.channels)
      throw new Refusal("conflict", "help-center.channels-full", {
        values: { most: CONTACT_LIMITS.channels },
      });
    const [last] = await tx
      .select({ position: max(contactChannels.position) })
      .from(contactChannels);
    const [added] = await tx
      .insert(contactChannels)
      .values({ ...row, position: (last?.position ?? 0) + 1 })
      .returning({ id: contactChannels.id });
    return { channelId: added!.id };
  });
}

export async function removeChannel(
  db: Db,
  actor: MemberActor,
  { channelId }: { channelId: number },
) {
  mustBeAllowed(actor, "administer");
  const gone = await db
    .delete(contactChannels)
    .where(eq(contactChannels.id, channelId))
    .returning({ id: contactChannels.id });
  if (gone.length === 0) throw new Refusal("not_found", "errors.not-found");
}

/** Moves a channel a place up or down; at the end of the list nothing changes. */
export async function moveChannel(
  db: Db,
  actor: MemberActor,
  { channelId, way }: { channelId: number; way: "up" | "down" },
) {
  mustBeAllowed(actor, "administer");
  await db.transaction(async (tx) => {
    const order = (
      await tx.lock(
        tx
          .select()
          .from(contactChannels)
          .orderBy(asc(contactChannels.position), asc(contactChannels.id)),
      )
    ).map(({ id }) => id);
    const from = order.indexOf(channelId);
    if (from < 0) throw new Refusal("not_found", "errors.not-found");
    const to = way === "up" ? from - 1 : from + 1;
    if (to < 0 || to >= order.length) return;
    [order[from], order[to]] = [order[to]!, order[from]!];
    for (const [place, id] of order.entries()) {
      await tx
        .update(contactChannels)
        .set({ position: place + 1 })
        .where(eq(contactChannels.id, id));
    }
  });
}
