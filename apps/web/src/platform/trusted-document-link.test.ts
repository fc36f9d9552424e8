/** @jest-environment node */
import { describe, expect, it } from "@jest/globals";
import { gql } from "@apollo/client";
import { readFileSync } from "node:fs";
import { ViewerGateDocument } from "../gql/graphql.js";
import { createApollo } from "./apollo.js";

const trusted: unknown = JSON.parse(readFileSync(new URL("../gql/persisted-documents.json", import.meta.url), "utf8"));

function recordingApollo(sendText: boolean) {
  const requests: { readonly body: Record<string, unknown>; readonly init: RequestInit }[] = [];
  const apollo = createApollo({
    uri: "http://localhost/graphql",
    sendText,
    fetch: async (_uri, init) => {
      requests.push({ body: JSON.parse(String(init?.body)), init: init ?? {} });
      return new Response(JSON.stringify({ data: { viewer: null } }), { headers: { "content-type": "application/json" } });
    },
  });
  return { apollo, requests };
}

describe("sending a document", () => {
  it("refuses a document that codegen never saw", async () => {
    const { apollo, requests } = recordingApollo(false);
    await expect(
      apollo.query({
        query: gql`
          {
            viewer {
              id
            }
          }
        `,
      }),
    ).rejects.toThrow("run pnpm codegen");
    expect(requests).toHaveLength(0);
  });

  it("sends the hash in place of the text, and the hash is in the list of the API", async () => {
    const { apollo, requests } = recordingApollo(false);
    await apollo.query({ query: ViewerGateDocument });
    const body = requests[0]?.body ?? {};
    expect(body).not.toHaveProperty("query");
    const extensions = body.extensions as { persistedQuery: { version: number; sha256Hash: string } };
    expect(extensions.persistedQuery.version).toBe(1);
    expect(Object.keys(extensions)).toEqual(["persistedQuery"]);
    expect(trusted).toHaveProperty([extensions.persistedQuery.sha256Hash]);
  });

  it("sends cookies to our own origin only, with a header no foreign page may set", async () => {
    const { apollo, requests } = recordingApollo(true);
    await apollo.query({ query: ViewerGateDocument });
    expect(requests[0]?.init.credentials).toBe("same-origin");
    expect(new Headers(requests[0]?.init.headers).get("apollo-require-preflight")).toBe("true");
    expect(requests[0]?.body).toHaveProperty("query");
  });
});
