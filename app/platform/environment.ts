import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";

/** Shortest secret that production accepts, in bytes. */
export const SECRET_BYTES = 32;

/** What the process was told from outside, read once and never asked again. */
export type Environment = {
  /** `demo` unless the person who started it said NODE_ENV=production. */
  mode: "demo" | "production";
  host: string;
  port: number;
  /** Scheme, host and port that links, cookies and the cross-site check go by. */
  publicOrigin: string;
  dataDir: string;
  /** `sqlite:` with an absolute path, or a `postgres:` address. */
  databaseUrl: string;
  /** The first one signs, every one verifies; empty only in demo, which keeps its own. */
  secrets: readonly string[];
  trustedProxies: readonly string[];
  securityContact: string | undefined;
  rateLimits: boolean;
  logLevel: LogLevel;
};

export type LogLevel = (typeof logLevels)[number];

type Variables = Readonly<Record<string, string | undefined>>;

/** Says everything that is wrong with the configuration, never a secret's value. */
export class EnvironmentProblems extends Error {
  override readonly name = "EnvironmentProblems";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a port number from 1 to 65535")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, "must be a port number from 1 to 65535")
    .default(3000),
  HOST: z
    .string()
    .refine((host) => isIP(host) !== 0 || isHostName(host), "must be a host name or an IP address")
    .default("127.0.0.1"),
  PUBLIC_URL: z
    .string()
    .refine(
      isPublicOrigin,
      "must be an https address without a path, like https://community.example (http only on this machine)",
    )
    .transform((url) => new URL(url).origin)
    .optional(),
  DATA_DIR: z.string().refine(hasNoNul, "must be a folder's path").default("./data"),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, "must be sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE")
    .optional(),
  TUKI_SECRET: z
    .string()
    .transform((secrets) => secrets.split(",").map((secret) => secret.trim()))
    .refine(
      (secrets) => secrets.every((secret) => Buffer.byteLength(secret) >= SECRET_BYTES),
      `must be at least ${SECRET_BYTES} bytes (make one with: openssl rand -base64 48)`,
    )
    .refine(
      (secrets) => secrets.length <= 2,
      "must be one secret, or the new and the old one with a comma between",
    )
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(",").map((entry) => entry.trim()))
    .refine(
      (list) => list.every(isAddressRange),
      "must be IP addresses or ranges like 10.0.0.0/8, with commas between",
    )
    .default([]),
  SECURITY_CONTACT: z
    .string()
    .refine(
      isContact,
      "must be an address like mailto:security@company.example or https://company.example/security",
    )
    .optional(),
  RATE_LIMITS: z.enum(["on", "off"], "must be on or off").default("on"),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
});

/**
 * Turns the variables of PRODUCT's configuration table into a checked Environment.
 *
 * Throws one EnvironmentProblems that lists all problems at once. An empty variable
 * counts as one that isn't there. Relative paths start at the folder given.
 */
export function readEnvironment(env: Variables, folder = process.cwd()): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  const problems = [...(read.error?.issues ?? []).map(sentence), ...contradictions(given)];
  if (!read.success || problems.length > 0) throw new EnvironmentProblems(problems);

  const set = read.data;
  const mode = modeOf(given);
  const dataDir = path.resolve(folder, set.DATA_DIR);
  return {
    mode,
    host: set.HOST,
    port: set.PORT,
    publicOrigin: set.PUBLIC_URL ?? originOf(set.HOST, set.PORT),
    dataDir,
    databaseUrl: databaseUrl(set.DATABASE_URL, dataDir, folder),
    secrets: set.TUKI_SECRET ?? [],
    trustedProxies: set.TRUSTED_PROXIES,
    securityContact: set.SECURITY_CONTACT,
    rateLimits: set.RATE_LIMITS === "on",
    logLevel: set.LOG_LEVEL,
  };
}

/** Tells whether a host can be reached from this machine only. */
export function isLoopback(host: string) {
  const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

/** What no single variable can know: how they fit together. Looks at the raw values, so it speaks up beside other problems. */
function contradictions(given: Variables) {
  const host = given.HOST ?? "127.0.0.1";
  const problems: string[] = [];
  if (modeOf(given) === "production") {
    if (!given.PUBLIC_URL)
      problems.push(
        "PUBLIC_URL is missing: production needs the address people open, like https://community.example",
      );
    if (!given.TUKI_SECRET)
      problems.push(
        `TUKI_SECRET is missing: production needs at least ${SECRET_BYTES} bytes (make one with: openssl rand -base64 48)`,
      );
  } else if (!isLoopback(host)) {
    problems.push(
      "HOST must be this machine (127.0.0.1, ::1 or localhost) in demo mode: anyone can sign in as anyone there. Set NODE_ENV=production to serve others",
    );
  }
  if (given.RATE_LIMITS === "off" && !isLoopback(host))
    problems.push(
      "RATE_LIMITS=off is for tests and benchmarks on this machine only: HOST must be 127.0.0.1, ::1 or localhost",
    );
  return problems;
}

function originOf(host: string, port: number) {
  return new URL(`http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`).origin;
}

function modeOf(given: Variables) {
  return given.NODE_ENV === "production" ? "production" : "demo";
}

function sentence({ path: where, message }: z.core.$ZodIssue) {
  return `${where.join(".")} ${message}`;
}

function databaseUrl(url: string | undefined, dataDir: string, folder: string) {
  if (!url) return `sqlite:${path.join(dataDir, "tuki.db")}`;
  if (!url.startsWith("sqlite:")) return url;
  return `sqlite:${path.resolve(folder, url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, ""))}`;
}

function isDatabaseUrl(url: string) {
  if (url.startsWith("sqlite:")) return url.length > "sqlite:".length && hasNoNul(url);
  return /^postgres(ql)?:\/\//.test(url) && URL.canParse(url);
}

function isPublicOrigin(url: string) {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(url);
  if (pathname !== "/" || search || hash || username || password) return false;
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

function isContact(contact: string) {
  return /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact) && URL.canParse(contact);
}

function isHostName(host: string) {
  return (
    host.length <= 253 && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host) && !/^[\d.]+$/.test(host)
  );
}

function isAddressRange(entry: string) {
  const [address = "", bits, ...rest] = entry.split("/");
  const family = isIP(address);
  if (!family || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

function hasNoNul(text: string) {
  return !text.includes("\0");
}
