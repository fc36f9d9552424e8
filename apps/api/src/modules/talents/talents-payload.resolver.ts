import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { sql } from "../../platform/db/sql.js";
import type { FieldRead } from "../../platform/graphql/compile-field.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ShapeReads } from "../../platform/graphql/read-shapes.js";
import { TalentClaimShape } from "./talents.shape.js";
import { AddTalentSuccess, RestoreTalentSuccess, TalentClaimType, UpdateTalentSuccess } from "./talents.type.js";

const CLAIM: FieldRead = {
  shape: () => TalentClaimShape,
  kind: "one",
  where: ({ row, input }) => sql`${row}.id = ${input.uuid("claimId")}`,
};

abstract class ClaimPayload {
  constructor(private readonly reads: ShapeReads) {}

  protected async read(root: { readonly claimId: string }, context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
    return this.reads.field(info, CLAIM, await context.getViewer(), { claimId: root.claimId });
  }
}

@Resolver(() => AddTalentSuccess)
export class AddTalentPayloadResolver extends ClaimPayload {
  @FieldResolver(() => TalentClaimType, { nullable: true })
  async claim(@Root() root: AddTalentSuccess, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.read(root, context, info);
  }
}

@Resolver(() => UpdateTalentSuccess)
export class UpdateTalentPayloadResolver extends ClaimPayload {
  @FieldResolver(() => TalentClaimType, { nullable: true })
  async claim(@Root() root: UpdateTalentSuccess, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.read(root, context, info);
  }
}

@Resolver(() => RestoreTalentSuccess)
export class RestoreTalentPayloadResolver extends ClaimPayload {
  @FieldResolver(() => TalentClaimType, { nullable: true })
  async claim(@Root() root: RestoreTalentSuccess, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.read(root, context, info);
  }
}
