import path from "node:path";
import { globSync, readFileSync } from "node:fs";
import compileMessage from "icu-minify/compile";
import type { Plugin } from "vite";
import { locales } from "./locales.ts";
import { wordsOfPages } from "./page-words.ts";
import { parts, pick, serverOnly, without, type MessageTree, type Part } from "./parts.ts";

const folder = import.meta.dirname;
const app = path.dirname(folder);
const elsewhere: readonly string[] = [...Object.values(parts).flat(), ...serverOnly];

/**
 * Sends browsers messages that are parsed already, with no parser, and the words of few pages with those pages.
 *
 * The message files stay one a language; a server reads them as they are.
 */
export function readyMessages(): Plugin {
  return {
    name: "ready-messages",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer, { ssr }) {
      if (ssr || source !== "use-intl/format-message") return null;
      return this.resolve("use-intl/format-message/format-only", importer, { skipSelf: true });
    },
    transform(code, id, options) {
      if (options?.ssr) return null;
      if (/\/i18n\/messages\/[a-z]+\.json$/.test(id))
        return ready(common(JSON.parse(code) as MessageTree));

      const part = /\/i18n\/parts\/([a-z-]+)\.ts$/.exec(id)?.[1];
      if (part === undefined) return null;
      return { code: bringing(part as Part), map: null, moduleSideEffects: true };
    },
  };
}

/** What any page may say: neither a part's words nor those of refusals. */
function common(messages: MessageTree): MessageTree {
  const sources = globSync(["**/*.tsx", "**/ui/**/*.ts"], { cwd: app });
  const texts = sources.map((file) => readFileSync(path.join(app, file), "utf8"));
  return wordsOfPages(without(messages, elsewhere), texts);
}

/** A module that adds the words of a part in every language: which one a page is in shows only in the browser. */
function bringing(part: Part): string {
  const adding = locales.map((locale) => {
    const file = path.join(folder, "messages", `${locale}.json`);
    const all = JSON.parse(readFileSync(file, "utf8")) as MessageTree;
    return `addWords("${locale}", ${JSON.stringify(compiled(pick(all, parts[part])))});`;
  });
  return `import { addWords } from "#app/i18n/ui/loaded-words.ts";\n${adding.join("\n")}`;
}

const ready = (messages: MessageTree) => ({ code: JSON.stringify(compiled(messages)), map: null });

function compiled(tree: MessageTree): object {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? compileMessage(value) : compiled(value),
    ]),
  );
}
