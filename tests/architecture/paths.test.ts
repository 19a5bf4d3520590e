import { matchRoutes } from "@remix-run/react";
import { expect, test } from "vitest";
import { asJsonFeed, feeds, postAnchor, paths, shareImage } from "#app/platform/paths.ts";
import config from "#app/routes.ts";

interface Mounted {
  file: string;
  path?: string;
  index?: boolean;
  children?: Mounted[];
}

type Route = Parameters<typeof matchRoutes>[0][number];

const toRoute = ({ file, path, index, children }: Mounted): Route =>
  index ? { id: file, path, index } : { id: file, path, children: children?.map(toRoute) };

const routes = (config as Mounted[]).map(toRoute);
const pageFor = (address: string) =>
  matchRoutes(routes, address.split(/[?#]/)[0]!)?.at(-1)?.route.id ?? "nothing";

const thing = { id: 7, slug: "as-it-is-called" };

/** One address of every kind; the type says which are still missing. */
const addresses: Record<keyof typeof paths, string> = {
  home: paths.home("en"),
  questions: paths.questions("en", { tab: "solved" }),
  topic: paths.topic("en", "payments"),
  shortcuts: paths.shortcuts("en"),
  topics: paths.topics("en"),
  contributors: paths.contributors("en", { period: "week" }),
  tag: paths.tag("en", "c#/.net"),
  thread: paths.thread("en", thing),
  post: paths.post("en", thing, 8),
  threadHistory: paths.threadHistory("en", thing, 8),
  threadAnswer: paths.threadAnswer("en", 7),
  threadSolution: paths.threadSolution("en", 7),
  threadSolvedOtherwise: paths.threadSolvedOtherwise("en", 7),
  threadFollow: paths.threadFollow("en", 7),
  postVote: paths.postVote("en", 8),
  postComment: paths.postComment("en", 8),
  postEdit: paths.postEdit("en", 8),
  postMask: paths.postMask("en", 7),
  postDelete: paths.postDelete("en", 8),
  postOfficial: paths.postOfficial("en", 8),
  postPick: paths.postPick("en", 8),
  preview: paths.preview("en"),
  uploads: paths.uploads("en"),
  upload: paths.upload("abc.webp"),
  ask: paths.ask("en"),
  askCheck: paths.askCheck("en"),
  askClose: paths.askClose("en"),
  askOpened: paths.askOpened("en", { thread: 1 }),
  askDetails: paths.askDetails("en"),
  askSolved: paths.askSolved("en"),
  search: paths.search("en", { q: "refund" }),
  suggestions: paths.suggestions("en"),
  openSearch: paths.openSearch("fi"),
  help: paths.help("en"),
  section: paths.section("en", "basics"),
  article: paths.article("en", thing),
  articleHistory: paths.articleHistory("en", thing),
  articleEdit: paths.articleEdit("en", 7),
  articlePublish: paths.articlePublish("en", 7),
  articleArchive: paths.articleArchive("en", 7),
  articles: paths.articles("en"),
  curate: paths.curate("en", 7),
  profile: paths.profile("en", "otto"),
  notifications: paths.notifications("en"),
  signIn: paths.signIn("en", { next: "/en/ask" }),
  demoSignIn: paths.demoSignIn("en"),
  signUp: paths.signUp("en"),
  signOut: paths.signOut("en"),
  settings: paths.settings("en", "security"),
  journey: paths.journey("en"),
  adminFigures: paths.adminFigures("en"),
  contact: paths.contact("en"),
  about: paths.about("en", "privacy"),
  admin: paths.admin("en"),
  adminTopics: paths.adminTopics("en"),
  adminTopic: paths.adminTopic("en", "new"),
  adminTags: paths.adminTags("en"),
  adminTag: paths.adminTag("en", 7),
  adminSections: paths.adminSections("en"),
  adminSection: paths.adminSection("en", 7),
  adminPages: paths.adminPages("en"),
  adminPage: paths.adminPage("en", "privacy"),
  adminContact: paths.adminContact("en"),
  adminAllowed: paths.adminAllowed("en"),
  adminSynonyms: paths.adminSynonyms("en"),
};

test("every address of paths.ts leads to a page that is mounted", () => {
  const lost = Object.entries(addresses).filter(([, address]) =>
    ["routes/nothing-here.tsx", "nothing"].includes(pageFor(address)),
  );

  expect(lost.map(([name]) => name)).toEqual([]);
});

test("so does every feed and every share image", () => {
  const told = [
    feeds.questions({ lang: "fi" }),
    feeds.articles(),
    feeds.topic("payments"),
    feeds.tag("c#/.net"),
    feeds.thread(7),
    shareImage.site,
    shareImage.thread(7),
    shareImage.article(7),
  ];

  expect([...told, ...told.map(asJsonFeed)].filter((one) => pageFor(one) === "nothing")).toEqual(
    [],
  );
});

test("a post's element has a name that an address can end with", () => {
  expect(postAnchor(8)).toMatch(/^[a-z][a-z0-9-]*$/);
});
