import { randomUUID } from "node:crypto";
import { execute, getOperationAST, GraphQLError, parse, validate, type ExecutionResult, type GraphQLSchema } from "graphql";
import { invalidInput, limitReached, notSignedIn } from "../../../platform/errors/app-error.js";
import { buildApiSchema, guardSchema } from "../../../platform/graphql/build-schema.js";
import type { RequestContext, Viewer } from "../../../platform/graphql/context.js";
import { createFormatError } from "../../../platform/graphql/format-error.js";
import { checkDocumentLimits, DOCUMENT_LIMITS } from "../../../platform/graphql/limits.js";
import { readJson, sendJson, type HttpCall, type HttpRoute } from "../../../platform/http/router.js";
import type { Platform } from "../../../platform/module.js";
import { TalentMapResolver } from "../talent-map.resolver.js";
import type { ApiTokenService } from "./api-token.service.js";

/**
 * The map for programs: a GraphQL endpoint of its own whose schema holds the questions to the map and nothing else, so that a
 * token's scope is what exists there. Any document within the limits runs; no cookie is looked at.
 */
export function apiTokenRoutes(platform: Platform, tokens: ApiTokenService, resolver: TalentMapResolver): HttpRoute[] {
  const formatError = createFormatError(platform.log, randomUUID);
  let schema: Promise<GraphQLSchema> | undefined;
  const getSchema = () =>
    (schema ??= buildApiSchema({ resolvers: [[TalentMapResolver, resolver]] }).then((built) => {
      guardSchema(built, null);
      return built;
    }));
  const format = (result: ExecutionResult): object => ({
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(result.errors ? { errors: result.errors.map((error) => formatError(error.toJSON(), error)) } : {}),
  });

  return [
    {
      method: "POST",
      path: "/talent-map/graphql",
      async handle(call) {
        const viewer = await viewerOf(call, tokens);
        const { query, variables } = await readJson(call.request);
        if (typeof query !== "string") throw invalidInput([{ path: "query", message: "required" }]);
        const document = parseWithin(query);
        checkDocumentLimits(document);
        const built = await getSchema();
        const errors = validate(built, document);
        const isQuestion = getOperationAST(document)?.operation === "query";
        if (errors.length > 0 || !isQuestion) throw invalidInput([{ path: "query", message: "notOfThisSchema" }]);
        const context: RequestContext = {
          requestId: call.requestId,
          log: platform.log,
          sessionTokenHash: null,
          findViewer: async () => viewer,
          getViewer: async () => viewer,
        };
        const variableValues = variables !== null && typeof variables === "object" ? (variables as Record<string, unknown>) : {};
        const result = await execute({ schema: built, document, contextValue: context, variableValues });
        sendJson(call.response, 200, format(result));
      },
    },
  ];
}

/** @throws NOT_SIGNED_IN for every token that is not alive: which of them it is, is not told */
async function viewerOf({ request }: HttpCall, tokens: ApiTokenService): Promise<Viewer> {
  const token = /^Bearer (ekmap_[\w-]{20,100})$/.exec(request.headers.authorization ?? "")?.[1];
  const asker = token === undefined ? null : await tokens.findAsker(token);
  if (!asker) throw notSignedIn();
  return { ...asker, roles: ["HR"], sessionId: "", isFresh: false, language: "NL" };
}

function parseWithin(query: string) {
  try {
    return parse(query, { maxTokens: DOCUMENT_LIMITS.tokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes("tokens")) throw limitReached("tokens");
    throw invalidInput([{ path: "query", message: "syntax" }]);
  }
}
