import { deviceFrom } from "#app/accounts/devices.ts";
import { openSession } from "#app/accounts/session.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { solutions, tags, threads, threadTags } from "#db/schema/forum.ts";
import { articles, articleVersions, sections } from "#db/schema/help-center.ts";
import { aComment, anAnswer, aQuestion } from "#tests/support/forum.ts";
import { everybody, minutes, noon } from "#tests/support/people.ts";

/** One of everything, with people who made it: what an address of any page can be about. */
export async function aWorld(db: Db) {
  const people = await everybody(db);
  const { otto, vera, mo, stella } = people;
  await openSession(db, vera.id, { device: deviceFrom("Firefox/140.0 Linux") });

  const question = await aQuestion(db, otto);
  const answerId = await anAnswer(db, vera, question.threadId);
  await aComment(db, mo, answerId);
  await db.insert(solutions).values({
    threadId: question.threadId,
    postId: answerId,
    acceptedBy: otto.id,
    acceptedAs: "asker",
    acceptedAt: minutes(30),
  });
  await db.update(threads).set({ state: "solved", solutionCount: 1 });

  const [tag] = await db
    .insert(tags)
    .values({ name: "refund", description: "", threadCount: 1, createdAt: noon })
    .returning();
  await db.insert(threadTags).values({ threadId: question.threadId, tagId: tag!.id, position: 0 });

  const [section] = await db
    .insert(sections)
    .values({
      slug: "basics",
      name: { en: "Basics", fi: "Perusteet" },
      intro: { en: "", fi: "" },
      position: 0,
      createdAt: noon,
    })
    .returning();
  const [article] = await db
    .insert(articles)
    .values({
      lang: "en",
      state: "published",
      sectionId: section!.id,
      position: 0,
      title: "Follow a refund",
      slug: "follow-a-refund",
      latestVersion: 1,
      publishedVersion: 1,
      publishedAt: noon,
      createdAt: noon,
      createdBy: stella.id,
      updatedAt: noon,
    })
    .returning();
  await db.insert(articleVersions).values({
    articleId: article!.id,
    number: 1,
    kind: "faq",
    title: "Follow a refund",
    inShort: "Look at the purchase date.",
    appliesTo: [],
    authorId: stella.id,
    createdAt: noon,
    publishedAt: noon,
  });
  return { people, threadId: question.threadId, answerId, article: article!, section: section! };
}
