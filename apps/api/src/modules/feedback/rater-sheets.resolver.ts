import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { isUuid } from "../../platform/graphql/shape-arguments.js";
import { notFound } from "../../platform/errors/app-error.js";
import type { RaterSheetsService } from "./rater-sheets.service.js";

@Access("REACHED")
@ObjectType("FeedbackRaterSheet", {
  description: "What the owner prints for a rater without an address. Whoever holds it can answer once.",
})
export class FeedbackRaterSheetType {
  @Field(() => ID)
  invitationId: string;

  @Field(() => String)
  groupKey: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { description: "Twenty signs, for typing." })
  code: string;

  @Field(() => String)
  link: string;
}

@Resolver()
export class RaterSheetsResolver {
  constructor(private readonly sheets: RaterSheetsService) {}

  @Access("SIGNED_IN")
  @Query(() => [FeedbackRaterSheetType], { description: "Sheets of one's own open round, for raters without an address." })
  async feedbackRaterSheets(@Arg("roundId", () => ID) roundId: string, @Ctx() context: RequestContext): Promise<FeedbackRaterSheetType[]> {
    if (!isUuid(roundId)) throw notFound();
    return this.sheets.list(await context.getViewer(), roundId);
  }
}
