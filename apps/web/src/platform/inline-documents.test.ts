import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { inlineDocuments, readDocuments } from "../../build/inline-documents.js";
import { ViewerGateDocument } from "../gql/graphql.js";

const generated = readFileSync(new URL("../gql/graphql.ts", import.meta.url), "utf8");
const documents = readDocuments(generated);

describe("documents in a build", () => {
  it("stops the build when codegen has not seen a document", () => {
    expect(() => inlineDocuments("graphql(`query Unknown { viewer { id } }`)", documents)).toThrow("run pnpm codegen");
  });

  it("finds every generated document", () => {
    expect(documents.size).toBe(generated.split("as unknown as DocumentNode<").length - 1);
    expect(documents.size).toBeGreaterThan(0);
  });

  it("puts the generated document, hash included, in place of the call", () => {
    const code = inlineDocuments("const A = graphql(`\n  query ViewerGate {\n    viewer { id }\n  }\n`);", documents);
    expect(code).toBe(`const A = (${JSON.stringify(ViewerGateDocument)});`);
  });
});
