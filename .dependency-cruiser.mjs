/** Which rooms each room may look into. What isn't listed is out of reach. */
const rooms = {
  platform: [],
  i18n: ["platform"],
  ui: ["platform", "i18n"],
  content: ["platform", "i18n", "ui"],
  accounts: ["platform", "i18n", "ui", "content"],
  search: ["platform", "i18n", "ui", "content"],
  notifications: ["platform", "i18n", "ui", "content", "accounts"],
  forum: ["platform", "i18n", "ui", "content", "accounts", "search", "notifications"],
  "help-center": [
    "platform",
    "i18n",
    "ui",
    "content",
    "accounts",
    "search",
    "notifications",
    "forum",
  ],
  discovery: [
    "platform",
    "i18n",
    "ui",
    "content",
    "accounts",
    "search",
    "notifications",
    "forum",
    "help-center",
  ],
  insight: [
    "platform",
    "i18n",
    "ui",
    "content",
    "accounts",
    "search",
    "notifications",
    "forum",
    "help-center",
  ],
};

/** Tables of rooms above that a room reads: what is indexed and may be found, the index must not be asked. */
const alsoReads = { search: ["accounts", "forum", "help-center"] };

/** Tables that a room owns beside those of its own name. */
const alsoOwns = { forum: ["imports"], search: ["search-words"] };

const anyOf = (names) => `(${names.join("|")})`;
const forbid = (name, from, to) => ({ name, severity: "error", from, to });

const roomRules = Object.entries(rooms).flatMap(([room, below]) => {
  const tables = [room, ...below, ...(alsoReads[room] ?? [])].flatMap((name) => [name, ...(alsoOwns[name] ?? [])]);
  return [
    forbid(
      `${room}-looks-down-only`,
      { path: `^app/${room}/` },
      { path: `^app/(?!${anyOf([room, ...below])}/)` },
    ),
    forbid(
      `${room}-reads-tables-below-only`,
      { path: `^app/${room}/` },
      { path: `^db/schema/(?!${anyOf(tables)}[.]ts$)` },
    ),
  ];
});

export default {
  forbidden: [
    forbid("no-cycles", {}, { circular: true }),
    forbid(
      "tables-stay-on-the-server",
      { path: "^app/", pathNot: "[.]server[.]tsx?$|^app/(cli|server)/" },
      { path: "^db/", dependencyTypesNot: ["type-only"] },
    ),
    forbid("db-knows-no-app", { path: "^db/" }, { path: "^(app|tests)/" }),
    forbid(
      "only-routes-ts-mounts-routes",
      { path: "^(app|db)/", pathNot: "^app/routes" },
      { path: "^app/routes/" },
    ),
    forbid(
      "rules-know-no-web",
      { path: "^app/(?!routes|platform|ui|server|cli)[^/]+/[^/]+[.]ts$" },
      { path: "node_modules/(@remix-run|react)" },
    ),
    forbid(
      "rules-are-pure",
      {
        path: "^app/(?!server|cli|routes)[^/]+/[^/]+[.]ts$",
        pathNot: "[.]server[.]ts$|render-worker[.]ts$",
      },
      { path: "[.]server[.]ts$|node_modules/drizzle-orm", dependencyTypesNot: ["type-only"] },
    ),
    forbid("tests-stay-outside", { path: "^(app|db)/" }, { path: "^tests/" }),
    ...roomRules,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
