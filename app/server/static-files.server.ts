import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { acceptedEncoding } from "./accepted-encoding.ts";
import { BARE_POLICY } from "./security-headers.ts";

/** The files of one folder by the address they are served at. */
export type StaticFiles = { find(pathname: string): StaticFile | undefined };

export type StaticFile = {
  type: string;
  /** True where the name changes whenever the content does. */
  immutable: boolean;
  read(encoding: Encoding | null): { body: Buffer; etag: string };
  encodings: readonly Encoding[];
};

type Encoding = "br" | "gzip";

const extensions: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz" };

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** Tells whether a file gets smaller by compression worth its while. */
export function isCompressible(file: string) {
  return [".js", ".mjs", ".css", ".svg", ".json", ".webmanifest", ".txt", ".ico"].includes(
    path.extname(file),
  );
}

/**
 * Lists a folder once, so an address can only ever name a file that was there at the start.
 *
 * Dotfiles and files of unknown kinds are left out. A file is read when first asked
 * for and kept: a build that replaces the folder can't mix two versions of a page.
 */
export function openStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  if (existsSync(folder)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      const relative = path.relative(folder, file).split(path.sep);
      const type = types[path.extname(entry.name)];
      if (!entry.isFile() || !type || relative.some((part) => part.startsWith("."))) continue;
      files.set(
        `/${relative.map(encodeURIComponent).join("/")}`,
        openFile(file, { type, immutable: relative[0] === "assets" }),
      );
    }
  }
  return { find: (pathname) => files.get(pathname) };
}

function openFile(
  file: string,
  { type, immutable }: { type: string; immutable: boolean },
): StaticFile {
  const encodings = (["br", "gzip"] as const).filter((encoding) =>
    existsSync(file + extensions[encoding]),
  );
  const kept = new Map<Encoding | null, { body: Buffer; etag: string }>();
  return {
    type,
    immutable,
    encodings,
    read(encoding) {
      const known = kept.get(encoding);
      if (known) return known;
      const body = readFileSync(encoding ? file + extensions[encoding] : file);
      const fresh = {
        body,
        etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
      };
      kept.set(encoding, fresh);
      return fresh;
    },
  };
}

/** Sends a file in the smallest form the browser reads, or 304 where it has it already. */
export function sendStaticFile(req: IncomingMessage, res: ServerResponse, file: StaticFile) {
  const encoding = acceptedEncoding(req.headers["accept-encoding"]?.toString(), file.encodings);
  const { body, etag } = file.read(encoding);

  res.setHeader("Content-Type", file.type);
  res.setHeader(
    "Cache-Control",
    file.immutable ? "public, max-age=31536000, immutable" : "public, max-age=3600",
  );
  res.setHeader("ETag", etag);
  if (!file.type.startsWith("text/javascript"))
    res.setHeader("Content-Security-Policy", BARE_POLICY);
  if (file.encodings.length > 0) res.setHeader("Vary", "Accept-Encoding");
  if (isKnown(req.headers["if-none-match"], etag)) {
    res.writeHead(304).end();
    return;
  }
  if (encoding) res.setHeader("Content-Encoding", encoding);
  res.writeHead(200, { "Content-Length": body.length });
  res.end(req.method === "HEAD" ? undefined : body);
}

function isKnown(ifNoneMatch: string | undefined, etag: string) {
  const known = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}
