import { GraphQLJSON } from "graphql-scalars";
import { Field, Float, ID, ObjectType } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import { PersonType } from "../../identity/index.js";

@Access("SHAPE")
@ObjectType("FeedbackReading", { description: "What an owner did with a report so far." })
export class FeedbackReadingType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: "The one sentence the owner chose." })
  chosenCommentId: string | null;

  @Field(() => Boolean, { description: "Everybody who was asked was told that it helped; once." })
  isThanked: boolean;
}

@Access("SHAPE")
@ObjectType("SharedFeedbackPart", { description: "One theme or sentence that an owner shows to one person until a day." })
export class SharedFeedbackPartType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  roundId: string;

  @Field(() => PersonType, { nullable: true })
  owner: PersonType | null;

  @Field(() => PersonType, { nullable: true })
  person: PersonType | null;

  @Field(() => String)
  until: string;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => GraphQLJSON, { nullable: true })
  themeName: unknown;

  @Field(() => Float, { nullable: true })
  selfMean: number | null;

  @Field(() => Float, { nullable: true })
  othersMean: number | null;

  @Field(() => String, { nullable: true })
  gap: string | null;
}

@Access("SHAPE")
@ObjectType("ReportedSentence", {
  description: "A sentence that somebody put before a person they trust. Nothing else of that report can be seen.",
})
export class ReportedSentenceType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => PersonType, { nullable: true, description: "Whose report it stands in, where the owner wanted that to be seen." })
  owner: PersonType | null;

  @Field(() => String)
  reportedOn: string;

  @Field(() => Boolean, { description: "Put before somebody by the viewer, and not before the viewer." })
  isOwn: boolean;
}

@Access("SHAPE")
@ObjectType("FeedbackDeletion", { description: "That something of a round was deleted, and when." })
export class FeedbackDeletionType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  roundId: string;

  @Field(() => String, { description: "`RAW_ANSWERS`: the scores of single answers; `RATER_LINKS`: who was asked." })
  kind: string;

  @Field(() => String)
  deletedOn: string;

  @Field(() => String, { nullable: true, description: "The last day of the round." })
  roundClosedOn: string | null;
}

@Access("REACHED")
@ObjectType("ReportedSentenceClosed", { description: "The sentence is gone, for both." })
export class ReportedSentenceClosed {
  @Field(() => ID)
  reportedSentenceId: string;
}
