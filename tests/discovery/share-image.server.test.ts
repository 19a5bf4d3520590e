import { eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { readShareImage } from "#app/discovery/share-image.server.ts";
import { replaceInProcess } from "#app/platform/process.server.ts";
import { threads } from "#db/schema/forum.ts";
import { articles } from "#db/schema/help-center.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { refusal } from "#tests/support/refusal.ts";
import { aWorld } from "#tests/support/world.ts";

const bench = withDatabase();
withRenderer();
beforeEach(() => replaceInProcess("share-images", undefined));

/** How many pixels of a band of the picture are light, that is: written on. */
async function inkIn(picture: Uint8Array, { top, height }: { top: number; height: number }) {
  const { data, info } = await sharp(picture)
    .extract({ left: 0, top, width: 1_200, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let light = 0;
  for (let at = 0; at < data.length; at += info.channels) if (data[at]! > 150) light += 1;
  return light;
}

describe("readShareImage", () => {
  test("draws a thread of the size that previews expect", async () => {
    const { threadId } = await aWorld(bench.db);

    const picture = await readShareImage(bench.db, "t", String(threadId));

    expect(await sharp(picture).metadata()).toMatchObject({
      format: "png",
      width: 1_200,
      height: 630,
    });
    expect(await inkIn(picture, { top: 176, height: 90 })).toBeGreaterThan(1_000);
  });

  test.for([
    "Miksi ".repeat(25).trim(),
    "Palautusmaksukäytäntöepäselvyystilanteissa".repeat(3),
    "<span foreground='red'>&amp;</span>",
  ])("fits %s, to the last letter", async (title) => {
    const { threadId } = await aWorld(bench.db);
    await bench.db.update(threads).set({ title, lang: "fi" });

    const picture = await readShareImage(bench.db, "t", String(threadId));

    // Between title and line nothing is written: what is too long does not run into it.
    expect(await inkIn(picture, { top: 176, height: 330 })).toBeGreaterThan(1_000);
    expect(await inkIn(picture, { top: 508, height: 26 })).toBe(0);
  });

  test("draws again only when the words change", async () => {
    const { threadId } = await aWorld(bench.db);
    const first = await readShareImage(bench.db, "t", String(threadId));
    expect(await readShareImage(bench.db, "t", String(threadId))).toBe(first);

    await bench.db.update(threads).set({ title: "Something else altogether" });
    expect(await readShareImage(bench.db, "t", String(threadId))).not.toBe(first);
  });

  test.for(["held", "hidden", "removed"] as const)(
    "draws no thread that is %s",
    async (visibility) => {
      const { threadId } = await aWorld(bench.db);
      await readShareImage(bench.db, "t", String(threadId));
      await bench.db.update(threads).set({ visibility }).where(eq(threads.id, threadId));

      await expect(readShareImage(bench.db, "t", String(threadId))).rejects.toThrow(
        refusal("errors.not-found"),
      );
    },
  );

  test("draws no article that readers don't see", async () => {
    const { article } = await aWorld(bench.db);
    await readShareImage(bench.db, "a", String(article.id));

    for (const own of [
      { state: "draft" as const },
      { state: "archived" as const, archiveReason: "Old." },
    ]) {
      await bench.db.update(articles).set(own);
      await expect(readShareImage(bench.db, "a", String(article.id))).rejects.toThrow(
        refusal("errors.not-found"),
      );
    }
  });

  test("knows the site itself, and nothing else", async () => {
    expect((await readShareImage(bench.db, "site", undefined)).length).toBeGreaterThan(1_000);
    for (const [kind, id] of [
      ["t", "0"],
      ["m", "1"],
      ["t", "1'"],
      [undefined, undefined],
    ])
      await expect(readShareImage(bench.db, kind, id)).rejects.toThrow(refusal("errors.not-found"));
  });

  test("sends away who would wait too long", async () => {
    const { threadId } = await aWorld(bench.db);
    replaceInProcess("share-images", { kept: new Map(), last: Promise.resolve(), waiting: 20 });

    await expect(readShareImage(bench.db, "t", String(threadId))).rejects.toThrow(
      refusal("errors.database-busy"),
    );
  });
});
