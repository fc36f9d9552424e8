import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ConsentReads } from "./consent.reads.js";
import type { ConsentService } from "./consent.service.js";
import { ConsentSuccess, GiveConsentInput, GiveConsentResult, MyConsentsType, WithdrawConsentInput } from "./consent.type.js";

@Resolver(() => ConsentSuccess)
export class ConsentSuccessResolver {
  constructor(private readonly reads: ConsentReads) {}

  @FieldResolver(() => MyConsentsType)
  async consents(@Ctx() context: RequestContext): Promise<MyConsentsType> {
    return this.reads.get(await context.getViewer());
  }
}

@Resolver()
export class ConsentResolver {
  constructor(
    private readonly consents: ConsentService,
    private readonly reads: ConsentReads,
  ) {}

  @Access("SIGNED_IN")
  @Query(() => MyConsentsType, { description: "One's own choices: what one said yes to, and the log of it." })
  async myConsents(@Ctx() context: RequestContext): Promise<MyConsentsType> {
    return this.reads.get(await context.getViewer());
  }

  @Access("SIGNED_IN")
  @Mutation(() => GiveConsentResult, {
    description: "Says yes to one purpose, with all talents or with chosen ones; again changes the choice.",
  })
  async giveConsent(@Arg("input", () => GiveConsentInput) input: GiveConsentInput): Promise<typeof GiveConsentResult> {
    return this.consents.give({ ...input, talentIds: input.talentIds ?? null });
  }

  @Access("SIGNED_IN")
  @Mutation(() => ConsentSuccess, { description: "Stops at once, for one purpose. It needs no reason and tells nobody." })
  async withdrawConsent(@Arg("input", () => WithdrawConsentInput) input: WithdrawConsentInput): Promise<ConsentSuccess> {
    await this.consents.withdraw(input.purpose);
    return { done: true };
  }
}
