import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const folder = path.resolve("app/ui/styles");
const files = readdirSync(folder).filter((file) => file.endsWith(".css"));
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

describe("the styles", () => {
  test("reach the pages through one file that names every other", () => {
    const named = [...read("site.css").matchAll(/@import "\.\/([\w-]+\.css)"/g)];

    const others = files.filter((file) => file !== "site.css");
    expect(named.map(([, file]) => file).sort()).toEqual(others.sort());
  });

  test("are asked for by the document only there", () => {
    const root = readFileSync("app/root.tsx", "utf8");

    expect(root.match(/^import ".*\.css";$/gm)).toEqual(['import "#app/ui/styles/site.css";']);
  });

  test("name the layers first, so that their order is the same wherever they are read", () => {
    expect(read("site.css")).toMatch(/^\/\*[^]*?\*\/\s*@import "\.\/tokens\.css"/);
    expect(read("tokens.css")).toContain("@layer reset, tokens, base, layout, components");
  });

  test("take their colours from the tokens", () => {
    const loose = files
      .filter((file) => !["tokens.css", "print.css"].includes(file))
      .flatMap((file) =>
        read(file)
          .split("\n")
          .filter((line) => /#[\da-f]{3,8}\b/i.test(line) && !line.includes("light-dark("))
          .map((line) => `${file}: ${line.trim()}`),
      );

    expect(loose).toEqual([]);
  });
});
