import { describe, expect, test } from "vitest";
import { detectLanguage } from "#app/content/languages.server.ts";

describe("detectLanguage", () => {
  test("knows Finnish, English and others", async () => {
    expect(await detectLanguage("Palautus ei näy tilillä vaikka kauppa palautti rahat", "en")).toBe(
      "fi",
    );
    expect(
      await detectLanguage("The refund is missing although the shop has paid it back", "fi"),
    ).toBe("en");
    expect(await detectLanguage("Ma carte ne marche pas et je ne sais pas quoi faire", "en")).toBe(
      "fr",
    );
    expect(
      await detectLanguage("Mitt kort fungerar inte och jag vet inte vad jag ska göra", "fi"),
    ).toBe("sv");
  });

  test("leaves what isn't clear to the language of the page", async () => {
    expect(await detectLanguage("", "fi")).toBe("fi");
    expect(await detectLanguage("Hei", "fi")).toBe("fi");
    expect(await detectLanguage("12345 67890 !!!", "en")).toBe("en");
    expect(await detectLanguage("https://example.com/this-is-not-english-text-at-all", "fi")).toBe(
      "fi",
    );
    expect(await detectLanguage("\ud800\0".repeat(50), "fi")).toBe("fi");
  });
});
