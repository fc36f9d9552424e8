/** One Jest for the whole monorepo; a project per package so that each gets the right environment. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" }, useDefineForClassFields: false },
        target: "es2023",
        experimental: { keepImportAttributes: true },
        keepClassNames: true,
      },
      module: { type: "es6" },
      sourceMaps: "inline",
    },
  ],
};

const common = {
  transform,
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  moduleNameMapper: {
    "^@eigenkleur/(shared|devdb)$": "<rootDir>/../../packages/$1/src/index.ts",
    "^(\\.{1,2}/.*)\\.js$": "$1",
  },
  modulePathIgnorePatterns: ["<rootDir>/dist"],
};

export default {
  // Databases and whole products are started here; on a busy machine that takes a while without being wrong.
  testTimeout: 30_000,
  // Much of the time is spent waiting for a database, so no core is left idle.
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      displayName: "api",
      rootDir: "apps/api",
      testMatch: ["<rootDir>/{src,test}/**/*.test.ts"],
      setupFiles: ["reflect-metadata"],
      globalSetup: "<rootDir>/test/testkit/global-setup.mjs",
      globalTeardown: "<rootDir>/test/testkit/global-teardown.mjs",
    },
    {
      ...common,
      displayName: "attack",
      rootDir: "attack",
      testMatch: ["<rootDir>/src/**/*.test.ts"],
      moduleNameMapper: {
        ...common.moduleNameMapper,
        "^@eigenkleur/(shared|devdb)$": "<rootDir>/../packages/$1/src/index.ts",
        "^@eigenkleur/(api)$": "<rootDir>/../apps/$1/src/index.ts",
        "^@eigenkleur/(api)/([^/]+)$": "<rootDir>/../apps/$1/src/modules/$2/index.ts",
      },
    },
    { ...common, displayName: "shared", rootDir: "packages/shared", testMatch: ["<rootDir>/src/**/*.test.ts"] },
    { ...common, displayName: "devdb", rootDir: "packages/devdb", testMatch: ["<rootDir>/src/**/*.test.ts"] },
    { displayName: "scripts", rootDir: "scripts", testMatch: ["<rootDir>/**/*.test.mjs"], transform: {} },
    {
      ...common,
      displayName: "web",
      rootDir: "apps/web",
      testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}"],
      testEnvironment: "jest-environment-jsdom",
      testEnvironmentOptions: { customExportConditions: ["node", "node-addons"] },
      moduleNameMapper: { ...common.moduleNameMapper, "\\.css$": "<rootDir>/src/test/css.ts" },
      setupFilesAfterEnv: ["<rootDir>/src/test/setup.ts"],
    },
  ],
};
