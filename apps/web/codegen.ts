import { addTypenameToDocument } from "@apollo/client/utilities";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { createHash } from "node:crypto";

/** The key of the API's list: plain SHA-256 of the text, without the preset's "sha256:" in front. */
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Types and trusted documents from the committed schema; the API loads `persisted-documents.json` and refuses any other text in production. */
const config: CodegenConfig = {
  schema: "../../packages/shared/graphql/schema.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/gql/**", "!src/**/*.test.{ts,tsx}"],
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: {
    "./src/gql/": {
      preset: "client",
      presetConfig: {
        // Apollo masks the data; the preset's own masking is incompatible with it.
        fragmentMasking: false,
        persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: hashOf },
      },
      config: {
        inlineFragmentTypes: "mask",
        customDirectives: { apolloUnmask: true },
        enumsAsTypes: true,
        useTypeImports: true,
        defaultScalarType: "unknown",
        scalars: {
          ID: "string",
          DateTime: "string",
          DateTimeISO: "string",
          Date: "string",
          LocalDate: "string",
          UUID: "string",
          JSON: "unknown",
          NonEmptyString: "string",
          EmailAddress: "string",
        },
      },
      // The hash must cover the text the client really asks for, and Apollo's cache asks for __typename.
      documentTransforms: [
        {
          transform: ({ documents }) =>
            documents.map((file) => (file.document ? { ...file, document: addTypenameToDocument(file.document) } : file)),
        },
      ],
    },
  },
};

export default config;
