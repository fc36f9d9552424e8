import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { EditConflictProblem, isEditConflict } from "./edit-conflict.type.js";
import { TEXT_KINDS, type TextKind } from "./profile-text.rules.js";
import { ShareableItem } from "./share.type.js";

export const TextKindEnum = Object.fromEntries(TEXT_KINDS.map((name) => [name, name])) as { [K in TextKind]: K };
registerEnumType(TextKindEnum, {
  name: "ProfileTextKind",
  description: "The headline, how I practise my craft, my focus, my passion, and what gives me pleasure.",
});

@Access("SHAPE")
@ObjectType("ProfileTextVersion", { description: "What a text said before it was overwritten; for its owner alone." })
export class ProfileTextVersionType {
  @Field(() => Int)
  version: number;

  @Field(() => String)
  body: string;

  @Field(() => String, { description: "When it was overwritten." })
  replacedAt: string;
}

@Access("SHAPE")
@ObjectType("ProfileText", { implements: ShareableItem, description: "One short text of a portfolio, shared on its own." })
export class ProfileTextType extends ShareableItem {
  @Field(() => TextKindEnum)
  kind: TextKind;

  @Field(() => String)
  body: string;

  @Field(() => Int, { description: "Goes up with each save; an edit names the version it started from." })
  version: number;

  @Field(() => [ProfileTextVersionType], { description: "Earlier versions, newest first; empty for everybody but the owner." })
  history: ProfileTextVersionType[];
}

@InputType()
export class UpdateProfileTextInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => TextKindEnum)
  kind: TextKind;

  @Field(() => String)
  body: string;

  @Field(() => Int, { description: "The version that was edited; 0 when nothing had been written yet." })
  expectedVersion: number;
}

@Access("REACHED")
@ObjectType("UpdateProfileTextSuccess")
export class UpdateProfileTextSuccess {
  textId: string;
}

export const UpdateProfileTextResult = createUnionType({
  name: "UpdateProfileTextResult",
  types: () => [UpdateProfileTextSuccess, EditConflictProblem] as const,
  resolveType: (result) => (isEditConflict(result) ? EditConflictProblem : UpdateProfileTextSuccess),
});
