import { describe, expect, test } from "vitest";
import { readOwnProfile, saveProfile } from "#app/accounts/profile.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
const wish = {
  displayName: "Otto H.",
  bio: "Sells lamps.",
  language: "fi",
  timeZone: "Europe/Helsinki",
} as const;

describe("saving one's profile", () => {
  test("changes what is shown, and never the handle", async () => {
    const otto = await person(bench.db, "otto");

    await saveProfile(bench.db, otto, { ...wish, displayName: " Otto\u200b  H. " });

    expect(await readOwnProfile(bench.db, { ...otto, language: "fi" })).toEqual({
      ...wish,
      handle: "otto",
      email: "otto@example.com",
    });
  });

  test("leaves the time zone to the site where none is chosen", async () => {
    const otto = await person(bench.db, "otto");

    await saveProfile(bench.db, otto, { ...wish, timeZone: "" });

    expect(await readOwnProfile(bench.db, otto)).toMatchObject({ timeZone: null });
  });

  test("takes 500 characters about oneself and not one more", async () => {
    const otto = await person(bench.db, "otto");
    await expect(
      saveProfile(bench.db, otto, { ...wish, bio: "ä".repeat(500) }),
    ).resolves.toBeUndefined();

    await expect(
      saveProfile(bench.db, otto, { ...wish, bio: "ä".repeat(501) }),
    ).rejects.toMatchObject({
      fields: { bio: { key: "accounts.bio-long", values: { most: 500 } } },
    });
  });

  test("refuses a time zone of nowhere and a name that sounds official", async () => {
    const otto = await person(bench.db, "otto");

    await expect(
      saveProfile(bench.db, otto, { ...wish, displayName: "Admin", timeZone: "Mars/Base" }),
    ).rejects.toMatchObject({
      reason: "invalid",
      fields: {
        displayName: "accounts.name-reserved",
        timeZone: "accounts.time-zone-unknown",
      },
    });
  });

  test("is refused to who may only read", async () => {
    const otto = await person(bench.db, "otto", { suspendedUntil: new Date(9e12) });

    await expect(saveProfile(bench.db, otto, wish)).rejects.toEqual(
      refusal("accounts.suspended", "not_allowed"),
    );
  });

  test("lets staff sound official, and everybody keep the name they have", async () => {
    const stella = await person(bench.db, "stella");
    const otto = await person(bench.db, "otto", { displayName: "Tuki Otto" });

    await expect(
      saveProfile(bench.db, stella, { ...wish, displayName: "Stella, Tuki" }),
    ).resolves.toBeUndefined();
    await expect(
      saveProfile(bench.db, otto, { ...wish, displayName: "Tuki Otto" }),
    ).resolves.toBeUndefined();
  });
});
