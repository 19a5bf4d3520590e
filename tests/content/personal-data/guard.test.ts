import { describe, expect, test } from "vitest";
import { judgePersonalData, PersonalDataRefusal } from "#app/content/personal-data/guard.ts";
import { Refusal } from "#app/platform/refusal.ts";

const card = "My card is 4111 1111 1111 1111.";
const phone = "Call me: 040 123 4567.";

/** What was refused, field by field; null where nothing was. */
function problems(...given: Parameters<typeof judgePersonalData>) {
  try {
    judgePersonalData(...given);
    return null;
  } catch (error) {
    return (error as Refusal).fields;
  }
}

describe("judgePersonalData", () => {
  test("refuses what is never stored, and names each field", () => {
    const refused = problems({ title: "FI21 1234 5600 0007 85", body: card, reason: "Spelling" });

    expect(refused).toEqual({
      title: "content.has-iban",
      body: "content.has-card",
    });
  });

  test("reads the parts of a list as one text", () => {
    const refused = problems({ tags: ["4111", "1111", "1111", "1111"] });

    expect(refused).toEqual({ tags: "content.has-card" });
  });

  test("lets through what was not typed, and ordinary words", () => {
    expect(problems({ reason: null, note: undefined, body: "Order 4111 came." })).toBeNull();
  });

  test("asks about contact data, but not where nobody is asked", () => {
    expect(problems({ body: phone })).toEqual({ body: "content.has-phone" });
    expect(problems({ body: phone }, { asks: false })).toBeNull();
    expect(problems({ body: card }, { asks: false })).not.toBeNull();
  });

  test("asks once: what stood there before is known, and cards are never", () => {
    const known = [`${phone} ${card}`];

    expect(problems({ body: `Please. ${phone}` }, { known })).toBeNull();
    expect(problems({ body: `${phone} Or 040 765 4321.` }, { known })).not.toBeNull();
    expect(problems({ body: card }, { known })).not.toBeNull();
  });

  test("lets the company's own numbers through", () => {
    const allowed = ["FI2112345600000785"];

    expect(problems({ body: "Pay to FI21 1234 5600 0007 85." }, { allowed })).toBeNull();
  });

  test("refuses plainly where a form cannot be sent again as it was", () => {
    const judge = () => judgePersonalData({ displayName: card }, { isReviewed: false });

    expect(judge).toThrow(Refusal);
    expect(judge).not.toThrow(PersonalDataRefusal);
  });
});
