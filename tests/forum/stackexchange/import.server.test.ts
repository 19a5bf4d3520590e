import { asc, eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { openRenderer } from "#app/content/rendering.server.ts";
import { importStackExchange } from "#app/forum/stackexchange/import.server.ts";
import { findOldAddress } from "#app/forum/stackexchange/old-addresses.server.ts";
import { members } from "#db/schema/accounts.ts";
import { postRevisions, posts, solutions, tags, threads, topics } from "#db/schema/forum.ts";
import { importedHistory, importedItems, importedSites } from "#db/schema/imports.ts";
import { coffeeDump, writeDump, type SmallDump } from "#tests/forum/stackexchange/small-dump.ts";
import { withDatabase } from "#tests/support/database.ts";
import { noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";
import { indexed } from "#tests/support/search.ts";

const bench = withDatabase();

// One renderer for all: starting one takes longer than a whole import.
const renderer = openRenderer(20_000);
afterAll(() => renderer.close());

const run = (dump: SmallDump, site: string | undefined = "coffee.example.org") =>
  importStackExchange(bench.db, { folder: writeDump(dump), site, renderer }, noon);

const postsInOrder = () => bench.db.select().from(posts).orderBy(asc(posts.id));

describe("importing a dump", () => {
  test("counts what came in and what was left out", async () => {
    const summary = await run(coffeeDump);

    expect(summary.counts).toEqual({
      members: 3,
      questions: 2,
      answers: 1,
      comments: 1,
      accepted: 1,
      duplicates: 1,
      up: 4,
      down: 2,
      score: 2,
      "tag-descriptions": 1,
      "left-out/post of type 5": 1,
      "left-out/comment without post": 1,
      "left-out/vote on a post that is not there": 1,
      "left-out/vote of type 5": 1,
      "left-out/duplicate in a circle": 1,
      "left-out/link of type 1": 1,
    });
    expect(summary.problems).toEqual([]);
  });

  test("keeps dates, authors, tags, views and versions of a question", async () => {
    await run(coffeeDump);

    const [thread] = await bench.db.select().from(threads).orderBy(asc(threads.id));
    const [question] = await postsInOrder();
    const [first] = await bench.db.select().from(postRevisions);
    const [äiti] = await bench.db.select().from(members).where(eq(members.displayName, "Äiti"));
    expect(thread).toMatchObject({
      title: "Why does the red light stay on?",
      state: "solved",
      visibility: "public",
      viewCount: 44,
      answerCount: 1,
      solutionCount: 1,
      sameProblemCount: 4,
      askerId: äiti?.id,
      createdAt: new Date("2019-03-01T10:00:00.123Z"),
      activeAt: new Date("2019-03-03T10:00:00.000Z"),
      sourceHost: "coffee.example.org",
    });
    expect(question).toMatchObject({
      markdown: "The **red** light stays on.",
      revision: 2,
      editReason: "clearer",
      editedAt: new Date("2019-03-02T10:00:00.000Z"),
    });
    expect(question?.html).toContain("<strong>red</strong>");
    expect(first).toMatchObject({
      number: 1,
      markdown: "The red light is on.",
      title: "Red light",
      tags: ["lights"],
    });
  });

  test("shows up-votes, keeps down-votes, and their difference is the score of the dump", async () => {
    await run(coffeeDump);

    const [question, , answer] = await postsInOrder();
    expect(question).toMatchObject({ score: 4, importedUp: 4, importedDown: 1 });
    expect(answer).toMatchObject({ score: 0, importedUp: 0, importedDown: 1 });
  });

  test("takes the score for votes where the dump has none", async () => {
    const { Votes: _, ...withoutVotes } = coffeeDump;

    const summary = await run(withoutVotes);

    const [question, , answer] = await postsInOrder();
    expect(question).toMatchObject({ score: 3, importedUp: 3, importedDown: 0 });
    expect(answer).toMatchObject({ score: 0, importedUp: 0, importedDown: 1 });
    expect(summary.missing).toEqual(["Votes"]);
  });

  test("marks the accepted answer, on the day its vote names", async () => {
    await run(coffeeDump);

    const [solution] = await bench.db.select().from(solutions);
    expect(solution).toMatchObject({
      acceptedAs: "import",
      acceptedAt: new Date("2019-03-04T00:00:00.000Z"),
    });
  });

  test("points a duplicate to its question and closes no circle", async () => {
    await run(coffeeDump);

    const [original, copy] = await bench.db.select().from(threads).orderBy(asc(threads.id));
    expect(copy).toMatchObject({ state: "duplicate", duplicateOfThreadId: original?.id });
    expect(original?.duplicateOfThreadId).toBeNull();
  });

  test("converts HTML where there is no Markdown, and says that it changed it", async () => {
    await run(coffeeDump);

    const [, copy] = await postsInOrder();
    const [item] = await bench.db
      .select()
      .from(importedItems)
      .where(eq(importedItems.sourceId, 11));
    expect(copy?.markdown).toBe(
      "Red light again, see ![the light](https://pictures.example.org/a.png)",
    );
    expect(copy?.html).not.toContain("<img");
    expect(item).toMatchObject({
      licence: "CC BY-SA 2.5",
      authorName: "gone person",
      isChanged: true,
    });
  });

  test("makes members nobody can sign in as, with name and reputation only", async () => {
    await run(coffeeDump);

    const [bo] = await bench.db.select().from(members).where(eq(members.sourceId, 2));
    expect(bo).toMatchObject({
      displayName: "Bo & Co",
      handle: "bo-co-2",
      email: null,
      passwordHash: null,
      bio: "",
      points: 0,
      sourceReputation: 7,
      standingPosts: 1,
    });
  });

  test("describes tags, finds threads by title, and leaves no history lines behind", async () => {
    await run(coffeeDump);

    const [tag] = await bench.db.select().from(tags).where(eq(tags.name, "descaling"));
    expect(tag).toMatchObject({ description: "Removing lime.", threadCount: 2 });
    expect(await indexed(bench.db)).toBe(2);
    expect(await bench.db.$count(importedHistory)).toBe(0);
  });
});

describe("importing again", () => {
  test("changes nothing", async () => {
    const folder = writeDump(coffeeDump);
    await importStackExchange(bench.db, { folder, site: "coffee.example.org", renderer }, noon);
    const before = [await postsInOrder(), await bench.db.select().from(threads)];

    const summary = await importStackExchange(
      bench.db,
      { folder, site: "coffee.example.org", renderer },
      noon,
    );

    expect(summary.wasDone).toBe(true);
    expect([await postsInOrder(), await bench.db.select().from(threads)]).toEqual(before);
  });

  test("from another dump of the same site is refused", async () => {
    await run(coffeeDump);

    const other = run({ ...coffeeDump, Users: [] });

    await expect(other).rejects.toEqual(refusal("forum.import-other-dump"));
  });

  test("of a second site may use the same numbers", async () => {
    await run(coffeeDump);
    await run(coffeeDump, "tea.example.org");

    const places = await Promise.all(
      ["coffee.example.org", "tea.example.org"].map((host) =>
        findOldAddress(bench.db, host, "q/10"),
      ),
    );
    expect(new Set(places).size).toBe(2);
    expect(await bench.db.$count(topics)).toBe(2);
  });
});

describe("a dump that is not as it should be", () => {
  test("has its bad rows named with line and reason, and the rest comes in", async () => {
    const [first, ...rest] = coffeeDump.Users!;

    const summary = await run({
      ...coffeeDump,
      Users: [
        first!,
        '  <row Id="x" DisplayName="no number" />',
        '  <row Id="5" DisplayName="cut',
        ...rest,
      ],
    });

    expect(summary.counts).toMatchObject({ members: 3, malformed: 2 });
    expect(summary.problems).toEqual([
      { file: "Users", line: 4, reason: "Id is no whole number: x" },
      { file: "Users", line: 5, reason: "row is cut off" },
    ]);
  });

  test("may have an answer before its question", async () => {
    const posts = coffeeDump.Posts!;

    const summary = await run({ ...coffeeDump, Posts: [posts[2]!, posts[0]!, posts[1]!] });

    expect(summary.counts).toMatchObject({ questions: 2, answers: 1, accepted: 1 });
  });

  test("without Posts is refused, and nothing is begun", async () => {
    const attempt = run({ Users: coffeeDump.Users! });

    await expect(attempt).rejects.toEqual(refusal("forum.import-no-posts"));
    expect(await bench.db.$count(importedSites)).toBe(0);
  });

  test("without a site's name is not attributable", async () => {
    await importStackExchange(
      bench.db,
      { folder: writeDump(coffeeDump, { name: "My Dump" }), renderer },
      noon,
    );

    const [site] = await bench.db.select().from(importedSites);
    expect(site).toMatchObject({ host: "my-dump", isAttributable: false });
  });

  test("with a name that is no host is refused", async () => {
    await expect(run(coffeeDump, "two words")).rejects.toEqual(refusal("forum.import-bad-host"));
  });
});

describe("an old address", () => {
  test("leads to the question, the answer and the member", async () => {
    await run(coffeeDump);
    const find = (rest: string) => findOldAddress(bench.db, "coffee.example.org", rest);

    expect(await find("q/10")).toMatch(/^\/en\/t\/\d+\/why-does-the-red-light-stay-on$/);
    expect(await find("questions/10/anything")).toBe(await find("q/10"));
    expect(await find("questions/10/anything/12")).toMatch(/\/p\/\d+$/);
    expect(await find("a/12")).toMatch(/\/p\/\d+$/);
    expect(await find("users/2/bo")).toBe("/en/u/bo-co-2");
  });

  test("of what is not here leads nowhere", async () => {
    await run(coffeeDump);

    for (const rest of ["q/999", "a/x", "users", "tags/descaling", ""]) {
      expect(await findOldAddress(bench.db, "coffee.example.org", rest)).toBeNull();
    }
    expect(await findOldAddress(bench.db, "tea.example.org", "q/10")).toBeNull();
  });

  test("of a thread that was hidden since leads nowhere", async () => {
    await run(coffeeDump);
    await bench.db.update(threads).set({ visibility: "hidden" });

    expect(await findOldAddress(bench.db, "coffee.example.org", "q/10")).toBeNull();
  });
});
