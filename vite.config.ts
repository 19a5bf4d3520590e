import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import { readyMessages } from "./app/i18n/ready-messages.server.ts";

export default defineConfig({
  build: {
    target: "es2022",
    // The first that know light-dark(): rewritten for older ones, the header could not be dark in a light page.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    minify: "terser",
    cssMinify: "lightningcss",
    assetsInlineLimit: 0,
  },
  css: { transformer: "postcss" },
  // The small script of guests' pages is built like a worker: on its own, without React.
  worker: { format: "es" },
  plugins: [
    readyMessages(),
    fewChunks(),
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

/** Small modules that most pages share come as one file: packed together they are lighter, and one request. */
function fewChunks(): Plugin {
  return {
    name: "few-chunks",
    apply: "build",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {}
        : {
            build: {
              rollupOptions: {
                output: {
                  manualChunks: (id) =>
                    /\/app\/(?:ui\/(?!gallery|elements)|platform\/|i18n\/(?!messages|parts\/))/.test(id)
                      ? "shared"
                      : undefined,
                },
              },
            },
          },
  };
}
