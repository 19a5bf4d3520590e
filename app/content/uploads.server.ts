import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { eq, inArray } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { uploads } from "#db/schema/content.ts";
import { remakePicture } from "./pictures.server.ts";
import { readUploadKey, uploadFile, UPLOAD_LIMITS } from "./uploads.ts";

/** The folder of all pictures. Nothing in it is served by name of file; only rows open files. */
export function uploadsFolder(): string {
  return path.join(environment().dataDir, "uploads");
}

/**
 * Keeps a picture that a member gave, made anew and under a random name.
 *
 * Returns the key for its address. The file is safely on disk before its row is
 * written, and goes away again when the row can't be.
 */
export async function storeUpload(
  db: Db,
  owner: { id: number },
  file: Pick<Blob, "size" | "arrayBuffer">,
  now = new Date(),
) {
  if (file.size > UPLOAD_LIMITS.bytes) throw new Refusal("too_large", "content.upload-too-large");
  const picture = await remakePicture(Buffer.from(await file.arrayBuffer()));

  const { mime, width, height, ending, content } = picture;
  const key = `${randomName()}-${width}x${height}.${ending}`;
  const row = {
    key,
    ownerId: owner.id,
    mime,
    width,
    height,
    bytes: content.length,
    createdAt: now,
  };
  const whole = path.join(uploadsFolder(), uploadFile(key));
  try {
    await writeWhole(whole, content);
    await db.insert(uploads).values(row);
  } catch (error) {
    await rm(whole, { force: true });
    throw error;
  }
  return { key, width, height };
}

/** Finds the file and type of a picture by the key in its address; refuses what was never stored. */
export async function readUpload(db: Db, key: string) {
  const missing = new Refusal("not_found", "content.upload-gone");
  if (!readUploadKey(key)) throw missing;

  const [row] = await db.select().from(uploads).where(eq(uploads.key, key));
  if (!row) throw missing;
  return {
    path: path.join(uploadsFolder(), uploadFile(row.key)),
    mime: row.mime,
    bytes: row.bytes,
  };
}

/** How long a file may lie without a row: an upload in progress is that young. */
const HOUR = 3_600_000;

/**
 * Takes away what a crash between file and row left behind; returns how many files.
 *
 * Call it when the server starts. Files that are younger than an hour are left alone.
 */
export async function sweepUploads(db: Db, now = new Date()): Promise<number> {
  const folder = uploadsFolder();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  let swept = 0;
  for (let start = 0; start < files.length; start += 500) {
    const some = files.slice(start, start + 500);
    const names = some.map((file) => file.name);
    const rows = await db.select().from(uploads).where(inArray(uploads.key, names));
    const kept = new Set(rows.map((row) => row.key));
    for (const file of some.filter(({ name }) => !kept.has(name))) {
      const whole = path.join(file.parentPath, file.name);
      const { mtimeMs } = await stat(whole);
      if (now.getTime() - mtimeMs < HOUR) continue;
      await rm(whole, { force: true });
      swept += 1;
    }
  }
  return swept;
}

/** Puts a file in its place in one step, so that nobody ever finds half of it. */
async function writeWhole(whole: string, content: Buffer) {
  const folder = path.dirname(whole);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${whole}.part`;
  try {
    const handle = await open(unfinished, "wx", 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, whole);
    await syncFolder(folder);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A new name is safe only when its folder is written too. */
async function syncFolder(folder: string) {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** 130 random bits in lower-case letters and digits. */
function randomName() {
  const letters = "abcdefghijklmnopqrstuvwxyz234567";
  return Array.from(randomBytes(26), (byte) => letters[byte % 32]).join("");
}
