import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { EditConflictProblem, isEditConflict, ShareableItem } from "../portfolio/index.js";

@Access("SHAPE")
@ObjectType("TalentTheme", { description: "A family of talents with the colour it has in everybody's colour wheel." })
export class TalentThemeType {
  @Field(() => ID)
  id: string;

  @Field(() => String, {
    description: "Its name in the imported catalogue; the client has a colour of its own for the themes every organisation starts with.",
  })
  key: string;

  @Field(() => String)
  nameNl: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String, { description: "As `#rrggbb`." })
  colour: string;

  @Field(() => [TalentType], { description: "Those that can be chosen." })
  talents: TalentType[];
}

@Access("SHAPE")
@ObjectType("Talent", { description: "A talent of the organisation's catalogue, in two languages." })
export class TalentType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  nameNl: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String)
  definitionNl: string;

  @Field(() => String)
  definitionEn: string;

  @Field(() => String, { description: "What it becomes when there is too much of it." })
  excessNl: string;

  @Field(() => String)
  excessEn: string;

  @Field(() => TalentThemeType, { nullable: true })
  theme: TalentThemeType | null;
}

@Access("SHAPE")
@ObjectType("TalentClaim", {
  implements: ShareableItem,
  description: "A talent somebody recognises in themselves, with a note of where it shows.",
})
export class TalentClaimType extends ShareableItem {
  @Field(() => String, { nullable: true, description: "The name in own words; null when it is a talent of the catalogue." })
  ownName: string | null;

  @Field(() => TalentType, { nullable: true, description: "The talent of the catalogue; null when it is in own words." })
  talent: TalentType | null;

  @Field(() => String)
  note: string;

  @Field(() => Int, { description: "Goes up with each save; an edit names the version it started from." })
  version: number;
}

@InputType()
export class AddTalentInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID, { nullable: true, description: "A talent of the catalogue, or else `ownName`." })
  talentId: string | null;

  @Field(() => String, { nullable: true })
  ownName: string | null;

  @Field(() => String, { defaultValue: "", description: "Where it shows." })
  note: string;
}

@InputType()
export class UpdateTalentInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID)
  claimId: string;

  @Field(() => String, { nullable: true, description: "Only for a talent in own words; absent leaves it." })
  ownName: string | null;

  @Field(() => String)
  note: string;

  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class ArrangeTalentsInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => [ID], { description: "The order wanted; talents that are not named come behind in the order they had." })
  claimIds: string[];
}

@InputType()
export class RemoveTalentInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID)
  claimId: string;
}

@InputType()
export class RestoreTalentInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID)
  claimId: string;
}

@Access("REACHED")
@ObjectType("AddTalentSuccess")
export class AddTalentSuccess {
  claimId: string;

  @Field(() => Boolean, { description: "False when it was there already." })
  isNew: boolean;
}

@Access("REACHED")
@ObjectType("UpdateTalentSuccess")
export class UpdateTalentSuccess {
  claimId: string;
}

@Access("REACHED")
@ObjectType("ArrangeTalentsSuccess")
export class ArrangeTalentsSuccess {
  portfolioId: string;
}

@Access("REACHED")
@ObjectType("RemoveTalentSuccess")
export class RemoveTalentSuccess {
  @Field(() => ID, { description: "Can be put back for thirty days." })
  claimId: string;
}

@Access("REACHED")
@ObjectType("RestoreTalentSuccess")
export class RestoreTalentSuccess {
  claimId: string;
}

export const UpdateTalentResult = createUnionType({
  name: "UpdateTalentResult",
  types: () => [UpdateTalentSuccess, EditConflictProblem] as const,
  resolveType: (result) => (isEditConflict(result) ? EditConflictProblem : UpdateTalentSuccess),
});
