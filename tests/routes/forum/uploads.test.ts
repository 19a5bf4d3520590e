import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { uploads } from "#db/schema/content.ts";
import { withDatabase } from "#tests/support/database.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const base = withDatabase();
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tuki-uploads-"));
  setEnvironment({ dataDir: folder });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("giving pictures", () => {
  test("answers with the Markdown that shows them", async () => {
    const page = await (await giveTwo()).text();

    expect(page).toMatch(/!\[The wallet 1\]\(\/uploads\/[a-z2-7]{26}-2x2\.png\)/);
    expect(page).toMatch(/!\[The wallet 2\]\(\/uploads\//);
  });

  test("without one is refused", async () => {
    const vera = await person(base.db, "vera");

    expect((await visit("/en/uploads", { as: vera, form: new FormData() })).status).toBe(422);
  });

  test("is for members only", async () => {
    expect(leadsTo(await visit("/en/uploads", { form: new FormData() }))).toMatch(/sign-in/);
  });

  test("refuses a file that only calls itself a picture", async () => {
    const vera = await person(base.db, "vera");
    const form = new FormData();
    form.append("pictures", new File(["<svg onload='x'/>"], "a.png", { type: "image/png" }));

    const answer = await visit("/en/uploads", { as: vera, form });

    expect(answer.status).toBe(422);
    expect(await base.db.select().from(uploads)).toEqual([]);
  });
});

describe("a picture's address", () => {
  test("serves it so that nothing in it can run, and for good", async () => {
    await giveTwo();
    const [row] = await base.db.select().from(uploads);

    const answer = await visit(`/uploads/${row!.key}`);

    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": "public, max-age=31536000, immutable",
    });
    const { width } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(width).toBe(2);
  });

  test("of nothing answers 404", async () => {
    const statusOf = async (key: string) => (await visit(`/uploads/${key}`)).status;

    expect(await statusOf(`${"a".repeat(26)}-2x2.png`)).toBe(404);
    expect(await statusOf("..%2F..%2Ftuki.db")).toBe(404);
    expect(await statusOf("a.svg")).toBe(404);
  });
});

async function giveTwo() {
  const vera = await person(base.db, "vera");
  const form = new FormData();
  form.set("alt", "The wallet");
  form.append("pictures", await picture(), "a.png");
  form.append("pictures", await picture(), "b.png");
  return visit("/en/uploads", { as: vera, form });
}

async function picture() {
  const background = { r: 10, g: 90, b: 70 };
  const made = sharp({ create: { width: 2, height: 2, channels: 3, background } });
  return new File([new Uint8Array(await made.png().toBuffer())], "a.png", { type: "image/png" });
}
