import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { sql } from "../../platform/db/sql.js";
import { Access } from "../../platform/graphql/access.js";
import type { FieldRead } from "../../platform/graphql/compile-field.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ShapeReads } from "../../platform/graphql/read-shapes.js";
import type { UnionShape } from "../../platform/graphql/shape.js";
import type { ShareService } from "./share.service.js";
import { ShareableItem, ShareItemInput, ShareItemSuccess, StopSharingInput, StopSharingSuccess } from "./share.type.js";

@Resolver(() => ShareItemSuccess)
export class ShareResolver {
  private readonly sharedItem: FieldRead;

  constructor(
    private readonly shares: ShareService,
    private readonly reads: ShapeReads,
    items: UnionShape,
  ) {
    this.sharedItem = { shape: () => items, kind: "one", where: ({ row, input }) => sql`${row}.id = ${input.uuid("itemId")}` };
  }

  @Access("SIGNED_IN")
  @Mutation(() => ShareItemSuccess, { description: "Replaces whom one thing is shown to, at once." })
  async shareItem(@Arg("input", () => ShareItemInput) input: ShareItemInput): Promise<ShareItemSuccess> {
    return this.shares.share(input);
  }

  @Access("SIGNED_IN")
  @Mutation(() => StopSharingSuccess, { description: "Nobody else sees anything of the viewer's portfolio any more." })
  async stopSharing(@Arg("input", () => StopSharingInput) _input: StopSharingInput): Promise<StopSharingSuccess> {
    return this.shares.stopAll();
  }

  @FieldResolver(() => ShareableItem, { nullable: true })
  async item(@Root() root: ShareItemSuccess, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reads.field(info, this.sharedItem, await context.getViewer(), { itemId: root.itemId });
  }
}
