import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Report } from "#tests/bench/serving/report.ts";
import { run } from "#tests/support/command-line.ts";

/** Few threads, hardly any requests, no browser: it measures nothing and goes every way. */
const tiny =
  "--threads 40 --members 30 --long 2 --load rows --rounds 1 --seconds 0.1 --connections 1 --writes 0.03 --tool node --no-browser --shared --name tiny".split(
    " ",
  );

describe("the benchmark on a tiny community", () => {
  test(
    "measures every target, finds every row it wrote, and judges every goal",
    {
      timeout: 240_000,
    },
    async () => {
      const folder = aFolder();

      const { code, err } = await run([
        "tests/bench/run.ts",
        ...tiny,
        "--folder",
        path.join(folder, "work"),
        "--out",
        folder,
      ]);

      expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
      const [json, markdown, plot] = ["json", "md", "svg"].map((ending) =>
        readFileSync(path.join(folder, `tiny.${ending}`), "utf8"),
      );
      const { goals, measured } = JSON.parse(json!) as Report;
      expect(goals.map(({ id }) => id)).toEqual(
        Array.from({ length: 13 }, (_, at) => `G${at + 1}`),
      );
      expect(new Set(measured.cells.map(({ target }) => target))).toEqual(
        new Set(["raw40k", "node+sqlite", "remix", "remix+cache", "product"]),
      );
      expect(measured.cells.filter(({ failed, rps }) => failed > 0 || rps === 0)).toEqual([]);
      expect(measured.writes.filter(({ sent, stored }) => sent !== stored)).toEqual([]);
      expect(markdown).toContain("| **G7** What one who votes or answers waits:");
      expect(plot).toContain('class="product"');
    },
  );

  test("writes the community for others, the same each time", { timeout: 60_000 }, async () => {
    const folder = aFolder();
    const write = async (name: string) => {
      const file = path.join(folder, name);
      await run(["tests/bench/run.ts", ...tiny, "--ndjson", file]);
      return readFileSync(file, "utf8");
    };

    const [first, second] = [await write("first"), await write("second")];

    const lines = first.trimEnd().split("\n");
    const threads = lines.flatMap((line) => {
      const { thread } = JSON.parse(line) as { thread?: { answers: unknown[] } };
      return thread ? [thread] : [];
    });
    expect(second).toBe(first);
    expect(threads).toHaveLength(42);
    expect(threads.filter(({ answers }) => answers.length === 20)).toHaveLength(2);
  });

  test("says what is wrong with an option, and measures nothing", async () => {
    const { code, err } = await run(["tests/bench/run.ts", "--rounds", "none"]);

    expect(code).toBe(64);
    expect(err).toContain("--rounds must be a whole number.");
  });
});

function aFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "tuki-bench-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
