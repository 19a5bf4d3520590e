import { vitePlugin as remix } from "@remix-run/dev";
import compileMessage from "icu-minify/compile";
import { defineConfig, type Plugin } from "vite";

export default defineConfig({
  build: {
    target: "es2022",
    // The first that know light-dark(): rewritten for older ones, the header could not be dark in a light page.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    cssMinify: "lightningcss",
    assetsInlineLimit: 0,
  },
  css: { transformer: "postcss" },
  // The small script of guests' pages is built like a worker: on its own, without React.
  worker: { format: "es" },
  plugins: [
    readyMessages(),
    remix({
      ignoredRouteFiles: ["**/*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
});

/** Sends browsers messages that are parsed already, and no parser with them: some 10 kB less of every member's page. */
function readyMessages(): Plugin {
  type Tree = { [key: string]: Tree | string };
  const compiled = (tree: Tree): object =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [
        key,
        typeof value === "string" ? compileMessage(value) : compiled(value),
      ]),
    );
  return {
    name: "ready-messages",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer, { ssr }) {
      if (ssr || source !== "use-intl/format-message") return null;
      return this.resolve("use-intl/format-message/format-only", importer, { skipSelf: true });
    },
    transform(code, id, options) {
      if (options?.ssr || !/\/i18n\/messages\/[a-z]+\.json$/.test(id)) return null;
      return { code: JSON.stringify(compiled(JSON.parse(code) as Tree)), map: null };
    },
  };
}
