import { Refusal } from "#app/platform/refusal.ts";

/** What a picture may be before it is made anew, and how large the new one gets at most. */
export const UPLOAD_LIMITS = {
  bytes: 5 * 1024 * 1024,
  pixels: 25_000_000,
  longestSide: 2_400,
} as const;

/** The types that are taken, known by their content, and what becomes of each. */
export const uploadTypes: Record<string, PictureType> = {
  "image/png": { format: "png", ending: "png", mime: "image/png" },
  "image/apng": { format: "png", ending: "png", mime: "image/png" },
  "image/gif": { format: "png", ending: "png", mime: "image/png" },
  "image/jpeg": { format: "jpeg", ending: "jpg", mime: "image/jpeg" },
  "image/webp": { format: "webp", ending: "webp", mime: "image/webp" },
};

type PictureType = { format: "png" | "jpeg" | "webp"; ending: string; mime: string };

/** A random name, the size (so that pages don't jump while loading) and the ending. */
const keyPattern = /^[a-z2-7]{26}-(\d{1,5})x(\d{1,5})\.(?:png|jpg|webp)$/;

/** Reads the size out of a picture's key; null for what is none. */
export function readUploadKey(key: string) {
  const found = keyPattern.exec(key);
  return found && { key, width: Number(found[1]), height: Number(found[2]) };
}

/** Where the picture lies below the folder of uploads; two levels keep folders small. */
export function uploadFile(key: string): string {
  return `${key.slice(0, 2)}/${key.slice(2, 4)}/${key}`;
}

/** Refuses a file by its size and by the type that its content has. */
export function judgeUpload({ bytes, type }: { bytes: number; type: string | undefined }) {
  if (bytes === 0) throw new Refusal("invalid", "content.upload-empty");
  if (bytes > UPLOAD_LIMITS.bytes) throw new Refusal("too_large", "content.upload-too-large");
  const taken = uploadTypes[type ?? ""];
  if (!taken) throw new Refusal("invalid", "content.upload-type");
  return taken;
}

/** Refuses a picture that is small as a file and huge when unpacked. */
export function judgePixels({ width, height }: { width: number; height: number }) {
  if (width * height > UPLOAD_LIMITS.pixels)
    throw new Refusal("invalid", "content.upload-too-many-pixels");
}
