import { describe, expect, test } from "vitest";
import { EnvironmentProblems, isLoopback, readEnvironment } from "#app/platform/environment.ts";

const secret = "s".repeat(32);
const production = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://community.example",
  TUKI_SECRET: secret,
};

describe("readEnvironment", () => {
  test("nothing at all is a demo on this machine", () => {
    expect(readEnvironment({}, "/srv/tuki")).toEqual({
      mode: "demo",
      host: "127.0.0.1",
      port: 3000,
      publicOrigin: "http://127.0.0.1:3000",
      dataDir: "/srv/tuki/data",
      databaseUrl: "sqlite:/srv/tuki/data/tuki.db",
      secrets: [],
      trustedProxies: [],
      securityContact: undefined,
      rateLimits: true,
      logLevel: "info",
    });
  });

  test("an empty variable counts as one that isn't there", () => {
    expect(readEnvironment({ PORT: "", HOST: " ", TUKI_SECRET: "" })).toEqual(readEnvironment({}));
  });

  test("all problems are told at once", () => {
    const told = problemsOf({
      NODE_ENV: "production",
      PORT: "0",
      RATE_LIMITS: "maybe",
      TUKI_SECRET: "short",
    });

    expect(told).toHaveLength(4);
    expect(told.map((problem) => problem.split(" ")[0])).toEqual([
      "PORT",
      "TUKI_SECRET",
      "RATE_LIMITS",
      "PUBLIC_URL",
    ]);
  });

  test("a problem never repeats a secret", () => {
    expect(
      problemsOf({ TUKI_SECRET: "hunter2", DATABASE_URL: "mysql://otto:hunter2@db/tuki" }).join(),
    ).not.toContain("hunter2");
  });

  test("production needs its public address and a secret", () => {
    expect(readEnvironment(production)).toMatchObject({
      mode: "production",
      publicOrigin: "https://community.example",
      secrets: [secret],
    });
    expect(problemsOf({ NODE_ENV: "production" })).toEqual([
      expect.stringContaining("PUBLIC_URL"),
      expect.stringContaining("TUKI_SECRET"),
    ]);
  });

  test("a secret of 32 bytes is long enough, and of 31 is not", () => {
    expect(readEnvironment({ TUKI_SECRET: "x".repeat(32) }).secrets).toEqual(["x".repeat(32)]);
    expect(problemsOf({ TUKI_SECRET: "x".repeat(31) })).toEqual([
      expect.stringContaining("at least 32 bytes"),
    ]);
  });

  test("two secrets are accepted while rotating, three are not", () => {
    const [fresh, old] = ["n".repeat(40), "o".repeat(40)];

    expect(readEnvironment({ TUKI_SECRET: `${fresh}, ${old}` }).secrets).toEqual([fresh, old]);
    expect(problemsOf({ TUKI_SECRET: `${fresh},${old},${old}` })).toHaveLength(1);
    expect(problemsOf({ TUKI_SECRET: `${fresh},` })).toHaveLength(1);
  });

  test("ports end at 65535", () => {
    expect(readEnvironment({ PORT: "65535" }).port).toBe(65_535);
    expect(problemsOf({ PORT: "65536" })).toHaveLength(1);
    expect(problemsOf({ PORT: "3000; rm" })).toHaveLength(1);
  });

  test("a demo refuses to be reached from elsewhere", () => {
    expect(problemsOf({ HOST: "0.0.0.0" })).toEqual([expect.stringContaining("demo mode")]);
    expect(readEnvironment({ HOST: "::1" }).publicOrigin).toBe("http://[::1]:3000");
    expect(readEnvironment({ ...production, HOST: "0.0.0.0" }).host).toBe("0.0.0.0");
  });

  test("rate limits go off on this machine only", () => {
    expect(readEnvironment({ RATE_LIMITS: "off" }).rateLimits).toBe(false);
    expect(problemsOf({ ...production, HOST: "0.0.0.0", RATE_LIMITS: "off" })).toEqual([
      expect.stringContaining("RATE_LIMITS"),
    ]);
  });

  test("the public address is https, or http on this machine, and has no path", () => {
    expect(readEnvironment({ PUBLIC_URL: "http://localhost:8080/" }).publicOrigin).toBe(
      "http://localhost:8080",
    );
    expect(problemsOf({ PUBLIC_URL: "http://community.example" })).toHaveLength(1);
    expect(problemsOf({ PUBLIC_URL: "https://community.example/forum" })).toHaveLength(1);
    expect(problemsOf({ PUBLIC_URL: "https://otto:word@community.example" })).toHaveLength(1);
    expect(problemsOf({ PUBLIC_URL: "community.example" })).toHaveLength(1);
  });

  test("the database is a file or a PostgreSQL address", () => {
    expect(readEnvironment({ DATABASE_URL: "sqlite:./here.db" }, "/srv").databaseUrl).toBe(
      "sqlite:/srv/here.db",
    );
    expect(readEnvironment({ DATABASE_URL: "sqlite:///var/tuki.db" }).databaseUrl).toBe(
      "sqlite:/var/tuki.db",
    );
    expect(readEnvironment({ DATABASE_URL: "postgresql://db/tuki" }).databaseUrl).toBe(
      "postgresql://db/tuki",
    );
    expect(problemsOf({ DATABASE_URL: "sqlite:" })).toHaveLength(1);
    expect(problemsOf({ DATABASE_URL: "mysql://db/tuki" })).toHaveLength(1);
  });

  test("trusted proxies are addresses and ranges", () => {
    expect(readEnvironment({ TRUSTED_PROXIES: "10.0.0.0/8, ::1" }).trustedProxies).toEqual([
      "10.0.0.0/8",
      "::1",
    ]);
    expect(problemsOf({ TRUSTED_PROXIES: "10.0.0.0/33" })).toHaveLength(1);
    expect(problemsOf({ TRUSTED_PROXIES: "loadbalancer" })).toHaveLength(1);
  });

  test("a security contact is a mail or web address without line breaks", () => {
    expect(
      readEnvironment({ SECURITY_CONTACT: "mailto:security@company.example" }).securityContact,
    ).toBe("mailto:security@company.example");
    expect(
      problemsOf({ SECURITY_CONTACT: "https://company.example\nExpires: never" }),
    ).toHaveLength(1);
    expect(problemsOf({ SECURITY_CONTACT: "call us" })).toHaveLength(1);
  });
});

describe("isLoopback", () => {
  test("names and addresses of this machine are, look-alikes are not", () => {
    expect(["127.0.0.1", "127.9.9.9", "::1", "[::1]", "LOCALHOST"].map(isLoopback)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(
      ["127.0.0.1.example", "0.0.0.0", "::", "localhost.example", "128.0.0.1"].map(isLoopback),
    ).toEqual([false, false, false, false, false]);
  });
});

function problemsOf(env: Record<string, string>) {
  try {
    readEnvironment(env);
  } catch (error) {
    if (error instanceof EnvironmentProblems) return error.problems;
    throw error;
  }
  return [];
}
