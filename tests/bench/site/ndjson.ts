import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { longScripts, scriptsOf } from "./scripts.ts";
import { SITE_TAGS, SITE_TOPICS, type SiteShape } from "./threads.ts";

/** Writes a site as one object a line, `{"member":…}`, `{"topic":…}`, `{"tag":…}` and `{"thread":…}`, for the importer of another forum. */
export async function writeNdjson(file: string, shape: SiteShape, long: number) {
  await pipeline(Readable.from(lines(shape, long)), createWriteStream(file));
}

function* lines(shape: SiteShape, long: number) {
  const line = (thing: object) => `${JSON.stringify(thing)}\n`;
  for (let id = 1; id <= shape.members; id++) yield line({ member: { id, name: `Member ${id}` } });
  for (let id = 1; id <= SITE_TOPICS; id++) yield line({ topic: { id, name: `Topic ${id}` } });
  for (let id = 1; id <= SITE_TAGS; id++) yield line({ tag: { id, name: `tag-${id}` } });
  for (const thread of scriptsOf(shape)) yield line({ thread });
  for (const thread of longScripts(long, shape)) yield line({ thread });
}
