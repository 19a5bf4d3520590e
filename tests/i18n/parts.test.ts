import { describe, expect, test } from "vitest";
import { messagesIn } from "#app/i18n/messages.ts";
import { parts, pick, serverOnly, without, type MessageTree } from "#app/i18n/parts.ts";
import { sourceFiles, textOf } from "#tests/architecture/source-files.ts";

const messages: MessageTree = {
  forum: { ask: { title: "Ask" }, solved: "Solved" },
  gallery: { title: "Gallery" },
};

describe("the parts of the messages", () => {
  test("are picked with what stands under them", () => {
    expect(pick(messages, ["forum.ask", "gallery"])).toEqual({
      forum: { ask: { title: "Ask" } },
      gallery: { title: "Gallery" },
    });
  });

  test("leave the rest where it was", () => {
    expect(without(messages, ["forum.ask", "gallery"])).toEqual({ forum: { solved: "Solved" } });
  });

  test("are there in the message files", () => {
    const english = messagesIn("en") as MessageTree;

    const missing = [...Object.values(parts).flat(), ...serverOnly].filter(
      (namespace) => Object.keys(pick(english, [namespace])).length === 0,
    );

    expect(missing).toEqual([]);
  });

  test("come with every page or component that says their words", () => {
    const browserFiles = sourceFiles("app/**/*.{ts,tsx}").filter(
      (file) => !file.endsWith(".server.ts") && !file.startsWith("app/i18n/parts"),
    );

    const forgotten = browserFiles.flatMap((file) => {
      const text = textOf(file);
      return Object.entries(parts)
        .filter(([, names]) => names.some((name) => new RegExp(`["\`]${name}\\.`).test(text)))
        .filter(([part]) => !text.includes(`import "#app/i18n/parts/${part}.ts"`))
        .map(([part]) => `${file} says words of ${part} and does not import them`);
    });

    expect(forgotten).toEqual([]);
  });
});
