import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import type { RequestContext } from "../../../platform/graphql/context.js";
import type { ApiTokenService } from "./api-token.service.js";
import {
  CreateTalentMapTokenInput,
  CreateTalentMapTokenSuccess,
  RevokeTalentMapTokenInput,
  RevokeTalentMapTokenSuccess,
  TalentMapTokenType,
} from "./api-token.type.js";

@Resolver(() => CreateTalentMapTokenSuccess)
export class ApiTokenResolver {
  constructor(private readonly tokens: ApiTokenService) {}

  @Access("ADMIN", "WORKS_COUNCIL")
  @Query(() => [TalentMapTokenType], { description: "Which programs may ask the talent map; never their keys." })
  async talentMapTokens(@Ctx() context: RequestContext): Promise<TalentMapTokenType[]> {
    return this.tokens.list(await context.getViewer());
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => CreateTalentMapTokenSuccess, {
    description: "Makes a key for a program that asks the talent map. What it asks is shown to every employee.",
  })
  async createTalentMapToken(
    @Arg("input", () => CreateTalentMapTokenInput) input: CreateTalentMapTokenInput,
  ): Promise<CreateTalentMapTokenSuccess> {
    return this.tokens.create(input.label, input.days);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => RevokeTalentMapTokenSuccess, { description: "Takes a key back, at once." })
  async revokeTalentMapToken(
    @Arg("input", () => RevokeTalentMapTokenInput) input: RevokeTalentMapTokenInput,
  ): Promise<RevokeTalentMapTokenSuccess> {
    return this.tokens.revoke(input.tokenId);
  }

  @FieldResolver(() => String)
  async token(@Root() { tokenId }: CreateTalentMapTokenSuccess): Promise<string> {
    return this.tokens.tokenOf(tokenId);
  }
}
