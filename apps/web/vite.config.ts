import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compressPlugin } from "./build/compress.js";
import { inlineDocumentsPlugin } from "./build/inline-documents.js";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const VOPRF = at("../../packages/shared/node_modules/@cloudflare/voprf-ts/lib/esm/src");
const api = process.env.EIGENKLEUR_API ?? "http://localhost:4000";

export default defineConfig({
  plugins: [
    inlineDocumentsPlugin(at("src/gql/graphql.ts")),
    react(),
    compressPlugin(),
    // React Aria carries its own strings in thirty languages; we ship the two we translate ourselves.
    { ...optimizeLocales.vite({ locales: ["nl-NL", "en-US"] }), enforce: "pre" },
  ],
  resolve: {
    alias: [
      { find: "@eigenkleur/shared", replacement: at("../../packages/shared/src/index.ts") },
      // Its `exports` name the CommonJS build first, of which nothing can be left out.
      { find: /^@cloudflare\/voprf-ts$/, replacement: `${VOPRF}/index.js` },
      { find: /^@cloudflare\/voprf-ts\/crypto-noble$/, replacement: `${VOPRF}/cryptoNoble.js` },
    ],
  },
  build: {
    target: "es2022",
    sourcemap: false,
    // Fonts and images stay files of their own: a data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/graphql": api, "/auth": api, "/files": api, "/api": api, "/people-imports": api, "/feedback-reports": api } },
});
