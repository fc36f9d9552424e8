import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import type { TypePolicies } from "@apollo/client";
import { createTrustedDocumentLink } from "./trusted-document-link.js";

export interface ApolloOptions {
  readonly uri?: string;
  /** Send the query text as well as its hash (development). */
  readonly sendText: boolean;
  readonly fetch?: typeof fetch;
}

const typePolicies: TypePolicies = {};

/** The one GraphQL client: masked data, trusted documents, cookies to our own origin only. */
export function createApollo({ uri = "/graphql", sendText, fetch }: ApolloOptions): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies }),
    dataMasking: true,
    link: ApolloLink.from([
      createTrustedDocumentLink(sendText),
      new HttpLink({
        uri,
        credentials: "same-origin",
        // Otherwise each request also names the library and its version, which the API has no use for.
        enhancedClientAwareness: { transport: false },
        // Makes every request "not simple", so that a foreign page cannot send it with our cookie.
        headers: { "apollo-require-preflight": "true" },
        ...(fetch ? { fetch } : {}),
      }),
    ]),
  });
}
