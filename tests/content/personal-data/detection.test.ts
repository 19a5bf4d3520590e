import { describe, expect, test } from "vitest";
import { findPersonalData } from "#app/content/personal-data/detection.ts";

const foundIn = (text: string, allowed: string[] = []) =>
  findPersonalData(text, allowed).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("a payment card", () => {
  test("is a number of an issuer with a right check digit", () => {
    expect(foundIn("Maksoin kortilla 4111 1111 1111 1111 eilen")).toEqual([
      ["card", "4111 1111 1111 1111"],
    ]);
    expect(foundIn("3782 822463 10005")).toEqual([["card", "3782 822463 10005"]]);
    expect(foundIn("4111 1111 1111 1112")).toEqual([]);
    expect(foundIn("9111 1111 1111 1111")).toEqual([]);
    expect(foundIn("4111 1111 1111 11")).toEqual([]);
  });

  test("is found glued to its word, and each of two side by side", () => {
    expect(foundIn("card4111111111111111")).toEqual([["card", "4111111111111111"]]);
    expect(foundIn("4111111111111111 5555555555554444")).toHaveLength(2);
  });

  test("is no part of a longer number, an amount, decimals or a UUID", () => {
    expect(foundIn("94111111111111111")).toEqual([]);
    expect(foundIn("41111111111111119")).toEqual([]);
    expect(foundIn("0.4111111111111111")).toEqual([]);
    expect(foundIn("4111111111111111,50 €")).toEqual([]);
    expect(foundIn("550e8400-e29b-4111-1111-111111111111")).toEqual([]);
    expect(foundIn("A4111111111111111")).toEqual([]);
  });

  test("is found in a row of values", () => {
    expect(foundIn("1,4111111111111111,2")).toEqual([["card", "4111111111111111"]]);
    expect(foundIn("7;4111111111111111;2")).toEqual([["card", "4111111111111111"]]);
  });

  test("is not read out of a row of single digits that goes on", () => {
    expect(foundIn("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")).toEqual([
      ["card", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"],
    ]);
    expect(foundIn("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0")).toEqual([]);
  });

  test("is not read out of groups of all sizes", () => {
    expect(foundIn("41 111 1111 11 11111")).toEqual([["card", "41 111 1111 11 11111"]]);
    expect(foundIn("41 111 111 11 11 1111")).toEqual([]);
  });
});

describe("an account number", () => {
  test("has its country's length and a remainder of 1", () => {
    expect(foundIn("Tili: FI21 1234 5600 0007 85.")).toEqual([["iban", "FI21 1234 5600 0007 85"]]);
    expect(foundIn("gb29nwbk60161331926819")).toEqual([["iban", "gb29nwbk60161331926819"]]);
    expect(foundIn("FI21 1234 5600 0007 86")).toEqual([]);
    expect(foundIn("FI21 1234 5600 0007 8")).toEqual([]);
    expect(foundIn("XX21 1234 5600 0007 85")).toEqual([]);
  });

  test("is not read out of the words of a sentence", () => {
    expect(foundIn("By 20 October the 4 of us had it at 15, no 12 or so.")).toEqual([]);
  });
});

describe("a Finnish identity code", () => {
  test("has a real date, a century sign of any age, and a right check character", () => {
    expect(foundIn("131052-308T")).toEqual([["identity-code", "131052-308T"]]);
    expect(foundIn("131052y308t")).toEqual([["identity-code", "131052y308t"]]);
    expect(foundIn("131052+308T")).toEqual([["identity-code", "131052+308T"]]);
    expect(foundIn("131052F308T")).toEqual([["identity-code", "131052F308T"]]);
    expect(foundIn("131052-308U")).toEqual([]);
    expect(foundIn("131052G308T")).toEqual([]);
    expect(foundIn("321052-308T")).toEqual([]);
  });

  test("knows the days of February and the smallest serial number", () => {
    expect(foundIn("290200A002C")).toEqual([["identity-code", "290200A002C"]]);
    expect(foundIn("290200-002C")).toEqual([]);
    expect(foundIn("290200A001B")).toEqual([]);
  });

  test("is no part of a longer word", () => {
    expect(foundIn("X131052-308T")).toEqual([]);
    expect(foundIn("131052-308TT")).toEqual([]);
  });
});

describe("a secret", () => {
  test("is known by the prefix of its maker", () => {
    const paymentKey = ["sk", "live", "4eC39HqLyjWDarjtT1"].join("_");

    expect(foundIn(`Key ${paymentKey} fails`)).toEqual([["secret", paymentKey]]);
    expect(foundIn(`ghp_${"a1B2".repeat(9)}`)).toEqual([["secret", `ghp_${"a1B2".repeat(9)}`]]);
    expect(foundIn("AKIAQWERTYUIOPASDFGH")).toEqual([["secret", "AKIAQWERTYUIOPASDFGH"]]);
    expect(foundIn("sk_live_…")).toEqual([]);
    expect(foundIn("AKIA is how it begins")).toEqual([]);
  });

  test("is a private key with all its lines, also where the end was forgotten", () => {
    const key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----";

    expect(foundIn(`see\n${key}\nthanks`)).toEqual([["secret", key]]);
    expect(foundIn(`see\n${key.slice(0, 40)}`)).toEqual([["secret", key.slice(0, 40)]]);
    expect(foundIn("-----BEGIN CERTIFICATE-----\nMIIEow\n-----END CERTIFICATE-----")).toEqual([]);
  });

  test("is a web token whose parts can be read", () => {
    const part = (value: object) => btoa(JSON.stringify(value)).replaceAll("=", "");
    const token = `${part({ alg: "HS256" })}.${part({ sub: "otto" })}.${"s".repeat(20)}`;

    expect(foundIn(token)).toEqual([["secret", token]]);
    expect(foundIn(`eyJhbGci.eyJzdWIi.${"s".repeat(20)}`)).toEqual([]);
  });

  test("is what follows the word for it, if it looks like one", () => {
    expect(foundIn("my password is hunter2.")).toEqual([["secret", "hunter2"]]);
    expect(foundIn("salasanani on Kissa!koira")).toEqual([["secret", "Kissa!koira"]]);
    expect(foundIn('PASSWORD="q1w2e3"')).toEqual([["secret", "q1w2e3"]]);
    expect(foundIn("token from mail 9f86d081884c7d659a2feaa0c55ad015")).toEqual([
      ["secret", "9f86d081884c7d659a2feaa0c55ad015"],
    ]);
    expect(foundIn("My password is incorrect, the token is expired")).toEqual([]);
    expect(foundIn("password: changeme")).toEqual([]);
    expect(foundIn("password=process.env.DB_PASSWORD1")).toEqual([]);
    expect(foundIn("token: 2.17.5")).toEqual([]);
    expect(foundIn("The password is 12 characters long")).toEqual([]);
    expect(foundIn("9f86d081884c7d659a2feaa0c55ad015 is the commit")).toEqual([]);
  });

  test("is the password in an address", () => {
    expect(foundIn("postgres://tuki:s3cr3t@db.company.fi/tuki")).toEqual([["secret", "s3cr3t"]]);
    expect(foundIn("postgres://tuki:your-password@localhost/tuki")).toEqual([]);
  });
});

describe("an e-mail address", () => {
  test("is found typed and spelled out", () => {
    expect(foundIn("Kirjoita otto.oja@firma.fi.")).toEqual([["email", "otto.oja@firma.fi"]]);
    expect(foundIn("mail: otto (at) firma.fi, thanks")).toEqual([["email", "otto (at) firma.fi"]]);
    expect(foundIn("otto at firma dot fi")).toEqual([["email", "otto at firma dot fi"]]);
    expect(foundIn("otto [ät] firma piste fi")).toEqual([["email", "otto [ät] firma piste fi"]]);
    expect(foundIn("Look at firma.fi or meet me at noon")).toEqual([]);
    expect(foundIn("@otto wrote 3 @ 4")).toEqual([]);
  });

  test("of a domain for examples is nobody's", () => {
    expect(foundIn("you@example.com")).toEqual([]);
    expect(foundIn("sina@esimerkki.fi")).toEqual([]);
    expect(foundIn("root@localhost")).toEqual([]);
  });
});

describe("a telephone number", () => {
  test("has a country or begins as Finnish numbers do", () => {
    expect(foundIn("+358 40 123 4567")).toEqual([["phone", "+358 40 123 4567"]]);
    expect(foundIn("+358 (0)40 123 4567")).toEqual([["phone", "+358 (0)40 123 4567"]]);
    expect(foundIn("00358401234567")).toEqual([["phone", "00358401234567"]]);
    expect(foundIn("Soita 040-123 4567!")).toEqual([["phone", "040-123 4567"]]);
    expect(foundIn("09 123 456")).toEqual([["phone", "09 123 456"]]);
    expect(foundIn("(555) 123-4567")).toEqual([["phone", "(555) 123-4567"]]);
  });

  test("is no date, version, amount, reference or short number", () => {
    expect(foundIn("09-11-2001")).toEqual([]);
    expect(foundIn("04.05.2026 klo 12")).toEqual([]);
    expect(foundIn("version 0.4.1234567")).toEqual([]);
    expect(foundIn("0401234567 €")).toEqual([]);
    expect(foundIn("Viitenumero: 0401234567")).toEqual([]);
    expect(foundIn("09 123")).toEqual([]);
    expect(foundIn("+12 345")).toEqual([]);
  });
});

describe("a street address", () => {
  test("has a street and a house", () => {
    expect(foundIn("Asun Mannerheimintie 12 A 5, 00100 Helsinki")).toEqual([
      ["street-address", "Mannerheimintie 12 A 5, 00100 Helsinki"],
    ]);
    expect(foundIn("Pitkä katu 7")).toEqual([["street-address", "Pitkä katu 7"]]);
    expect(foundIn("at 221B Baker Street, London")).toEqual([
      ["street-address", "221B Baker Street"],
    ]);
    expect(foundIn("Mannerheimintie on pitkä")).toEqual([]);
    expect(foundIn("Ajoin sen 12 kertaa")).toEqual([]);
    expect(foundIn("There are 12 streets")).toEqual([]);
  });
});

describe("what the company allows", () => {
  test("is not found: its account, its number, its addresses", () => {
    const text = "FI21 1234 5600 0007 85, +358 10 123 4567, help@company.fi";

    expect(foundIn(text)).toHaveLength(3);
    expect(foundIn(text, ["FI21 1234 5600 0007 85", "+358101234567", "@company.fi"])).toEqual([]);
    expect(foundIn(text, ["help@company.fi", ""])).toHaveLength(2);
  });
});

describe("what belongs to no person", () => {
  test("stays: reference numbers, order numbers, error codes, addresses of pages", () => {
    expect(foundIn("Viite RF18 5390 0754 7034, viite 1234 56789 01239")).toEqual([]);
    expect(
      foundIn("Order 20261122-0042 failed with E-4012, see https://shop.test/orders/20261122"),
    ).toEqual([]);
    expect(foundIn("Paid 1 234,50 € on 12.10.2026 at 14:35:07")).toEqual([]);
  });
});
