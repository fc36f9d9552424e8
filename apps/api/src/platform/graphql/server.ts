import { ApolloServer, HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { parse, type GraphQLSchema } from "graphql";
import { AppError, invalidInput, limitReached } from "../errors/app-error.js";
import { readBody, type HttpCall, type HttpRoute } from "../http/router.js";
import type { RequestContext } from "./context.js";
import type { createFormatError } from "./format-error.js";
import { stringifyResult } from "./one-statement-response.js";
import { DOCUMENT_LIMITS, checkDocumentLimits } from "./limits.js";
import type { TrustedDocuments } from "./trusted-documents.js";

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly formatError: ReturnType<typeof createFormatError>;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  readonly trusted: TrustedDocuments;
  /** `trusted`: only the client's own operations run. `any`: every operation within the limits. */
  readonly documents: "trusted" | "any";
  readonly hasIntrospection: boolean;
  createContext(call: HttpCall): RequestContext;
}

export interface GraphqlServer {
  readonly route: HttpRoute;
  stop(): Promise<void>;
}

interface GraphqlBody {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/** The GraphQL endpoint over plain node:http: one send with its length, which is where most of a server's time goes. */
export async function createGraphqlServer(options: GraphqlServerOptions): Promise<GraphqlServer> {
  const apollo = new ApolloServer<RequestContext>({
    schema: options.schema,
    introspection: options.hasIntrospection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // A second concurrent stop() of Apollo Server 5.5 never resolves; we stop it once, ourselves.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    formatError: options.formatError,
    stringifyResult,
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...options.plugins,
    ],
  });
  await apollo.start();

  const route: HttpRoute = {
    method: "POST",
    path: "/graphql",
    async handle(call) {
      const body = documentOf(parseBody(await readBody(call.request)), options);
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(call.request.headers)) {
        if (typeof value === "string") headers.set(name, value);
      }
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: "POST", headers, search: "", body },
        context: async () => options.createContext(call),
      });
      if (answer.body.kind !== "complete") throw new Error("Incremental delivery is not offered.");
      const text = Buffer.from(answer.body.string);
      const { response } = call;
      for (const [name, value] of answer.headers) response.setHeader(name, value);
      response.setHeader("cache-control", "no-store");
      response.setHeader("content-length", text.length);
      response.writeHead(answer.status ?? 200);
      response.end(text);
    },
  };
  return { route, stop: () => apollo.stop() };
}

function parseBody(body: Buffer): GraphqlBody {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString("utf8"));
  } catch {
    throw invalidInput([{ path: "", message: "json" }]);
  }
  if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed)) throw invalidInput([{ path: "", message: "object" }]);
  return parsed;
}

/** Turns a hash into its trusted text, or weighs a text before it is validated. @throws INVALID_INPUT or LIMIT */
function documentOf(body: GraphqlBody, options: Pick<GraphqlServerOptions, "trusted" | "documents">): object {
  const hash = body.extensions?.persistedQuery?.sha256Hash;
  // An absent key must stay absent: Apollo refuses one that is there and undefined.
  const { extensions: _extensions, query: _query, ...rest } = body;
  if (typeof hash === "string") {
    const query = options.trusted.get(hash);
    // The client was built before this server, or after it: reloading the page cures it.
    if (query === undefined) throw new AppError("INVALID_INPUT", "Unknown operation.", { reason: "UNKNOWN_DOCUMENT" });
    return { ...rest, query };
  }
  if (options.documents === "trusted") throw new AppError("INVALID_INPUT", "Unknown operation.", { reason: "UNKNOWN_DOCUMENT" });
  if (typeof body.query !== "string") throw invalidInput([{ path: "query", message: "required" }]);
  weigh(body.query);
  return { ...rest, query: body.query };
}

function weigh(query: string): void {
  let document;
  try {
    document = parse(query, { maxTokens: DOCUMENT_LIMITS.tokens, noLocation: true });
  } catch (error) {
    // Apollo reports syntax errors itself; only the number of tokens is ours.
    if (error instanceof Error && error.message.includes("tokens")) throw limitReached("tokens");
    return;
  }
  checkDocumentLimits(document);
}
