import { describe, expect, test } from "vitest";
import { DraftStore, openStore, restorable } from "#app/ui/elements/draft-store.ts";

const day = 24 * 60 * 60 * 1_000;

describe("DraftStore", () => {
  test("keeps what differs from what the page came with", () => {
    const drafts = new DraftStore(aStore());

    drafts.keep("answer-1", {
      body: { base: "", text: "Half an answer" },
      title: { base: "Same", text: "Same" },
    });

    expect(drafts.find("answer-1")).toEqual({ body: { base: "", text: "Half an answer" } });
  });

  test("forgets a form that was emptied again", () => {
    const drafts = new DraftStore(aStore());
    drafts.keep("answer-1", { body: { base: "", text: "Half" } });

    drafts.keep("answer-1", { body: { base: "", text: "" } });

    expect(drafts.find("answer-1")).toEqual({});
  });

  test("keeps a text for two weeks and no longer", () => {
    const drafts = new DraftStore(aStore());
    drafts.keep("answer-1", { body: { base: "", text: "Half" } }, 0);

    expect(drafts.find("answer-1", 14 * day - 1)).not.toEqual({});
    expect(drafts.find("answer-1", 14 * day)).toEqual({});
  });

  test("reads nothing out of a store that holds something else", () => {
    const store = aStore();
    store.setItem("tuki:draft:answer-1", "not json");

    expect(new DraftStore(store).find("answer-1")).toEqual({});
  });

  test("breaks nothing when the store is full", () => {
    const full = Object.assign(aStore(), {
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    });

    expect(() =>
      new DraftStore(full).keep("answer-1", { body: { base: "", text: "Half" } }),
    ).not.toThrow();
  });

  test("forgets all of its own and nothing else", () => {
    const store = aStore();
    const drafts = new DraftStore(store);
    drafts.keep("answer-1", { body: { base: "", text: "One" } });
    drafts.keep("answer-2", { body: { base: "", text: "Two" } });
    store.setItem("other", "stays");

    drafts.forgetAll();

    expect(drafts.find("answer-1")).toEqual({});
    expect(drafts.find("answer-2")).toEqual({});
    expect(store.getItem("other")).toBe("stays");
  });
});

describe("openStore", () => {
  test("gives a store that ends with the page where the browser forbids one", () => {
    const store = openStore(() => {
      throw new Error("SecurityError");
    });

    store.setItem("one", "kept");
    expect(store.getItem("one")).toBe("kept");
    store.removeItem("one");
    expect(store.getItem("one")).toBeNull();
  });
});

describe("restorable", () => {
  test("puts a text back into the field it came from", () => {
    const texts = restorable(
      { body: { base: "", text: "Half" } },
      { body: { base: "", text: "" } },
    );

    expect(texts).toEqual({ body: "Half" });
  });

  test("leaves a field alone that came back from the server with a text", () => {
    const texts = restorable(
      { body: { base: "", text: "Older" } },
      { body: { base: "Refused, newer", text: "Refused, newer" } },
    );

    expect(texts).toEqual({});
  });

  test("leaves a field alone that somebody is already writing in", () => {
    const texts = restorable(
      { body: { base: "", text: "Older" } },
      { body: { base: "", text: "New" } },
    );

    expect(texts).toEqual({});
  });

  test("leaves out a field that the page does not have", () => {
    expect(restorable({ gone: { base: "", text: "Half" } }, {})).toEqual({});
  });
});

function aStore(): Storage {
  const store = {} as Record<string, string>;
  const methods = {
    getItem: (name: string) => store[name] ?? null,
    setItem: (name: string, value: string) => {
      store[name] = value;
    },
    removeItem: (name: string) => {
      delete store[name];
    },
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(store, name, { value, writable: true, enumerable: false });
  return store as unknown as Storage;
}
