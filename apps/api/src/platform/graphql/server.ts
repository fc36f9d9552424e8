import type { ServerResponse } from "node:http";
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { AppError, invalidInput, limitReached } from "../errors/app-error.js";
import { readBody, type HttpCall, type HttpRoute } from "../http/router.js";
import type { RequestContext } from "./context.js";
import type { createFormatError } from "./format-error.js";
import type { ShortWay } from "./one-statement-plugin.js";
import { stringifyResult } from "./one-statement-response.js";
import { DOCUMENT_LIMITS, checkDocumentLimits } from "./limits.js";
import type { TrustedDocuments } from "./trusted-documents.js";

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly formatError: ReturnType<typeof createFormatError>;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  readonly trusted: TrustedDocuments;
  /** Prepares a trusted document for the shortest way, where it has one. */
  prepareShortWay(document: DocumentNode): ShortWay<RequestContext> | null;
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

  const shortWays = new Map<string, ShortWay<RequestContext>>();
  for (const [hash, text] of options.trusted) {
    const short = options.prepareShortWay(parse(text, { noLocation: true }));
    if (short) shortWays.set(hash, short);
  }

  const route: HttpRoute = {
    method: "POST",
    path: "/graphql",
    async handle(call) {
      requireJson(call);
      const given = parseBody(await readBody(call.request));
      const short = shortWays.get(String(given.extensions?.persistedQuery?.sha256Hash));
      if (short) {
        const text = await short.answer(variablesOf(given), options.createContext(call));
        if (text !== null) return send(call.response, 200, text);
      }
      const body = documentOf(given, options);
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(call.request.headers)) {
        if (typeof value === "string") headers.set(name, value);
      }
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: "POST", headers, search: "", body },
        context: async () => options.createContext(call),
      });
      if (answer.body.kind !== "complete") throw new Error("Incremental delivery is not offered.");
      for (const [name, value] of answer.headers) call.response.setHeader(name, value);
      send(call.response, answer.status ?? 200, answer.body.string);
    },
  };
  return { route, stop: () => apollo.stop() };
}

/** As text, not as bytes: Node then writes head and body in one go. */
function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}

/** A foreign site's form cannot send JSON without asking first, which nobody here allows. Apollo checks the same for its own way. */
function requireJson({ request }: HttpCall): void {
  if (!/^application\/(json|graphql\+json)\b/i.test(request.headers["content-type"] ?? ""))
    throw invalidInput([{ path: "content-type", message: "json" }]);
}

function variablesOf({ variables }: GraphqlBody): Readonly<Record<string, unknown>> {
  return variables !== null && typeof variables === "object" && !Array.isArray(variables) ? (variables as Record<string, unknown>) : {};
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
