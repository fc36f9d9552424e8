import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { writeContext, type RequestContext } from "../../platform/graphql/context.js";
import { PersonConnection, PersonType } from "../identity/index.js";
import type { RaterSettingsService } from "./rater-settings.service.js";
import { FeedbackRequestType, RaterSettingsType, SetOpenRequestsMaxInput, SetOpenRequestsMaxSuccess } from "./rater-settings.type.js";

@Resolver()
export class RaterSettingsResolver {
  constructor(private readonly settings: RaterSettingsService) {}

  @Access("SIGNED_IN")
  @Query(() => [FeedbackRequestType], { description: "Who asks oneself for feedback now, the earliest deadline first." })
  async feedbackRequests(@Ctx() context: RequestContext): Promise<FeedbackRequestType[]> {
    return this.settings.listRequests(await context.getViewer());
  }

  @Access("SIGNED_IN")
  @Query(() => RaterSettingsType, { description: "How much one wants to be asked." })
  async raterSettings(@Ctx() context: RequestContext): Promise<RaterSettingsType> {
    const viewer = await context.getViewer();
    return { id: viewer.personId, openRequestsMax: await this.settings.findOpenRequestsMax(viewer) };
  }

  @Access("SIGNED_IN")
  @Query(() => PersonConnection, {
    description:
      "Colleagues one might ask: of one's team, or asked before. Whoever is asked for this round, or has much on the plate now, is left out.",
  })
  raterSuggestions(
    @Arg("roundId", () => ID) _roundId: string,
    @Arg("first", () => Int, { nullable: true }) _first: number | null,
    @Arg("after", () => String, { nullable: true }) _after: string | null,
  ): PersonConnection {
    throw new Error("Answered by its shape.");
  }

  @Access("SIGNED_IN")
  @Mutation(() => SetOpenRequestsMaxSuccess)
  async setOpenRequestsMax(
    @Arg("input", () => SetOpenRequestsMaxInput) { openRequestsMax }: SetOpenRequestsMaxInput,
  ): Promise<SetOpenRequestsMaxSuccess> {
    const tx = writeContext();
    await this.settings.setOpenRequestsMax(tx, openRequestsMax);
    return { settings: { id: tx.viewer.personId, openRequestsMax } };
  }
}

/** What feedback adds to a colleague. */
@Resolver(() => PersonType)
export class PersonPlateResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether they take no more requests for feedback now; nothing else about their requests is told.",
  })
  hasMuchOnPlate(): boolean {
    throw new Error("Answered by its shape.");
  }
}
