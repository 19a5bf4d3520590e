import { expect } from "vitest";
import { Refusal } from "#app/platform/refusal.ts";

/** Matches a refusal by its words, and by its reason where that matters. */
export function refusal(message: string, reason?: Refusal["reason"]) {
  return expect.toSatisfy(
    (thrown: unknown) =>
      thrown instanceof Refusal &&
      thrown.message === message &&
      (!reason || thrown.reason === reason),
    `a refusal with the words ${message}`,
  ) as unknown as Error;
}
