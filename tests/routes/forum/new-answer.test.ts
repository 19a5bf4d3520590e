import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { drafts, posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { answerText, aQuestion, withRenderer } from "#tests/support/forum.ts";
import { person } from "#tests/support/people.ts";
import { cookieOf, leadsTo, visit } from "#tests/support/site.ts";

const base = withDatabase();
withRenderer();

describe("answering", () => {
  test("leads to the new answer", async () => {
    const { threadId, slug } = await ottoAsks();
    const vera = await person(base.db, "vera");

    const answer = await visit(`/en/t/${threadId}/answer`, {
      as: vera,
      form: { body: answerText },
    });

    const [post] = await answers();
    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/${slug}/p/${post!.id}`);
    expect(post!.authorId).toBe(vera.id);
  });

  test("keeps what was typed when it is too short, on the page and as a draft", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera");

    const answer = await visit(`/en/t/${threadId}/answer`, { as: vera, form: { body: "Wait." } });
    const page = await answer.text();
    const later = await (await visit(`/en/t/${threadId}/answer`, { as: vera })).text();

    expect(answer.status).toBe(422);
    expect(page).toContain(">Wait.</textarea>");
    expect(page).toContain('href="#answer"');
    expect(later).toContain(">Wait.</textarea>");
  });

  test("keeps a guest's text over sign-in", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera");

    const sent = await visit(`/en/t/${threadId}/answer`, { form: { body: answerText } });
    const Cookie = cookieOf(sent);
    await visit(`/en/t/${threadId}/answer`, { as: vera, headers: { Cookie } });
    const page = await (await visit(`/en/t/${threadId}/answer`, { as: vera })).text();

    expect(leadsTo(sent)).toBe(`/en/sign-in?next=%2Fen%2Ft%2F${threadId}%2Fanswer`);
    expect(page).toContain("not at today");
    expect(await answers()).toEqual([]);
  });

  test("previews with what was typed, and posts nothing", async () => {
    const { threadId } = await ottoAsks();

    const page = await (
      await visit(`/en/t/${threadId}/answer`, {
        form: { intent: "preview", body: "Look at **this** <script>alert(1)</script>" },
      })
    ).text();

    expect(page).toContain("<strong>this</strong>");
    expect(page).not.toContain("<script>alert(1)");
    expect(await answers()).toEqual([]);
  });

  test("saves a draft on request", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera");

    const answer = await visit(`/fi/t/${threadId}/answer`, {
      as: vera,
      form: { intent: "draft", body: "Half a" },
    });

    expect(leadsTo(answer)).toBe(`/fi/t/${threadId}/answer?saved=1`);
    const [draft] = await base.db.select().from(drafts);
    expect(draft).toMatchObject({ kind: "answer", subjectId: threadId, memberId: vera.id });
  });

  test("answers once by a form that was sent twice", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera");
    const send = () => visit(`/en/t/${threadId}/answer`, { as: vera, form: { body: answerText } });

    const [one, two] = await Promise.all([send(), send()]);

    expect(leadsTo(one)).toBe(leadsTo(two));
    expect(await answers()).toHaveLength(1);
  });

  test("is refused in a locked thread, and the text stays on the page", async () => {
    const { threadId } = await ottoAsks();
    await base.db.update(threads).set({ lockedAt: new Date() }).where(eq(threads.id, threadId));
    const vera = await person(base.db, "vera");

    const answer = await visit(`/en/t/${threadId}/answer`, {
      as: vera,
      form: { body: answerText },
    });
    const page = await answer.text();

    expect(answer.status).toBe(409);
    expect(page).toContain("not at today");
    expect(page).toContain("locked");
  });

  test("shows the text even where the thread has gone meanwhile", async () => {
    const { threadId } = await ottoAsks();
    await base.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));
    const vera = await person(base.db, "vera");

    const answer = await visit(`/en/t/${threadId}/answer`, {
      as: vera,
      form: { body: answerText },
    });
    const page = await answer.text();

    expect(answer.status).toBe(404);
    expect(page).toContain("not at today");
    expect(page).not.toContain("Where is my refund?");
  });

  test("is refused to suspended members", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera", { suspendedUntil: new Date("2099-01-01") });

    const answer = await visit(`/en/t/${threadId}/answer`, {
      as: vera,
      form: { body: answerText },
    });

    expect(answer.status).toBe(403);
    expect(await answers()).toEqual([]);
  });

  test("is official only by staff", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera");
    const stella = await person(base.db, "stella");
    const form = { body: answerText, official: "yes" };

    const members = await visit(`/en/t/${threadId}/answer`, { as: vera, form });
    const staffs = await visit(`/en/t/${threadId}/answer`, { as: stella, form });

    expect(members.status).toBe(403);
    expect(staffs.status).toBe(303);
    const [post] = await answers();
    expect(post!.officialBy).toBe(stella.id);
  });

  test("finds no thread under a number that is none", async () => {
    const vera = await person(base.db, "vera");
    const statusOf = async (id: string) =>
      (await visit(`/en/t/${id}/answer`, { as: vera, form: { body: answerText } })).status;

    expect(await statusOf("999999")).toBe(404);
    expect(await statusOf("-1")).toBe(404);
    expect(await statusOf("1e3")).toBe(404);
    expect(await statusOf("99999999999999999999")).toBe(404);
  });

  test("refuses a body that is no form", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera");

    const answer = await visit(`/en/t/${threadId}/answer`, {
      as: vera,
      method: "POST",
      headers: { "Content-Type": "application/json" },
    });

    expect(answer.status).toBe(422);
  });
});

describe("answering with pictures", () => {
  let folder = "";

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "tuki-uploads-"));
    setEnvironment({ dataDir: folder });
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test("puts them below the text with the writer's words", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera");
    const form = new FormData();
    form.set("body", answerText);
    form.set("alt", "The payment, crossed out]");
    form.append("pictures", await picture(), "IMG_0001.png");

    await visit(`/en/t/${threadId}/answer`, { as: vera, form });

    const [post] = await answers();
    expect(post!.markdown).toMatch(
      /\n\n!\[The payment, crossed out\]\(\/uploads\/[a-z2-7]{26}-2x2\.png\)$/,
    );
    expect(post!.html).toContain('alt="The payment, crossed out"');
  });

  test("keeps the picture in the text that comes back refused", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera");
    const form = new FormData();
    form.set("body", "Short");
    form.append("pictures", await picture(), "a.png");
    form.append("pictures", new File(["no picture"], "b.png", { type: "image/png" }));

    const answer = await visit(`/fi/t/${threadId}/answer`, { as: vera, form });
    const page = await answer.text();

    expect(answer.status).toBe(422);
    expect(page).toMatch(/Short\n\n!\[Kuva\]\(\/uploads\//);
    expect(page).toContain('href="#answer-pictures"');
  });

  test("refuses the eleventh and stores none", async () => {
    const { threadId } = await ottoAsks();
    const vera = await person(base.db, "vera");
    const form = new FormData();
    form.set("body", answerText);
    for (let count = 0; count < 11; count++) form.append("pictures", await picture(), "a.png");

    const answer = await visit(`/en/t/${threadId}/answer`, { as: vera, form });

    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toContain("/uploads/");
  });
});

const answers = () => base.db.select().from(posts).where(eq(posts.kind, "answer"));

async function ottoAsks() {
  return aQuestion(base.db, await person(base.db, "otto"));
}

async function picture() {
  const { default: sharp } = await import("sharp");
  const background = { r: 10, g: 90, b: 70 };
  const made = sharp({ create: { width: 2, height: 2, channels: 3, background } });
  return new File([new Uint8Array(await made.png().toBuffer())], "a.png", { type: "image/png" });
}
