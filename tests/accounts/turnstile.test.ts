import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Turnstile, TurnstileFull } from "#app/accounts/turnstile.ts";

/** Work that ends when it is told to. */
function slowWork() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: () => promise, finish: () => resolve("finished") };
}

describe("Turnstile", () => {
  test("lets two run at once and the third wait", async () => {
    const turnstile = new Turnstile(2, 5);
    const [first, second, third] = [slowWork(), slowWork(), slowWork()];
    const all = [first, second, third].map(({ work }) => turnstile.run(work));
    await setImmediate();

    expect(turnstile.served).toBe(2);
    first.finish();
    await all[0];
    await setImmediate();

    expect(turnstile.served).toBe(3);
    second.finish();
    third.finish();
    await Promise.all(all);
  });

  test("turns away whoever finds no place to wait", async () => {
    const turnstile = new Turnstile(1, 2);
    const one = slowWork();
    const running = [one, one, one].map(({ work }) => turnstile.run(work));

    await expect(turnstile.run(one.work)).rejects.toBeInstanceOf(TurnstileFull);

    one.finish();
    await expect(Promise.all(running)).resolves.toHaveLength(3);
  });

  test("lets people in again after work that failed", async () => {
    const turnstile = new Turnstile(1, 0);

    await expect(turnstile.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");

    await expect(turnstile.run(async () => "yes")).resolves.toBe("yes");
  });
});
