import { locales } from "#app/i18n/locales.ts";
import type { Environment } from "#app/platform/environment.ts";
import type { Log } from "#app/platform/log.server.ts";
import { type Exchange, sendProblem, sendText } from "./exchange.server.ts";

/** What must be true before a balancer may send visitors here. */
export type Readiness = { database: boolean; migrations: boolean; dataFolder: boolean };

export type OwnAnswersParts = {
  environment: Pick<Environment, "mode" | "publicOrigin" | "securityContact">;
  readiness: () => Promise<Readiness>;
  isDraining: () => boolean;
  log: Log;
};

type Answer = (exchange: Exchange) => void | Promise<void>;

/** Longer than this, a database doesn't count as answering. */
const READINESS_MS = 2_000;
const CONTACT_DAYS = 180;
const REPORT_BYTES = 16 * 1024;
const REPORTS_A_MINUTE = 30;

/** The addresses that the server answers itself, before and beside every page. All may be read; one takes reports. */
export const ownAddresses = [
  "/healthz",
  "/readyz",
  "/robots.txt",
  "/.well-known/security.txt",
  "/csp-report",
] as const;

/** Finds the server's own answer to an address, or undefined where a page is meant. */
export function ownAnswers(parts: OwnAnswersParts) {
  const { environment, isDraining } = parts;
  const reports = reportTaker(parts.log);
  const answers: Readonly<Record<(typeof ownAddresses)[number], Answer>> = {
    "/healthz": (exchange) => sendText(exchange, 200, "ok\n"),
    "/readyz": async (exchange) => {
      const checks = await answerInTime(parts.readiness);
      const isReady = !isDraining() && Object.values(checks).every(Boolean);
      const told = JSON.stringify({ ready: isReady, draining: isDraining(), ...checks });
      sendText(exchange, isReady ? 200 : 503, `${told}\n`, { "Content-Type": "application/json" });
    },
    "/robots.txt": (exchange) =>
      sendText(exchange, 200, robots(environment), {
        "Cache-Control": "public, max-age=3600",
      }),
    "/.well-known/security.txt": (exchange) => {
      const { securityContact } = environment;
      if (securityContact)
        sendText(
          exchange,
          200,
          securityText(securityContact, environment.publicOrigin, exchange.startedAt),
        );
      else sendProblem(exchange, 404);
    },
    "/csp-report": reports,
  };

  return (pathname: string): Answer | undefined => {
    const answer = Object.hasOwn(answers, pathname)
      ? answers[pathname as keyof typeof answers]
      : undefined;
    if (!answer) return undefined;
    const methods = pathname === "/csp-report" ? ["POST"] : ["GET", "HEAD"];
    return (exchange) =>
      methods.includes(exchange.method)
        ? answer(exchange)
        : sendProblem(exchange, 405, { Allow: methods.join(", ") });
  };
}

async function answerInTime(readiness: () => Promise<Readiness>): Promise<Readiness> {
  const nothing = { database: false, migrations: false, dataFolder: false };
  let patience: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Readiness>((settle) => {
    patience = setTimeout(settle, READINESS_MS, nothing);
  });
  try {
    return await Promise.race([readiness(), tooLate]);
  } catch {
    return nothing;
  } finally {
    clearTimeout(patience);
  }
}

/** Not for strangers, or a different page for each: what search engines leave alone, below either language. */
const unindexed = [
  "ask",
  "sign-in",
  "sign-up",
  "settings",
  "notifications",
  "search",
  "mod",
  "curate",
  "articles",
  "admin",
];

/**
 * An invented community has nothing to tell a search engine; a real one hides only what isn't for strangers.
 *
 * Each language is named: a `*` would also match the name of a thread that begins with "ask" or "search".
 */
function robots({ mode, publicOrigin }: Pick<Environment, "mode" | "publicOrigin">) {
  if (mode === "demo") return "User-agent: *\nDisallow: /\n";
  const hidden = locales.flatMap((lang) => unindexed.map((page) => `Disallow: /${lang}/${page}`));
  const lines = [
    "User-agent: *",
    "Allow: /",
    ...hidden,
    "",
    `Sitemap: ${publicOrigin}/sitemap.xml`,
  ];
  return `${lines.join("\n")}\n`;
}

function securityText(contact: string, publicOrigin: string, now: Date) {
  const expires = new Date(now.getTime() + CONTACT_DAYS * 86_400_000);
  expires.setUTCHours(0, 0, 0, 0);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: en, fi",
    `Canonical: ${publicOrigin}/.well-known/security.txt`,
    "",
  ].join("\n");
}

/** Takes browsers' reports of a broken content policy; always the same empty answer, and a flood writes nothing. */
function reportTaker(log: Log): Answer {
  let minute = 0;
  let taken = 0;
  return async (exchange) => {
    const thisMinute = Math.floor(exchange.startedAt.getTime() / 60_000);
    if (thisMinute !== minute) [minute, taken] = [thisMinute, 0];
    taken += 1;
    const text = await readBriefly(exchange);
    if (text === null) return sendProblem(exchange, 413);
    if (taken <= REPORTS_A_MINUTE)
      log.warn({ ...readReport(text), requestId: exchange.requestId }, "content policy broken");
    exchange.res.writeHead(204).end();
  };
}

async function readBriefly({ req }: Exchange) {
  return await new Promise<string | null>((settle) => {
    let text = "";
    req.on("data", (part: Buffer) => {
      text += part.toString("latin1");
      if (text.length > REPORT_BYTES) settle(null);
    });
    req
      .once("end", () => settle(text))
      .once("close", () => settle(null))
      .once("error", () => settle(null));
  });
}

/** Keeps the directive and where the blocked thing came from; addresses of pages may name people. */
function readReport(text: string) {
  const short = (value: unknown) =>
    typeof value === "string" ? value.replaceAll(/[^\w:.'/-]/g, "").slice(0, 60) : "unknown";
  try {
    const report =
      (JSON.parse(text) as { "csp-report"?: Record<string, unknown> })["csp-report"] ?? {};
    const blocked = typeof report["blocked-uri"] === "string" ? report["blocked-uri"] : "";
    return {
      directive: short(report["effective-directive"]),
      blocked: short(URL.canParse(blocked) ? new URL(blocked).origin : blocked),
    };
  } catch {
    return { directive: "unreadable", blocked: "unknown" };
  }
}
