import { describe, expect, test } from "vitest";
import {
  judgePixels,
  judgeUpload,
  readUploadKey,
  uploadFile,
  UPLOAD_LIMITS,
} from "#app/content/uploads.ts";
import { refusal } from "#tests/support/refusal.ts";

const key = "abcdefghijklmnopqrstuvwxyz-640x360.webp";

test("a key tells the size of its picture", () => {
  expect(readUploadKey(key)).toEqual({ key, width: 640, height: 360 });
});

test("what isn't a key is none", () => {
  const others = [
    "",
    "a.png",
    `${key}.png`,
    `../${key}`,
    key.replace("webp", "svg"),
    key.replace("a", "A"),
  ];

  expect(others.filter(readUploadKey)).toEqual([]);
});

test("pictures lie two folders deep", () => {
  expect(uploadFile(key)).toBe(`ab/cd/${key}`);
});

describe("judgeUpload", () => {
  test("takes 5 MB and refuses a byte more", () => {
    const { bytes } = UPLOAD_LIMITS;

    expect(judgeUpload({ bytes, type: "image/gif" })).toMatchObject({ ending: "png" });
    expect(() => judgeUpload({ bytes: bytes + 1, type: "image/gif" })).toThrow(
      refusal("content.upload-too-large", "too_large"),
    );
  });

  test("refuses empty files and other types", () => {
    expect(() => judgeUpload({ bytes: 0, type: undefined })).toThrow(
      refusal("content.upload-empty"),
    );
    expect(() => judgeUpload({ bytes: 1, type: "image/svg+xml" })).toThrow(
      refusal("content.upload-type"),
    );
    expect(() => judgeUpload({ bytes: 1, type: undefined })).toThrow(
      refusal("content.upload-type"),
    );
  });
});

test("25 million pixels pass and one more doesn't", () => {
  expect(() => judgePixels({ width: 5_000, height: 5_000 })).not.toThrow();
  expect(() => judgePixels({ width: 25_000_001, height: 1 })).toThrow(
    refusal("content.upload-too-many-pixels"),
  );
});
