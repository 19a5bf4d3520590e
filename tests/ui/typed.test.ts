import { describe, expect, test } from "vitest";
import { typedList, typedText } from "#app/ui/typed.ts";

const refused = { typed: { title: "Half", tags: ["a", "b"], empty: "" } };

describe("what had been typed", () => {
  test("comes back before what was stored", () => {
    expect(typedText(refused, "title", "Stored")).toBe("Half");
  });

  test("comes back even when it was emptied", () => {
    expect(typedText(refused, "empty", "Stored")).toBe("");
  });

  test("gives way to what was stored where the form was not sent", () => {
    expect(typedText(undefined, "title", "Stored")).toBe("Stored");
    expect(typedList(undefined, "tags", ["stored"])).toEqual(["stored"]);
  });

  test("is a list for a field that came more than once, or once", () => {
    expect(typedList(refused, "tags")).toEqual(["a", "b"]);
    expect(typedList(refused, "title")).toEqual(["Half"]);
  });

  test("stays unticked where nothing was ticked", () => {
    expect(typedList(refused, "kinds", ["stored"])).toEqual([]);
  });
});
