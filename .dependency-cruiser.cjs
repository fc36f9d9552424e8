/**
 * Who may import whom, at `error`. Modules meet through their front door (`index.ts`); what would point the other way is a
 * port that the asker declares and the composition root connects.
 */
const MODULES = "^apps/api/src/modules/";
const TESTS = "[.](?:test|fake)[.]tsx?$";
const NOT_PRODUCTION = `${TESTS}|^apps/api/test/|^apps/web/src/test/|^apps/web/e2e/`;
/** The places that wire modules together. */
const WIRING = "^apps/api/src/(?:composition-root|schema|serve|main|cli|print-schema)[.]ts$";

/** module → the modules it may know; a module that is not listed may know none. */
const ALLOWED_EDGES = {
  identity: [],
  portfolio: ["identity"],
  talents: ["identity", "portfolio"],
  goals: ["identity", "portfolio"],
  feedback: ["identity", "portfolio"],
  "talent-map": ["identity", "talents"],
  privacy: ["identity"],
  circles: ["identity"],
};

/** Notifications hear of everybody's events, and nobody hears of notifications. */
const KNOWS_EVERY_FRONT_DOOR = "notifications";

const edges = Object.entries(ALLOWED_EDGES).map(([module, allowed]) => ({
  name: `edge-${module}`,
  comment: `${module} may know only: ${allowed.join(", ") || "no other module"}.`,
  severity: "error",
  from: { path: `${MODULES}${module}/`, pathNot: TESTS },
  to: { path: MODULES, pathNot: `${MODULES}(?:${[module, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    {
      name: "no-cycle",
      comment: "A cycle means that two files are one; find what both need and give it a file of its own.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere hides what it would have broken.",
      severity: "error",
      from: {},
      // A package of types alone has no file to resolve to.
      to: { couldNotResolve: true, pathNot: "^@graphql-typed-document-node/core$" },
    },
    {
      name: "front-door",
      comment: "Another module is entered through its index.ts only.",
      severity: "error",
      from: { path: `${MODULES}([^/]+)/`, pathNot: TESTS },
      to: { path: `${MODULES}[^/]+/`, pathNot: `${MODULES}$1/|${MODULES}[^/]+/index[.]ts$` },
    },
    {
      name: "front-door-from-outside",
      comment: "From outside the modules, too, only index.ts; the wiring may also take <module>.module.ts.",
      severity: "error",
      from: { path: "^(?:apps|packages|bench|attack)/", pathNot: `${MODULES}|${NOT_PRODUCTION}|${WIRING}` },
      to: { path: `${MODULES}[^/]+/`, pathNot: `${MODULES}[^/]+/index[.]ts$` },
    },
    {
      name: "wiring-front-door",
      comment: "The wiring takes a module's front door or its wiring, nothing deeper.",
      severity: "error",
      from: { path: WIRING },
      to: { path: `${MODULES}[^/]+/`, pathNot: `${MODULES}[^/]+/(?:index|[^/]+[.]module)[.]ts$` },
    },
    ...edges,
    {
      name: "edge-unlisted",
      comment: "A new module names what it may know in ALLOWED_EDGES first.",
      severity: "error",
      from: { path: `${MODULES}(?!(?:${[...Object.keys(ALLOWED_EDGES), KNOWS_EVERY_FRONT_DOOR].join("|")})/)([^/]+)/` },
      to: { path: MODULES, pathNot: `${MODULES}$1/` },
    },
    {
      name: "nobody-knows-notifications",
      comment: "A module tells by an event; who listens is not its business.",
      severity: "error",
      from: { path: MODULES, pathNot: `${MODULES}${KNOWS_EVERY_FRONT_DOOR}/` },
      to: { path: `${MODULES}${KNOWS_EVERY_FRONT_DOOR}/` },
    },
    {
      name: "platform-knows-no-module",
      severity: "error",
      from: { path: "^apps/api/src/platform/", pathNot: TESTS },
      to: { path: `${MODULES}|${WIRING}` },
    },
    {
      name: "pure-policies-and-rules",
      comment: "Policies and rules are calculations: no database, no GraphQL, no file system, no network.",
      severity: "error",
      from: { path: "[.](?:policy|rules)[.]ts$" },
      to: {
        // What a viewer is stands in one file of types.
        pathNot: "^apps/api/src/platform/graphql/context[.]ts$",
        path: "node_modules/(?:typeorm|pg|graphql|type-graphql|@apollo)/|[.](?:entity|repository|service|resolver|shape|type|input|module)[.]ts$|^(?:node:)?(?:fs|net|http|https|child_process)(?:/|$)|^apps/api/src/platform/(?:db|http|graphql|jobs|mail|files)/",
      },
    },
    {
      name: "resolvers-never-touch-the-database",
      severity: "error",
      from: { path: "[.]resolver[.]ts$" },
      to: {
        path: "node_modules/(?:typeorm|pg)/|[.](?:entity|repository)[.]ts$|^apps/api/src/platform/db/",
        // A condition as text is not a connection.
        pathNot: "^apps/api/src/platform/db/sql[.]ts$",
      },
    },
    {
      name: "migrations-import-nothing-of-ours",
      severity: "error",
      from: { path: "^apps/api/migrations/" },
      to: { path: "^(?:apps|packages|bench|attack)/", pathNot: "^apps/api/migrations/" },
    },
    {
      name: "web-features",
      comment: "A feature knows itself, ui, gql, i18n, platform, and another feature's component that carries a fragment.",
      severity: "error",
      from: { path: "^apps/web/src/features/([^/]+)/", pathNot: TESTS },
      to: {
        path: "^apps/web/src/",
        pathNot: "^apps/web/src/features/$1/|^apps/web/src/(?:ui|gql|i18n|platform)/|^apps/web/src/features/.+/[A-Z][A-Za-z]*[.]tsx$",
      },
    },
    {
      name: "web-ui-knows-no-feature",
      severity: "error",
      from: { path: "^apps/web/src/(?:ui|i18n|platform)/", pathNot: TESTS },
      to: { path: "^apps/web/src/(?:features|routes)/" },
    },
    {
      name: "web-and-api-meet-in-shared",
      severity: "error",
      from: { path: "^apps/web/src/" },
      to: { path: "^(?:apps/api|packages/devdb|bench|attack)/" },
    },
    {
      name: "packages-know-no-app",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(?:apps|bench|attack)/" },
    },
    {
      name: "production-without-tests",
      comment: "What runs for people never depends on what exists for tests.",
      severity: "error",
      from: { path: "^(?:apps|packages|bench|attack)/", pathNot: NOT_PRODUCTION },
      to: { path: NOT_PRODUCTION },
    },
  ],
  options: {
    // Built packages are seen as a target, never walked.
    doNotFollow: { path: "node_modules|(?:^|/)dist/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".json", ".d.ts"],
    },
  },
};
