import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { and, eq } from "drizzle-orm";
import sharp, { type OverlayOptions } from "sharp";
import { isSolved } from "#app/forum/states.ts";
import { isPublic } from "#app/help-center/articles.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import type { Db } from "#app/platform/database.server.ts";
import { maybeIdFrom } from "#app/platform/ids.ts";
import { oncePerProcess } from "#app/platform/process.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { threads } from "#db/schema/forum.ts";
import { articles, articleVersions } from "#db/schema/help-center.ts";
import {
  groundSvg,
  shareImageSize,
  titleBox,
  titleSizes,
  wordsMarkup,
  type ShareState,
} from "./share-image.ts";
import { homeOf } from "./structured-data.ts";

type Picture = Uint8Array<ArrayBuffer>;

interface Shown {
  title: string;
  state: ShareState;
  /** How it stands, in words. */
  standing: string;
  siteName: string;
}

/** Pictures that are kept, some 40 kB each. */
const mostKept = 200;
/** Who comes when so many wait is sent away: drawing takes a processor for a while. */
const mostWaiting = 20;

const desk = () =>
  oncePerProcess("share-images", () => ({
    kept: new Map<string, Picture>(),
    last: Promise.resolve() as Promise<unknown>,
    waiting: 0,
  }));

/**
 * The picture that stands for a page in a link preview, as PNG: of a thread ("t"), an article ("a") or the site.
 *
 * Drawn only for what everybody may read, asked of the tables each time; what was drawn once for the same words is
 * kept. One is drawn at a time. Refuses what is not public as not there, and as busy where too many wait.
 */
export async function readShareImage(
  db: Db,
  kind: string | undefined,
  id: string | undefined,
): Promise<Picture> {
  const shown = await readShown(db, kind, maybeIdFrom(id));
  if (!shown) throw new Refusal("not_found", "errors.not-found");
  const key = createHash("sha256").update(JSON.stringify(shown)).digest("base64url");
  const { kept } = desk();
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const drawn = await inTurn(() => draw(shown));
  kept.set(key, drawn);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return drawn;
}

async function readShown(
  db: Db,
  kind: string | undefined,
  id: number | null,
): Promise<Shown | null> {
  if (kind === "site") {
    const t = wordsIn("en");
    return { title: t("forum.home.about"), state: "site", standing: "", siteName: t("site.name") };
  }
  if (id === null) return null;
  return kind === "t" ? readThread(db, id) : kind === "a" ? readArticle(db, id) : null;
}

async function readThread(db: Db, id: number): Promise<Shown | null> {
  const [thread] = await db
    .select({
      title: threads.title,
      lang: threads.lang,
      state: threads.state,
      answers: threads.answerCount,
    })
    .from(threads)
    .where(and(eq(threads.id, id), eq(threads.visibility, "public")));
  if (!thread) return null;
  const t = wordsIn(homeOf(thread.lang));
  const solved = isSolved(thread.state);
  const answers = t("forum.list.answers", { count: thread.answers });
  return {
    title: thread.title,
    state: solved ? "solved" : "open",
    standing: solved ? `${t("forum.state.solved")} · ${answers}` : answers,
    siteName: t("site.name"),
  };
}

async function readArticle(db: Db, id: number): Promise<Shown | null> {
  const [row] = await db
    .select({ title: articleVersions.title, lang: articles.lang, state: articles.state })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(
        eq(articleVersions.articleId, articles.id),
        eq(articleVersions.number, articles.publishedVersion),
      ),
    )
    .where(eq(articles.id, id));
  if (!row || !isPublic(row.state)) return null;
  const t = wordsIn(homeOf(row.lang));
  return {
    title: row.title,
    state: "official",
    standing: t("help-center.article.official"),
    siteName: t("site.name"),
  };
}

/** One after the other, however the one before ended. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const own = desk();
  if (own.waiting >= mostWaiting)
    throw new Refusal("busy", "errors.database-busy", { retryAfter: 5 });
  own.waiting += 1;
  try {
    const result = own.last.then(work, work);
    own.last = result.catch(() => undefined);
    return await result;
  } finally {
    own.waiting -= 1;
  }
}

async function draw({ title, state, standing, siteName }: Shown): Promise<Picture> {
  const layers: OverlayOptions[] = [
    { input: await write(siteName, { size: 44 }), left: 160, top: 76 },
    { input: await titleLayer(title), left: titleBox.left, top: titleBox.top },
  ];
  if (standing !== "")
    layers.push({ input: await write(standing, { size: 34, colour: state }), left: 80, top: 564 });
  const png = await sharp(Buffer.from(groundSvg(state)))
    .composite(layers)
    .png({ palette: true, colours: 64 })
    .toBuffer();
  return new Uint8Array(png);
}

/** The title in the largest letters in which all of it fits. */
async function titleLayer(title: string): Promise<Buffer> {
  for (const size of titleSizes) {
    const input = await write(title, { size, width: titleBox.width });
    const { height, width } = await sharp(input).metadata();
    if (height <= titleBox.height && width <= titleBox.width) return input;
  }
  // Longer than any title may be, as an imported one was: what is too much is cut off below.
  const input = await write(title, { size: titleSizes.at(-1)!, width: titleBox.width });
  const { width, height } = await sharp(input).metadata();
  const crop = {
    left: 0,
    top: 0,
    width: Math.min(width, titleBox.width),
    height: Math.min(height, titleBox.height),
  };
  return sharp(input).extract(crop).png().toBuffer();
}

/** The site's own typeface, for machines have others or none. */
const typeface = createRequire(import.meta.url).resolve(
  "#app/discovery/fonts/atkinson-hyperlegible-next-bold.ttf",
);

interface Writing {
  size: number;
  colour?: "light" | ShareState;
  /** Lines are broken here; without it there is one line, as wide as the picture at most. */
  width?: number;
}

function write(words: string, { size, colour = "light", width }: Writing): Promise<Buffer> {
  return sharp({
    text: {
      text: wordsMarkup(words, colour),
      fontfile: typeface,
      font: `Atkinson Hyperlegible Next Bold ${size}`,
      dpi: 72,
      rgba: true,
      width: width ?? shareImageSize.width - 240,
      wrap: "word-char",
    },
  })
    .png()
    .toBuffer();
}
