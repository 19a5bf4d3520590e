import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readUploadKey, UPLOAD_LIMITS } from "#app/content/uploads.ts";
import {
  readUpload,
  storeUpload,
  sweepUploads,
  uploadsFolder,
} from "#app/content/uploads.server.ts";
import { uploads } from "#db/schema/content.ts";
import { withDatabase } from "#tests/support/database.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { hours, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const site = withDatabase();
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tuki-uploads-"));
  setEnvironment({ dataDir: folder });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const plain = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: "#12745d" } });

async function fileOf(picture: Sharp | Buffer | string) {
  const content =
    typeof picture === "string" || Buffer.isBuffer(picture) ? picture : await picture.toBuffer();
  return new Blob([new Uint8Array(Buffer.from(content as string))]);
}

const filesOnDisk = () =>
  existsSync(uploadsFolder())
    ? readdirSync(uploadsFolder(), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      )
    : [];

const rows = () => site.db.select().from(uploads);

async function store(picture: Sharp | Buffer | string) {
  return storeUpload(site.db, await person(site.db, "otto"), await fileOf(picture), noon);
}

describe("storeUpload", () => {
  test("keeps a picture under a random name that tells its size", async () => {
    const { key } = await store(plain(40, 20).png());

    expect(readUploadKey(key)).toMatchObject({ width: 40, height: 20 });
    const [row] = await rows();
    expect(row).toMatchObject({ key, mime: "image/png", width: 40, height: 20, createdAt: noon });
    const stored = await readUpload(site.db, key);
    expect(await sharp(stored.path).metadata()).toMatchObject({ format: "png", width: 40 });
    expect(stored.bytes).toBe(readFileSync(stored.path).length);
    expect(filesOnDisk().length).toBe(1);
  });

  test("keeps JPEG and WebP as what they are, and the first frame of a GIF as PNG", async () => {
    const owner = await person(site.db, "vera");
    const keys: string[] = [];
    for (const picture of [plain().jpeg(), plain().webp(), plain().gif()]) {
      keys.push((await storeUpload(site.db, owner, await fileOf(picture), noon)).key);
    }

    expect(keys.map((key) => path.extname(key))).toEqual([".jpg", ".webp", ".png"]);
    expect((await rows()).map(({ mime }) => mime)).toEqual([
      "image/jpeg",
      "image/webp",
      "image/png",
    ]);
  });

  test("takes away where and with what a photo was taken, and turns it upright", async () => {
    const exif = {
      IFD0: { Copyright: "Otto", Orientation: "6" },
      IFD3: { GPSLatitude: "60/1 10/1 0/1" },
    };
    const photo = await plain(40, 20)
      .jpeg()
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();

    const { key } = await store(photo);

    const stored = await sharp((await readUpload(site.db, key)).path).metadata();
    expect(stored).toMatchObject({ width: 20, height: 40 });
    expect(stored.exif).toBeUndefined();
    expect(stored.orientation).toBeUndefined();
  });

  test("makes large pictures smaller", async () => {
    const side = UPLOAD_LIMITS.longestSide;

    expect(await store(plain(side + 100, 50).png())).toMatchObject({ width: side });
  });

  test("leaves nothing of what hides behind the pixels", async () => {
    const polyglot = Buffer.concat([
      await plain().png().toBuffer(),
      Buffer.from("<script>alert(1)</script><?php echo 1 ?>PK\x03\x04"),
    ]);

    const { key } = await store(polyglot);

    expect(readFileSync((await readUpload(site.db, key)).path).includes("script")).toBe(false);
  });

  test("refuses what is no picture, whatever it calls itself", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

    await expect(store(svg)).rejects.toThrow(refusal("content.upload-type", "invalid"));
    await expect(storeUpload(site.db, { id: 1 }, await fileOf("<html>"), noon)).rejects.toThrow(
      refusal("content.upload-type"),
    );
    await expect(storeUpload(site.db, { id: 1 }, await fileOf("%PDF-1.7\n"), noon)).rejects.toThrow(
      refusal("content.upload-type"),
    );
    expect(await rows()).toEqual([]);
    expect(filesOnDisk()).toEqual([]);
  });

  test("refuses an empty file", async () => {
    await expect(store("")).rejects.toThrow(refusal("content.upload-empty", "invalid"));
  });

  test("refuses a picture that breaks off", async () => {
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: "red",
        noise: { type: "gaussian", mean: 128, sigma: 30 },
      },
    })
      .png()
      .toBuffer();

    await expect(store(whole.subarray(0, whole.length / 2))).rejects.toThrow(
      refusal("content.upload-unreadable", "invalid"),
    );
    expect(filesOnDisk()).toEqual([]);
  });

  test("takes a file of 5 MB and refuses one byte more", async () => {
    const picture = await plain().png().toBuffer();
    const padded = (bytes: number) =>
      Buffer.concat([picture, Buffer.alloc(bytes - picture.length)]);

    expect(await store(padded(UPLOAD_LIMITS.bytes))).toMatchObject({ width: 40 });
    await expect(
      storeUpload(site.db, { id: 1 }, await fileOf(padded(UPLOAD_LIMITS.bytes + 1)), noon),
    ).rejects.toThrow(refusal("content.upload-too-large", "too_large"));
  });

  test("takes 25 million pixels and refuses a row more, before unpacking them", async () => {
    expect(await store(await blackPng(5_000, 5_000))).toMatchObject({
      width: 2_400,
      height: 2_400,
    });
    await expect(
      storeUpload(site.db, { id: 1 }, await fileOf(await blackPng(5_000, 5_001)), noon),
    ).rejects.toThrow(refusal("content.upload-too-many-pixels", "invalid"));
    await expect(
      storeUpload(site.db, { id: 1 }, await fileOf(await blackPng(30_000, 30_000)), noon),
    ).rejects.toThrow(refusal("content.upload-too-many-pixels", "invalid"));
  });

  test("leaves no file when the row can't be written", async () => {
    const nobody = { id: 987_654 };

    await expect(storeUpload(site.db, nobody, await fileOf(plain().png()), noon)).rejects.toThrow(
      expect.anything() as Error,
    );

    expect(await rows()).toEqual([]);
    expect(filesOnDisk()).toEqual([]);
  });

  test("leaves no row when the file can't be written", async () => {
    const otto = await person(site.db, "otto");
    await writeFile(path.join(folder, "uploads"), "a file where the folder should be");

    await expect(storeUpload(site.db, otto, await fileOf(plain().png()), noon)).rejects.toThrow(
      expect.anything() as Error,
    );

    expect(await rows()).toEqual([]);
  });

  test("takes many at once, each under its own name", async () => {
    const otto = await person(site.db, "otto");
    const file = await fileOf(plain().png());

    const stored = await Promise.all(
      Array.from({ length: 8 }, () => storeUpload(site.db, otto, file, noon)),
    );

    expect(new Set(stored.map(({ key }) => key)).size).toBe(8);
    expect(filesOnDisk().length).toBe(8);
  });
});

describe("readUpload", () => {
  test("finds nothing under names that were never given", async () => {
    const { key } = await store(plain().png());
    const gone = refusal("content.upload-gone", "not_found");

    const other = `${key.startsWith("a") ? "b" : "a"}${key.slice(1)}`;
    await expect(readUpload(site.db, other)).rejects.toThrow(gone);
    await expect(readUpload(site.db, "../../tuki.db")).rejects.toThrow(gone);
    await expect(readUpload(site.db, `${key}\0`)).rejects.toThrow(gone);
    await expect(readUpload(site.db, "")).rejects.toThrow(gone);
  });
});

describe("sweepUploads", () => {
  test("takes away files without a row once they are an hour old", async () => {
    const { key } = await store(plain().png());
    const lost = path.join(uploadsFolder(), "aa", "bb");
    await mkdir(lost, { recursive: true });
    await writeFile(path.join(lost, "old.png.part"), "x");
    await writeFile(path.join(lost, "young.png.part"), "x");
    await utimes(path.join(lost, "old.png.part"), noon, noon);
    await utimes(path.join(lost, "young.png.part"), hours(0.5), hours(0.5));

    const swept = await sweepUploads(site.db, hours(1.2));

    expect(swept).toBe(1);
    expect(
      filesOnDisk()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([key, "young.png.part"].toSorted());
  });

  test("does nothing where nothing was ever uploaded", async () => {
    expect(await sweepUploads(site.db)).toBe(0);
  });
});

const corpus = path.join(process.env.TUKI_TEST_DATA ?? "", "corpora", "upload");

test("hostile files are refused or made harmless", async () => {
  const names = process.env.TUKI_TEST_DATA && existsSync(corpus) ? readdirSync(corpus) : [];
  if (names.length === 0)
    console.info("TUKI_TEST_DATA has no hostile files: only our own are tried.");
  const otto = await person(site.db, "otto");

  for (const name of names) {
    const file = readFileSync(path.join(corpus, name));
    const stored = await storeUpload(site.db, otto, await fileOf(file), noon).catch(() => null);
    const content = stored && readFileSync((await readUpload(site.db, stored.key)).path);

    expect(stored === null).toBe(name.endsWith(".svg"));
    expect(content ? /<svg|script|onerror|alert\(/i.test(content.toString("latin1")) : false).toBe(
      false,
    );
  }
});

/** A black picture of any size, written without ever holding its pixels. */
async function blackPng(width: number, height: number) {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(content.length);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc32(body), body.length + 4);
    return frame;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
