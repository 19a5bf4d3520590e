import sharp from "sharp";
import { each, type Sender } from "./sender.ts";

const plain = "What do the words above mean, and where do they come from?";

const cut = (text: string, most: number) => [...text.toWellFormed()].slice(0, most).join("");

export interface Planted {
  threads: string[];
  /** Threads with answers and comments, and their editing pages. */
  full: string[];
  editors: string[];
}

/** Puts every text into a title, a question, its tags, an answer and a comment. Gives the pages that show them. */
export async function plantThreads(
  { otto, vera }: { otto: Sender; vera: Sender },
  texts: readonly string[],
): Promise<Planted> {
  const topic = await plainTopicOf(otto);
  const planted: Planted = { threads: [], full: [], editors: [] };
  await each(texts, async (text) => {
    const form = { topic, lang: "en", intent: "post", body: `${cut(text, 20_000)}\n\n${plain}` };
    const title = cut(text.length < 10 ? `${text} as a title` : text, 150);
    const tries = [
      { ...form, title, tags: text },
      { ...form, title, tags: "odd" },
      { ...form, title: `As it was typed ${Math.random()}`, tags: "odd" },
    ];
    for (const one of tries) {
      const answer = await otto.post("/en/ask/details", one);
      const place = answer.headers.get("Location");
      if (!place) continue;
      planted.threads.push(place.split("?")[0]!);
      return;
    }
  });

  const groups = Array.from({ length: Math.ceil(texts.length / 20) }, (_none, at) =>
    texts.slice(at * 20, at * 20 + 20),
  );
  await each(groups, async (group, at) => {
    const address = planted.threads[at];
    if (!address) return;
    const threadId = address.split("/")[3]!;
    const question = /id="post-(\d+)"/.exec(await (await otto.get(address)).text())?.[1] ?? "0";
    for (const text of group) {
      await vera.post(`/en/t/${threadId}/answer`, {
        body: `${cut(text, 20_000)}\n\n${plain}`,
        intent: "post",
      });
      await vera.post(`/en/posts/${question}/comment`, { body: cut(text, 600), intent: "post" });
    }
    planted.full.push(address, `${address}?page=2`);
    planted.editors.push(`/en/posts/${question}/edit`);
  });
  return planted;
}

async function plainTopicOf(sender: Sender): Promise<string> {
  const page = await (await sender.get("/en/ask")).text();
  return /<option value="(\d+)"[^>]*>App and statements/.exec(page)?.[1] ?? "0";
}

/** Puts every text into a picture's name and description, and a post with those pictures into the thread. */
export async function plantPictures(vera: Sender, address: string, texts: readonly string[]) {
  const picture = await sharp({
    create: { width: 8, height: 8, channels: 3, background: "#0a5" },
  })
    .png()
    .toBuffer();
  const shown: string[] = [];
  await each(texts, async (text) => {
    const form = new FormData();
    form.set("pictures", new File([new Uint8Array(picture)], text || "x", { type: "image/png" }));
    form.set("alt", text);
    const page = await (await vera.post("/en/uploads", form)).text();
    const path = /\/uploads\/[\w-]+\.\w+/.exec(page)?.[0];
    if (path) shown.push(`![${text.replaceAll(/\s+/g, " ")}](${path} "${cut(text, 80)}")`);
  });
  const body = `${shown.slice(0, 10).join("\n\n")}\n\n${plain}`;
  await vera.post(`/en/t/${address.split("/")[3]}/answer`, { body, intent: "post" });
  return shown.length;
}

/** Puts some texts into a help article and publishes it. Gives its page and its editor, or nothing where it was refused. */
export async function plantArticle(stella: Sender, threadId: string, texts: readonly string[]) {
  const editor = `/en/curate/${threadId}`;
  const page = await (await stella.get(`${editor}?article=new`)).text();
  const section = /name="section"[\s\S]*?<option value="(\d+)"/.exec(page)?.[1] ?? "1";
  const known = /name="known" value="(\d+)"/.exec(page)?.[1] ?? "0";
  const kinds = ["text", "step", "note", "warning", "cause", "fix", "code"];
  const saved = await stella.post(editor, {
    article: "new",
    madeFrom: /name="madeFrom" value="([^"]*)"/.exec(page)?.[1] ?? "",
    known,
    comments: "",
    sourceThread: threadId,
    title: cut(`Odd ${texts[0] ?? ""}`, 150),
    section,
    lang: "en",
    kind: "guide",
    inShort: cut(`Odd ${texts[1] ?? ""}`, 200),
    appliesTo: texts
      .slice(0, 6)
      .map((text) => cut(text.replaceAll(/[,\n]/g, " "), 60))
      .join(","),
    translationOf: "",
    blockKey: texts.map((_text, at) => `odd-${at}`),
    blockKind: texts.map((_text, at) => kinds[at % kinds.length]!),
    blockText: texts.map((text) => cut(text || "x", 1_200)),
    blockSource: texts.map(() => ""),
    intent: "save",
  });
  const articleId = /article=(\d+)/.exec(saved.headers.get("Location") ?? "")?.[1];
  if (!articleId) return [];
  const publish = `/en/articles/${articleId}/publish`;
  const madeFrom = /name="madeFrom" value="([^"]*)"/.exec(
    await (await stella.get(publish)).text(),
  )?.[1];
  const published = await stella.post(publish, {
    madeFrom: madeFrom ?? "",
    checked: "yes",
    note: cut(texts[2] ?? "", 300),
  });
  const article = published.headers.get("Location") ?? `/en/help/a/${articleId}`;
  return [article, `/en/articles/${articleId}/edit`];
}

/** Puts a text into the name, then as many as fit into the words about somebody. True for what was taken as a name. */
export async function plantName(nina: Sender, text: string): Promise<boolean> {
  const form = { bio: text, language: "en", timeZone: "" };
  const answer = await nina.post("/en/settings/profile", { ...form, displayName: text });
  return answer.status === 303 || answer.status === 302;
}

export async function plantBio(nina: Sender, bio: string) {
  await nina.post("/en/settings/profile", {
    displayName: "Nina",
    bio,
    language: "en",
    timeZone: "",
  });
}

/** Joins texts into pieces of at most so many characters. */
export function packed(texts: readonly string[], most: number, between: string): string[] {
  const pieces: string[] = [];
  for (const text of texts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + between.length + text.length <= most)
      pieces[pieces.length - 1] = last + between + text;
    else pieces.push(text.slice(0, most));
  }
  return pieces;
}
