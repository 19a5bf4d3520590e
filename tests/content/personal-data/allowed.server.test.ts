import { describe, expect, test } from "vitest";
import {
  allowValue,
  disallowValue,
  listAllowed,
} from "#app/content/personal-data/allowed.server.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();

const allow = async (value: string) =>
  allowValue(bench.db, await person(bench.db, `ada${value.length}`), { value, note: "Ours" });
const send = (body: string) => admitTexts(bench.db, { body });

describe("the company's own", () => {
  test.each([
    ["FI21 1234 5600 0007 85", "Pay to FI2112345600000785, please."],
    ["+358 10 123 4567", "Call 010 123 4567 after four."],
    ["@firma.fi", "Write to apua@firma.fi."],
    ["Mannerheimintie 12", "We are at Mannerheimintie 12."],
  ])("%s may be written by everybody once it is allowed", async (value, text) => {
    await expect(send(text)).rejects.toThrow();
    await allow(value);

    await expect(send(text)).resolves.toBeUndefined();
  });

  test("is asked about again when it was taken from the list", async () => {
    await allow("apua@firma.fi");
    const [entry] = await listAllowed(bench.db);

    await disallowValue(bench.db, entry!);

    await expect(send("Write to apua@firma.fi.")).rejects.toThrow();
  });

  test.each(["4111 1111 1111 1111", "131052-308T", "everything", "a@firma.fi b@firma.fi", ""])(
    "is never %s",
    async (value) => {
      await expect(allow(value)).rejects.toMatchObject({
        fields: { value: "content.allowed-unfit" },
      });
    },
  );

  test("is on the list once", async () => {
    await allow("apua@firma.fi");

    await expect(
      allowValue(bench.db, await person(bench.db, "ada"), { value: "apua@firma.fi", note: "" }),
    ).rejects.toEqual(refusal("form.invalid"));
  });
});
