import path from "node:path";
import { openRenderer } from "#app/content/rendering.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { commentStep } from "./comments.server.ts";
import { openThreads } from "./opening.server.ts";
import { historyStep, memberStep, tagStep } from "./people.server.ts";
import { postStep } from "./posts.server.ts";
import { acceptedStep, linkStep, scoreStep, voteStep } from "./relations.server.ts";
import { findDumpFile, fingerprintOf } from "./rows.server.ts";
import { hostFrom, openSite, type SiteImport } from "./site.server.ts";
import type { Renderer } from "./texts.server.ts";
import { runStep, type RowProblem, type Step, type StepReport } from "./steps.server.ts";

/** The files of a dump that hold something for us; Badges has nothing. */
const dumpFiles = [
  "Users",
  "Tags",
  "PostHistory",
  "Posts",
  "Comments",
  "Votes",
  "PostLinks",
] as const;
type DumpFile = (typeof dumpFiles)[number];

/** Rows shown one by one in the summary; all are counted. */
const problemsShown = 100;
/** An import waits for its renderer rather than show a text as typed. */
const renderDeadline = 20_000;

export interface ImportSummary {
  host: string;
  isAttributable: boolean;
  /** True where an earlier run had done everything: this one changed nothing. */
  wasDone: boolean;
  missing: string[];
  counts: Record<string, number>;
  problems: RowProblem[];
}

export interface ImportOptions {
  folder: string;
  site?: string | undefined;
  onProgress?: StepReport["progress"];
  /** One that is open already; else the import opens and closes its own. */
  renderer?: Renderer;
}

/**
 * Imports a Stack Exchange dump, whichever of its files are there.
 *
 * Repeatable: a second run changes nothing, a stopped one goes on. Refuses a folder without Posts, and another
 * dump of a site that was imported already. Works beside a running server: each write is short.
 */
export async function importStackExchange(
  db: Db,
  { folder, site: wanted, onProgress = () => undefined, renderer }: ImportOptions,
  now = new Date(),
): Promise<ImportSummary> {
  const files = filesIn(folder);
  if (!files.Posts) throw new Refusal("invalid", "forum.import-no-posts");
  const { host, isAttributable } = hostFrom(wanted, path.basename(path.resolve(folder)));
  const site = await openSite(db, host, isAttributable, now);
  await mustBeSameDump(site, files);

  const wasDone = site.progress.steps[openingStep]?.isDone === true;
  const problems: RowProblem[] = [];
  if (!wasDone) {
    const report: StepReport = {
      progress: onProgress,
      problem: (problem) => {
        if (problems.length < problemsShown) problems.push(problem);
      },
    };
    const own = renderer ?? openRenderer(renderDeadline);
    try {
      await runAll(site, files, own, report);
    } finally {
      if (!renderer) await own.close();
    }
    site.progress.steps[openingStep] = { lines: 0, isDone: true };
    await openThreads(site, (done) => {
      onProgress("opening", done, site.progress.counts.questions ?? done);
    });
  }
  return {
    host,
    isAttributable,
    wasDone,
    missing: dumpFiles.filter((name) => !files[name]),
    counts: site.progress.counts,
    problems,
  };
}

const openingStep = "opening";

async function runAll(
  site: SiteImport,
  files: Partial<Record<DumpFile, string>>,
  renderer: Renderer,
  report: StepReport,
) {
  const run = <Row, Ready>(step: Step<Row, Ready>) => runStep(site, step, report);
  const posts = files.Posts!;
  if (files.Users) await run(memberStep(site, files.Users));
  if (files.Tags) await run(tagStep(site, files.Tags));
  if (files.PostHistory) await run(historyStep(site, files.PostHistory));
  await run(postStep(site, posts, renderer));
  if (site.progress.counts["late-answers"])
    await run(postStep(site, posts, renderer, { onlyLate: true }));
  if (files.Comments) await run(commentStep(site, files.Comments, renderer));
  await run(acceptedStep(site, posts));
  if (files.Votes) await run(voteStep(site, files.Votes));
  else await run(scoreStep(site, posts));
  if (files.PostLinks) await run(linkStep(site, files.PostLinks));
}

function filesIn(folder: string): Partial<Record<DumpFile, string>> {
  return Object.fromEntries(
    dumpFiles.flatMap((name) => {
      const file = findDumpFile(folder, name);
      return file ? [[name, file]] : [];
    }),
  );
}

async function mustBeSameDump(site: SiteImport, files: Partial<Record<DumpFile, string>>) {
  for (const [name, file] of Object.entries(files)) {
    const fingerprint = await fingerprintOf(file);
    const known = site.progress.files[name];
    if (known !== undefined && known !== fingerprint) {
      throw new Refusal("conflict", "forum.import-other-dump", {
        values: { host: site.host, file: name },
      });
    }
    site.progress.files[name] = fingerprint;
  }
}
