import { expect, test } from "vitest";
import { readInboxCursor, writeInboxCursor } from "#app/notifications/inbox.ts";

test("a cursor comes back from an address as it went in", () => {
  const cursor = { createdAt: new Date("2026-05-04T12:00:00.123Z"), id: 17 };

  expect(readInboxCursor(writeInboxCursor(cursor))).toEqual(cursor);
});

test("anything else is the first page", () => {
  const typed = [null, "", "17", "x-17", "1-0", "1-99999999999", "9".repeat(16) + "-1", "1-2-3"];

  expect(typed.map(readInboxCursor)).toEqual(typed.map(() => null));
  expect(readInboxCursor("1-2147483648")).toBeNull();
});
