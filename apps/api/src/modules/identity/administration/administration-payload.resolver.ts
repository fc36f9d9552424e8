import type { GraphQLResolveInfo } from "graphql";
import { type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { sql } from "../../../platform/db/sql.js";
import type { ResolverClass } from "../../../platform/graphql/build-schema.js";
import type { FieldRead } from "../../../platform/graphql/compile-field.js";
import type { RequestContext } from "../../../platform/graphql/context.js";
import type { ShapeReads } from "../../../platform/graphql/read-shapes.js";
import { CorrectEmailSuccess } from "../account/account.type.js";
import { FrameUnitShape } from "../frame-unit.shape.js";
import { FrameUnitType } from "../identity.type.js";
import { AdministeredPersonShape } from "./administered-person.shape.js";
import { AdministeredPersonType } from "./administered-person.type.js";
import {
  AddFrameUnitSuccess,
  ChangePlacementSuccess,
  GiveRoleSuccess,
  PlacePersonSuccess,
  RemovePlacementSuccess,
  RenameFrameUnitSuccess,
  TakeRoleSuccess,
} from "./administration-result.type.js";

const PERSON: FieldRead = {
  shape: () => AdministeredPersonShape,
  kind: "one",
  where: ({ row, input }) => sql`${row}.id = ${input.uuid("personId")}`,
};
const UNIT: FieldRead = {
  shape: () => FrameUnitShape,
  kind: "one",
  where: ({ row, input }) => sql`${row}.id = ${input.uuid("frameUnitId")}`,
};

/** Results name whom or what they changed by id; these fields read it afterwards, through the same shapes as everything else. */
export function administrationPayloads(reads: ShapeReads): [ResolverClass, object][] {
  const withPerson = [
    CorrectEmailSuccess,
    GiveRoleSuccess,
    TakeRoleSuccess,
    PlacePersonSuccess,
    ChangePlacementSuccess,
    RemovePlacementSuccess,
  ];
  return [
    ...withPerson.map((type) => personField(type, reads)),
    ...[AddFrameUnitSuccess, RenameFrameUnitSuccess].map((type) => unitField(type, reads)),
  ];
}

function personField(type: ClassType, reads: ShapeReads): [ResolverClass, object] {
  @Resolver(() => type)
  class PersonPayloadResolver {
    @FieldResolver(() => AdministeredPersonType, { nullable: true })
    async person(
      @Root() root: Record<string, unknown>,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return reads.field(info, PERSON, await context.getViewer(), root);
    }
  }
  return [PersonPayloadResolver, new PersonPayloadResolver()];
}

function unitField(type: ClassType, reads: ShapeReads): [ResolverClass, object] {
  @Resolver(() => type)
  class UnitPayloadResolver {
    @FieldResolver(() => FrameUnitType, { nullable: true })
    async frameUnit(
      @Root() root: Record<string, unknown>,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return reads.field(info, UNIT, await context.getViewer(), root);
    }
  }
  return [UnitPayloadResolver, new UnitPayloadResolver()];
}
