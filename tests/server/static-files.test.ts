import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { precompress } from "#app/server/precompress.server.ts";
import { openStaticFiles } from "#app/server/static-files.server.ts";
import { runServer } from "#tests/support/running-server.ts";

const script = "export const answer = 42;\n".repeat(200);

describe("a file", () => {
  test("with the content in its name is kept for good, another one for an hour", async () => {
    const { ask } = await withFiles();

    expect((await ask("/assets/page-abc.js")).headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
      "x-content-type-options": "nosniff",
    });
    expect((await ask("/icons/icons.svg")).headers).toMatchObject({
      "cache-control": "public, max-age=3600",
      "content-type": "image/svg+xml",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
  });

  test("goes out as small as the browser reads it", async () => {
    const { ask } = await withFiles();

    const plain = await ask("/assets/page-abc.js");
    const brotli = await ask("/assets/page-abc.js", { "Accept-Encoding": "gzip, deflate, br" });
    const gzip = await ask("/assets/page-abc.js", { "Accept-Encoding": "br;q=0, gzip" });

    expect(plain.body.toString()).toBe(script);
    expect(brotli.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  test("that the browser has already isn't sent again", async () => {
    const { ask } = await withFiles();
    const { headers } = await ask("/icons/icons.svg");

    const again = await ask("/icons/icons.svg", { "If-None-Match": `"other", W/${headers.etag}` });

    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask("/icons/icons.svg", { "If-None-Match": '"other"' })).status).toBe(200);
  });

  test("is only told about by HEAD, and changed by nothing", async () => {
    const { ask } = await withFiles();

    const told = await ask("/assets/page-abc.js", {}, "HEAD");

    expect([told.status, told.headers["content-length"], told.body.length]).toEqual([
      200,
      String(script.length),
      0,
    ]);
    expect((await ask("/assets/page-abc.js", {}, "DELETE")).status).toBe(405);
  });
});

describe("what is no file of the folder", () => {
  test("can't be reached by climbing out of it, nor by its compressed copy's name, nor as a dotfile", async () => {
    const { ask } = await withFiles();
    const addresses = [
      "/../secret.txt",
      "/assets/../../secret.txt",
      "/assets/..%2f..%2fsecret.txt",
      "/assets/%2e%2e/%2e%2e/secret.txt",
      "/assets/..\\..\\secret.txt",
      "/assets//page-abc.js",
      "/assets/page-abc.js.br",
      "/.env.txt",
      "/assets/",
      "/assets/gone.js",
    ];

    const bodies = await Promise.all(addresses.map((address) => ask(address)));

    for (const { body } of bodies) expect(body.toString()).not.toMatch(/secret|answer = 42/);
    expect((await ask("/assets/gone.js")).status).toBe(404);
  });
});

async function withFiles() {
  const top = mkdtempSync(path.join(tmpdir(), "tuki-static-"));
  const folder = path.join(top, "client");
  mkdirSync(path.join(folder, "assets"), { recursive: true });
  mkdirSync(path.join(folder, "icons"));
  writeFileSync(path.join(top, "secret.txt"), "secret");
  writeFileSync(path.join(folder, ".env.txt"), "secret");
  writeFileSync(path.join(folder, "assets", "page-abc.js"), script);
  writeFileSync(path.join(folder, "icons", "icons.svg"), "<svg/>");
  expect(precompress(folder)).toBe(1);

  const server = await runServer({
    files: openStaticFiles(folder),
    handler: async () => new Response("a page", { status: 404 }),
  });
  return {
    ask: (address: string, headers = {}, method = "GET") =>
      askAsWritten(server.port, { address, headers, method }),
  };
}

type Asked = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

/** Asks for exactly that address: fetch would tidy it first. */
function askAsWritten(
  port: number,
  {
    address,
    headers,
    method,
  }: { address: string; headers: Record<string, string>; method: string },
) {
  return new Promise<Asked>((settle, fail) => {
    httpRequest({ port, path: address, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        settle({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", fail)
      .end();
  });
}
