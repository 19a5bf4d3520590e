import { describe, expect, test } from "vitest";
import { topicChoices, topicNamed, type AskTopic } from "#app/forum/ask-topics.ts";

const topic = (id: number, name: string, parent: AskTopic["parent"] = null): AskTopic => ({
  id,
  slug: name.toLowerCase(),
  name,
  parent,
  fields: [],
});

const sayOther = (name: string) => `${name}: other`;

describe("topicChoices", () => {
  test("groups children under the topic above, which is the last of them", () => {
    const payments = { id: 1, name: "Payments" };
    const topics = [topic(1, "Payments"), topic(2, "Refunds", payments), topic(3, "Account")];

    expect(topicChoices(topics, sayOther)).toEqual([
      {
        group: "Payments",
        choices: [
          { value: "2", label: "Refunds" },
          { value: "1", label: "Payments: other" },
        ],
      },
      { value: "3", label: "Account" },
    ]);
  });

  test("keeps the group where the topic above takes no questions", () => {
    const topics = [topic(2, "Refunds", { id: 1, name: "Payments" })];

    expect(topicChoices(topics, sayOther)).toEqual([
      { group: "Payments", choices: [{ value: "2", label: "Refunds" }] },
    ]);
  });

  test("keeps topics of the same name apart", () => {
    const topics = [topic(1, "Cards"), topic(2, "Cards")];

    expect(topicChoices(topics, sayOther)).toEqual([
      { value: "1", label: "Cards" },
      { value: "2", label: "Cards" },
    ]);
  });
});

describe("topicNamed", () => {
  test("knows a topic by its number and by its word", () => {
    const topics = [topic(1, "Cards")];

    expect(topicNamed(topics, "1")?.name).toBe("Cards");
    expect(topicNamed(topics, "cards")?.name).toBe("Cards");
    expect(topicNamed(topics, "")).toBeUndefined();
  });
});
