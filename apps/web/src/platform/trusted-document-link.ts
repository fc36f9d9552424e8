import { ApolloLink } from "@apollo/client";

function hashOf(document: object): string | undefined {
  const meta: unknown = Reflect.get(document, "__meta__");
  if (typeof meta !== "object" || meta === null) return undefined;
  const hash: unknown = Reflect.get(meta, "hash");
  return typeof hash === "string" ? hash : undefined;
}

/**
 * Sends the hash that codegen put in the document in place of its text: the API in production knows our documents and
 * refuses every other. `sendText` adds the text for a development server whose list may be older than the page.
 */
export function createTrustedDocumentLink(sendText: boolean): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const sha256Hash = hashOf(operation.query);
    if (!sha256Hash) {
      throw new Error(`${operation.operationName ?? "A document"} has no hash: run pnpm codegen`);
    }
    operation.extensions.persistedQuery = { version: 1, sha256Hash };
    operation.setContext({ http: { includeQuery: sendText, includeExtensions: true } });
    return forward(operation);
  });
}
