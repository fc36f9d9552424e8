import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { writeContext, type RequestContext } from "../../platform/graphql/context.js";
import type { ShapeReads } from "../../platform/graphql/read-shapes.js";
import type { CopiedRoundService } from "./copied-round.service.js";
import { ownRoundRead } from "./feedback-round.shape.js";
import { FeedbackRoundType } from "./feedback-round.type.js";
import {
  CopyFeedbackRoundInput,
  CopyFeedbackRoundSuccess,
  SendInvitationAgainInput,
  SendInvitationAgainResult,
} from "./round-extras.type.js";
import type { UndeliveredInvitationService } from "./undelivered-invitation.service.js";

/** What spares an owner work. */
@Resolver()
export class RoundExtrasResolver {
  constructor(
    private readonly copies: CopiedRoundService,
    private readonly undelivered: UndeliveredInvitationService,
  ) {}

  @Access("SIGNED_IN")
  @Mutation(() => CopyFeedbackRoundSuccess, {
    description: "A new draft like an earlier round of one's own, with whoever of its people can be asked now.",
  })
  async copyFeedbackRound(@Arg("input", () => CopyFeedbackRoundInput) input: CopyFeedbackRoundInput): Promise<object> {
    return this.copies.copy(writeContext(), input.roundId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => SendInvitationAgainResult, {
    description:
      "Sends an invitation that a mail server refused again, to a corrected address if given. The link stays; nobody else's changes.",
  })
  async sendInvitationAgain(@Arg("input", () => SendInvitationAgainInput) input: SendInvitationAgainInput): Promise<object> {
    return this.undelivered.sendAgain(writeContext(), input.roundId, input.invitationId, input.email ?? null);
  }
}

@Resolver(() => CopyFeedbackRoundSuccess)
export class CopyRoundSuccessResolver {
  constructor(private readonly reads: ShapeReads) {}

  @FieldResolver(() => FeedbackRoundType)
  async round(
    @Root() { roundId }: CopyFeedbackRoundSuccess,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.reads.field(info, ownRoundRead, await context.getViewer(), { roundId });
  }
}
