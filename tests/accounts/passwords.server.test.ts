import { hash } from "@node-rs/argon2";
import { describe, expect, test } from "vitest";
import {
  hashDesk,
  hashesServed,
  hashPassword,
  verifyPassword,
} from "#app/accounts/passwords.server.ts";
import { refusal } from "#tests/support/refusal.ts";

const password = "lantern sesame boat";

describe("a hash", () => {
  test("is argon2id at the cost that we promise", async () => {
    expect(await hashPassword(password)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("differs each time, and fits each time", async () => {
    const [one, other] = [await hashPassword(password), await hashPassword(password)];

    expect(one).not.toBe(other);
    expect(await verifyPassword(one, password)).toEqual({ isRight: true, isWeaklyHashed: false });
    expect(await verifyPassword(other, password)).toEqual({ isRight: true, isWeaklyHashed: false });
  });

  test("fits however letters were composed", async () => {
    const stored = await hashPassword("pääkäyttäjän avain".normalize("NFD"));

    expect((await verifyPassword(stored, "pääkäyttäjän avain".normalize("NFC"))).isRight).toBe(
      true,
    );
  });

  test("of less cost is right, and known as weak", async () => {
    const stored = await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });

    expect(await verifyPassword(stored, password)).toEqual({ isRight: true, isWeaklyHashed: true });
    expect(await verifyPassword(stored, "wrong words here")).toEqual({
      isRight: false,
      isWeaklyHashed: false,
    });
  });
});

describe("without a hash", () => {
  test("nothing is right, and one verification is done all the same", async () => {
    const before = hashesServed();

    const verdicts = [await verifyPassword(null, password), await verifyPassword(undefined, "")];

    expect(verdicts.map(({ isRight }) => isRight)).toEqual([false, false]);
    expect(hashesServed() - before).toBe(2);
  });
});

describe("a password of any length", () => {
  test("that is too long is wrong, at the same cost", async () => {
    const stored = await hashPassword("x".repeat(128));
    const before = hashesServed();

    expect((await verifyPassword(stored, "x".repeat(128))).isRight).toBe(true);
    expect((await verifyPassword(stored, "x".repeat(129))).isRight).toBe(false);
    expect(hashesServed() - before).toBe(2);
  });
});

describe("a crowd", () => {
  test("waits in a queue of twenty; the next one is asked to come back", async () => {
    const stored = await hashPassword(password);
    const crowd = Array.from({ length: hashDesk.atOnce + hashDesk.places }, () =>
      verifyPassword(stored, password),
    );

    await expect(verifyPassword(stored, password)).rejects.toEqual(
      refusal("accounts.busy", "busy"),
    );
    await expect(verifyPassword(stored, password)).rejects.toMatchObject({ retryAfter: 5 });

    const verdicts = await Promise.all(crowd);
    expect(verdicts.every(({ isRight }) => isRight)).toBe(true);
  });
});
