import { describe, expect, test } from "vitest";
import { isEasyToGuess } from "#app/accounts/guessing.server.ts";

describe("a password is easy to guess", () => {
  test.for([
    "passwordpassword",
    "Password1234",
    "p4ssw0rdp4ssw0rd",
    "123456789012",
    "qwertyuiopas",
    "1q2w3e4r5t6y",
    "aaaaaaaaaaaa",
    "iloveyou1234",
    "salasana1234",
    "perkele12345",
    "kissakissakissa",
  ])("as %s", async (password) => {
    await expect(isEasyToGuess(password)).resolves.toBe(true);
  });

  test("where it is long and says the same again and again", async () => {
    await expect(isEasyToGuess("abc".repeat(40))).resolves.toBe(true);
  });

  test("where it is the own name with something usual", async () => {
    await expect(isEasyToGuess("timberlake123", ["timberlake"])).resolves.toBe(true);
  });
});

describe("a password is good", () => {
  test.for(["lantern sesame boat", "hevonen-kahvi-lampi", "x7$kQ9!mZ2@p"])(
    "as %s",
    async (password) => {
      await expect(isEasyToGuess(password)).resolves.toBe(false);
    },
  );
});
