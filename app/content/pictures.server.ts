import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { oncePerProcess } from "#app/platform/process.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { judgePixels, judgeUpload, UPLOAD_LIMITS } from "./uploads.ts";

/** Unpacked pictures are large; more than this many at once would fill the memory. */
const AT_ONCE = 2;

/**
 * Makes a picture anew from its pixels: turned upright, without metadata, at most
 * 2,400 pixels wide or high, of a GIF the first frame.
 *
 * Nothing of the file itself is kept, so whatever hid in it is gone. Refuses what
 * can't be decoded to its end.
 */
export async function remakePicture(file: Buffer) {
  const type = await fileTypeFromBuffer(file);
  const { format, ending, mime } = judgeUpload({ bytes: file.length, type: type?.mime });

  return takeTurns(async () => {
    const { width, height } = await decode(() =>
      sharp(file, { limitInputPixels: false }).metadata(),
    );
    judgePixels({ width, height });

    const side = UPLOAD_LIMITS.longestSide;
    const { data: content, info } = await decode(() =>
      sharp(file, { limitInputPixels: UPLOAD_LIMITS.pixels, pages: 1 })
        .autoOrient()
        .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
        // A PNG with a "quality" would lose colours.
        .toFormat(format, format === "png" ? { compressionLevel: 9 } : { quality: 85 })
        .toBuffer({ resolveWithObject: true }),
    );
    return { content, mime, ending, width: info.width, height: info.height };
  });
}

async function decode<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw new Refusal("invalid", "content.upload-unreadable");
  }
}

async function takeTurns<T>(work: () => Promise<T>): Promise<T> {
  const turns = oncePerProcess("picture-turns", () => ({
    free: AT_ONCE,
    waiting: [] as (() => void)[],
  }));
  if (turns.free > 0) turns.free -= 1;
  else await new Promise<void>((resolve) => turns.waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    if (next) next();
    else turns.free += 1;
  }
}
