import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { brokenBudgets, BUDGETS } from "#app/cli/budgets.ts";

describe("brokenBudgets", () => {
  test("a page within its budgets breaks none", () => {
    expect(brokenBudgets(built({ page: BUDGETS.signedInScript - 5_000 })).broken).toBe(0);
  });

  test("one that is too heavy is named", () => {
    const { broken, told } = brokenBudgets(built({ page: BUDGETS.signedInScript + 1 }));

    expect(broken).toBe(1);
    expect(told).toMatch(/✗ .* scripts of a signed-in page \(routes\/thread\)/);
  });

  test("a guest's script has a budget of its own", () => {
    expect(brokenBudgets(built({ guest: BUDGETS.guestScript + 1 })).broken).toBe(1);
  });

  test("the heaviest language counts with a signed-in page", () => {
    const half = BUDGETS.signedInScript / 2;

    expect(brokenBudgets(built({ page: half, language: half + 1 })).broken).toBe(1);
  });

  test("a library of the server in a browser's script is named", () => {
    const { broken, told } = brokenBudgets(built({ text: "class ZodError {}" }));

    expect(broken).toBe(1);
    expect(told).toContain("holds zod, which belongs on the server");
  });
});

/** A built site of a few scripts, as heavy as asked for: what is random doesn't get smaller. */
function built({ page = 1_000, guest = 1_000, language = 1_000, text = "" }) {
  const folder = mkdtempSync(path.join(tmpdir(), "tuki-built-"));
  const assets = path.join(folder, "assets");
  mkdirSync(assets);
  const manifest = {
    entry: { module: "/assets/entry.js", imports: [] },
    routes: {
      root: { module: "/assets/entry.js" },
      "routes/thread": {
        parentId: "root",
        module: "/assets/thread.js",
        imports: ["/assets/entry.js"],
        css: [],
      },
    },
  };
  writeFileSync(
    path.join(assets, "manifest-0a1b2c3d.js"),
    `window.__remixManifest=${JSON.stringify(manifest)};`,
  );
  writeFileSync(path.join(assets, "entry.js"), text);
  writeFileSync(path.join(assets, "thread.js"), randomBytes(page));
  writeFileSync(path.join(assets, "page-elements-x1.js"), randomBytes(guest));
  writeFileSync(path.join(assets, "en-x1.js"), randomBytes(100));
  writeFileSync(path.join(assets, "fi-x1.js"), randomBytes(language));
  return folder;
}
