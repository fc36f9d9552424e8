import type { GraphQLResolveInfo } from "graphql";
import { type ClassType, Ctx, FieldResolver, Info, Resolver } from "type-graphql";
import { sql } from "../../platform/db/sql.js";
import type { ResolverClass } from "../../platform/graphql/build-schema.js";
import type { FieldRead } from "../../platform/graphql/compile-field.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ShapeReads } from "../../platform/graphql/read-shapes.js";
import { PortfolioShape } from "./portfolio.shape.js";
import { PortfolioType } from "./portfolio.type.js";

const OWN: FieldRead = { shape: () => PortfolioShape, kind: "one", where: ({ row, viewer }) => sql`${row}.id = ${viewer.personId}` };

/** Adds `portfolio`, one's own, to a mutation's result: what was added to it or taken out shows without asking again. */
export function portfolioPayload(type: ClassType, reads: ShapeReads): [ResolverClass, object] {
  @Resolver(() => type)
  class PortfolioPayloadResolver {
    @FieldResolver(() => PortfolioType, { nullable: true })
    async portfolio(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return reads.field(info, OWN, await context.getViewer());
    }
  }
  return [PortfolioPayloadResolver, new PortfolioPayloadResolver()];
}
