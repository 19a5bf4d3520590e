import { describe, expect, test } from "vitest";
import { articleData, homeOf, scriptText } from "#app/discovery/structured-data.ts";
import { noon } from "#tests/support/people.ts";

describe("scriptText", () => {
  test("holds nothing that ends a script element or begins a comment, and still says the same", () => {
    const said = { name: "</script><!-- <b> & \u2028\u2029 ]]>" };

    const text = scriptText(said);

    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(said);
  });
});

describe("homeOf", () => {
  test("is the text's own language where the interface speaks it, else English", () => {
    expect(homeOf("fi")).toBe("fi");
    expect(homeOf("fr")).toBe("en");
  });
});

describe("articleData", () => {
  test("names the way to the article, step by step", () => {
    const article = {
      id: 7,
      slug: "refunds",
      lang: "en",
      title: "Refunds",
      inShort: "Wait.",
      section: { slug: "money", name: "Money" },
      shownDate: noon,
    };

    const { "@graph": parts } = articleData(article, {
      origin: "https://x.example",
      siteName: "Tuki",
      helpCenter: "Help Center",
      locale: "fi",
    });

    expect(parts[1]).toMatchObject({
      "@type": "BreadcrumbList",
      itemListElement: [
        { position: 1, name: "Help Center", item: "https://x.example/fi/help" },
        { position: 2, name: "Money", item: "https://x.example/fi/help/money" },
        { position: 3, name: "Refunds", item: "https://x.example/en/help/a/7/refunds" },
      ],
    });
  });
});
