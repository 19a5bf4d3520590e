import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { asNode, run } from "#tests/support/command-line.ts";

const tuki = "app/cli/tuki.mjs";
const production = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://community.example",
  TUKI_SECRET: "s".repeat(32),
};

describe("tuki", () => {
  test("lists its commands, and each explains itself", async () => {
    const overview = await run([tuki, "--help"]);
    const migrate = await run([tuki, "migrate", "--help"]);

    expect([overview.code, migrate.code]).toEqual([0, 0]);
    expect(overview.out).toMatch(/serve[^]*migrate[^]*routes[^]*doctor/);
    expect(migrate.out).toContain("tuki migrate");
  });

  test("ends with 64 on what it doesn't know, and says what it does", async () => {
    const command = await run([tuki, "destroy"]);
    const option = await run([tuki, "migrate", "--nope"]);
    const word = await run([tuki, "migrate", "now"]);

    expect([command.code, option.code, word.code]).toEqual([64, 64, 64]);
    expect(command.err).toContain('There is no command "destroy"');
    expect(option.err).toContain("Usage: tuki migrate");
  });

  test("a name that every object has is no command", async () => {
    expect((await run([tuki, "constructor"])).code).toBe(64);
  });

  test("ends with 78 on a configuration that can't work, every problem on its line, without a stack", async () => {
    const { code, out, err } = await run([tuki, "serve"], {
      PORT: "99999",
      HOST: "0.0.0.0",
      LOG_LEVEL: "loud",
    });

    expect([code, out]).toEqual([78, ""]);
    expect(err.match(/^ {2}- /gm)).toHaveLength(3);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("under an old Node says so in one sentence", async () => {
    const { code, err } = await run([...asNode("22.22.1"), tuki, "serve"]);

    expect(code).toBe(1);
    expect(err.trim().split("\n")).toEqual([
      expect.stringContaining("needs Node 22.22.2 or newer and this is 22.22.1"),
    ]);
  });

  test("the oldest Node that is new enough is let in", async () => {
    expect((await run([...asNode("22.22.2"), tuki, "--help"])).code).toBe(0);
  });
});

describe("the set-up", () => {
  test("on a Node too old to fetch a newer one says what to install", async () => {
    const { code, err } = await run([...asNode("15.14.0"), "app/cli/set-up.mjs", "start"]);

    expect(code).toBe(1);
    expect(err.trim().split("\n")).toEqual([expect.stringContaining("Install Node 24")]);
  });
});

describe("tuki serve", () => {
  test("refuses a database file that has lost everything", async () => {
    const file = path.join(tmpdir(), `tuki-empty-${process.pid}.db`);
    writeFileSync(file, "");

    const { code, err } = await run([tuki, "serve"], { DATABASE_URL: `sqlite:${file}` });

    expect(code).toBe(1);
    expect(err).toMatch(/^The database .* is empty\./);
  });

  test("refuses a file that is no database, in one line", async () => {
    const file = path.join(tmpdir(), `tuki-broken-${process.pid}.db`);
    writeFileSync(file, "not a database ".repeat(500));

    const { code, err } = await run([tuki, "serve"], { DATABASE_URL: `sqlite:${file}` });

    expect(code).toBe(1);
    expect(err.trim().split("\n")).toEqual([expect.stringContaining("file is not a database")]);
  });

  test("ends in a line when the database doesn't answer, and never tells its password", async () => {
    const { code, err } = await run([tuki, "serve"], {
      ...production,
      DATABASE_URL: "postgres://otto:hunter2@127.0.0.1:1/tuki",
    });

    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toContain("hunter2");
  });
});

describe("tuki doctor", () => {
  test("looks without making anything", async () => {
    const { out } = await run([tuki, "doctor", "--json"]);

    const findings = JSON.parse(out) as { what: string; isWell: boolean; told: string }[];
    expect(findings.map(({ what }) => what)).toEqual([
      "node",
      "configuration",
      "data folder",
      "database",
      "pages",
    ]);
    expect(findings[3]?.told).toContain("not there yet");
  });
});
