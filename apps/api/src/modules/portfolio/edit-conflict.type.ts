import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";

@Access("REACHED")
@ObjectType("ConflictingText", { description: "One field that two tabs wrote differently." })
export class ConflictingTextType {
  @Field(() => String, { description: "The name of the field in the input." })
  field: string;

  @Field(() => String, { description: "What this request sent. It was not saved." })
  yours: string;

  @Field(() => String, { description: "What is stored." })
  theirs: string;
}

@Access("REACHED")
@ObjectType("EditConflictProblem", {
  description: "It was changed in the meantime, in another tab or on another device. Nothing was saved and nothing is lost.",
})
export class EditConflictProblem {
  @Field(() => Int, { description: "Send this as the expected version to save over what is stored." })
  currentVersion: number;

  @Field(() => [ConflictingTextType])
  texts: ConflictingTextType[];
}

/** Tells the members of an edit's result apart, also when it was stored and read again. */
export function isEditConflict(result: object): boolean {
  return "currentVersion" in result;
}
