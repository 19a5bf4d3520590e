import { describe, expect, test } from "vitest";
import type { ChannelInput } from "#app/help-center/contact.ts";
import {
  listChannels,
  moveChannel,
  removeChannel,
  saveChannel,
} from "#app/help-center/contact.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { everybody, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();

const channel = (own: Partial<ChannelInput> = {}): ChannelInput => ({
  matter: { en: "A card is lost", fi: "Kortti on kadonnut" },
  way: { en: "Telephone", fi: "Puhelin" },
  href: "tel:+358 00 000 000",
  hours: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "16:00" }],
  languages: ["en", "fi"],
  ...own,
});

describe("contact channels", () => {
  test("are shown in the reader's language with whether they are open now", async () => {
    const { db } = bench;
    const ada = await person(db, "ada");
    await saveChannel(db, ada, { ...channel(), channelId: null });
    await saveChannel(db, ada, { ...channel({ hours: [], href: "" }), channelId: null });

    const open = await listChannels(db, "fi", new Date("2026-05-04T12:59:00Z"));
    const closed = await listChannels(db, "en", new Date("2026-05-04T13:00:00Z"));

    expect(open).toMatchObject([
      { matter: "Kortti on kadonnut", isOpen: true },
      { href: null, isOpen: null },
    ]);
    expect(closed).toMatchObject([{ matter: "A card is lost", isOpen: false }, { isOpen: null }]);
  });

  test("change, move and go", async () => {
    const { db } = bench;
    const ada = await person(db, "ada");
    const first = await saveChannel(db, ada, { ...channel(), channelId: null });
    const second = await saveChannel(db, ada, { ...channel(), channelId: null });
    const order = async () => (await listChannels(db, "en")).map(({ id }) => id);

    await moveChannel(db, ada, { ...second, way: "up" });
    expect(await order()).toEqual([second.channelId, first.channelId]);
    await moveChannel(db, ada, { ...second, way: "up" });
    expect(await order()).toEqual([second.channelId, first.channelId]);
    await saveChannel(db, ada, { ...channel({ way: { en: "Chat", fi: "Chat" } }), ...first });
    expect((await listChannels(db, "en")).at(-1)?.way).toBe("Chat");
    await removeChannel(db, ada, second);
    expect(await order()).toEqual([first.channelId]);
    await expect(removeChannel(db, ada, second)).rejects.toThrow(refusal("errors.not-found"));
  });

  test("refuse addresses that could run something, words that are missing, and unknown languages", async () => {
    const { db } = bench;
    const ada = await person(db, "ada");
    const saved = (own: Partial<ChannelInput>) =>
      saveChannel(db, ada, { ...channel(own), channelId: null });

    for (const href of ["javascript:alert(1)", "http://plain.example", "data:text/html,x", "//x"]) {
      await expect(saved({ href })).rejects.toMatchObject({
        fields: { href: "help-center.channel-href" },
      });
    }
    await expect(saved({ matter: { en: "", fi: "x" } })).rejects.toMatchObject({
      fields: { "matter-en": { key: "help-center.channel-words" } },
    });
    await expect(saved({ languages: [] })).rejects.toMatchObject({
      fields: { languages: "help-center.channel-languages" },
    });
    await expect(saved({ hours: [{ days: [1], from: "9", to: "16:00" }] })).rejects.toMatchObject({
      fields: { hours: "help-center.hours-unfit" },
    });
    expect(await listChannels(db, "en")).toEqual([]);
    await saved({ href: "mailto:help@shop.example" });
    await saved({ href: "https://shop.example/chat" });
  });

  test("are an admin's alone", async () => {
    const { db } = bench;
    const { stella, mo, otto } = await everybody(db);

    for (const actor of [stella, mo, otto]) {
      await expect(saveChannel(db, actor, { ...channel(), channelId: null })).rejects.toThrow(
        refusal("errors.not-found", "not_found"),
      );
    }
  });
});
