import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const GENERATED = /^export const \w+ = (\{.*\}) as unknown as DocumentNode</gm;
const CALL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const NAME = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/;

interface Document {
  readonly definitions: readonly { readonly name: { readonly value: string } }[];
}

/** The generated documents as JSON, by the name of the operation or fragment they stand for. */
export function readDocuments(generated: string): ReadonlyMap<string, string> {
  return new Map(
    [...generated.matchAll(GENERATED)].map(([, json = ""]) => {
      const document = JSON.parse(json) as Document;
      return [document.definitions[0]?.name.value ?? "", json];
    }),
  );
}

/** Puts each document in place of its `graphql` call. @throws when codegen has not seen it. */
export function inlineDocuments(code: string, documents: ReadonlyMap<string, string>): string {
  return code.replace(CALL, (_call, text: string) => {
    const name = NAME.exec(text)?.[1] ?? "";
    const json = documents.get(name);
    if (!json) throw new Error(`The document ${name || text} is not generated: run pnpm codegen`);
    return `(${json})`;
  });
}

/**
 * Codegen's `graphql` function looks documents up in one table, which would put every query of every page in the first
 * chunk. In a build each document goes where it is used, so that it travels with its page.
 */
export function inlineDocumentsPlugin(generatedFile: string): Plugin {
  let documents: ReadonlyMap<string, string> = new Map();
  return {
    name: "eigenkleur:inline-documents",
    apply: "build",
    enforce: "pre",
    buildStart() {
      documents = readDocuments(readFileSync(generatedFile, "utf8"));
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes("/src/gql/") || !code.includes("graphql(")) return null;
      return { code: inlineDocuments(code, documents), map: null };
    },
  };
}
