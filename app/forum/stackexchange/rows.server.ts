import { createReadStream, existsSync } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { createHash } from "node:crypto";
import { createGunzip } from "node:zlib";
import { SaxesParser } from "saxes";

/** One `<row …/>` of a dump file, or what stood where one should. */
export type DumpLine =
  | { line: number; attributes: Record<string, string> }
  | { line: number; problem: string };

/** A row longer than this is no row: the longest real ones have some hundred thousand characters. */
const longestRow = 8_000_000;

/** The file of a dump, plain or .gz, whichever is there. */
export function findDumpFile(folder: string, name: string): string | undefined {
  return [path.join(folder, `${name}.xml`), path.join(folder, `${name}.xml.gz`)].find((file) =>
    existsSync(file),
  );
}

/** What tells one file from another of the same name: its length and its beginning and end. */
export async function fingerprintOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const part = Buffer.alloc(65_536);
    const hash = createHash("sha256").update(String(size));
    for (const position of [0, Math.max(0, size - part.length)]) {
      const { bytesRead } = await handle.read(part, 0, part.length, position);
      hash.update(part.subarray(0, bytesRead));
    }
    return hash.digest("hex").slice(0, 32);
  } finally {
    await handle.close();
  }
}

/**
 * Reads a dump file row by row, in constant memory.
 *
 * A value cannot hold a bare `<`, so a row ends where the next tag begins, and one that is
 * cut off or garbled spoils no other. Bytes that are no UTF-8 come out as U+FFFD. A broken
 * end of a .gz file is one last problem after everything before it.
 */
export async function* readDumpRows(
  file: string,
  onBytes: (read: number) => void = () => undefined,
) {
  const raw = createReadStream(file, { highWaterMark: 1 << 18 });
  raw.on("data", (chunk) => onBytes(chunk.length));
  const bytes = file.endsWith(".gz") ? raw.pipe(createGunzip()) : raw;
  if (bytes !== raw) raw.on("error", (error) => bytes.destroy(error));

  const decoder = new TextDecoder("utf-8");
  let text = "";
  let line = 1;
  const takeRow = (end: number): DumpLine | undefined => {
    const piece = text.slice(0, end);
    text = text.slice(end);
    const at = line;
    line += piece.split("\n").length - 1;
    return /^<row[\s/>]/.test(piece) ? parseRow(piece.trimEnd(), at) : problemOf(piece, at);
  };

  try {
    for await (const chunk of bytes) {
      text += decoder.decode(chunk as Buffer, { stream: true });
      for (;;) {
        const next = text.indexOf("<", 1);
        if (next < 0) break;
        const row = takeRow(next);
        if (row) yield row;
      }
      if (text.length > longestRow) {
        yield { line, problem: "row too long" };
        line += text.split("\n").length - 1;
        text = "";
      }
    }
  } catch (error) {
    yield { line, problem: `file cannot be read to its end: ${(error as Error).message}` };
  }
  text += decoder.decode();
  const last = takeRow(text.length);
  if (last) yield last;
}

/** What stands between rows is the root element and the declaration; anything else is a problem. */
function problemOf(piece: string, line: number): DumpLine | undefined {
  const trimmed = piece.replace(/^\uFEFF/, "").trim();
  if (trimmed === "" || /^<(\?|!--|\/?[A-Za-z]+\s*>)/.test(trimmed)) return undefined;
  return { line, problem: `no row: ${trimmed.slice(0, 40)}` };
}

function parseRow(piece: string, line: number): DumpLine {
  if (!piece.endsWith(">")) return { line, problem: "row is cut off" };
  const parser = new SaxesParser();
  let attributes: Record<string, string> | undefined;
  let problem: string | undefined;
  parser.on("opentag", (tag) => {
    attributes = tag.attributes as Record<string, string>;
  });
  parser.on("error", (error) => {
    problem ??= error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
  });
  parser.write(piece).close();
  if (problem !== undefined || !attributes) return { line, problem: problem ?? "no attributes" };
  return { line, attributes };
}
