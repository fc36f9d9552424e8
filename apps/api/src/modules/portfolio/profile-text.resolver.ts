import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { sql } from "../../platform/db/sql.js";
import { Access } from "../../platform/graphql/access.js";
import type { FieldRead } from "../../platform/graphql/compile-field.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ShapeReads } from "../../platform/graphql/read-shapes.js";
import type { ProfileTextService } from "./profile-text.service.js";
import { ProfileTextShape } from "./profile-text.shape.js";
import { ProfileTextType, UpdateProfileTextInput, UpdateProfileTextResult, UpdateProfileTextSuccess } from "./profile-text.type.js";

const TEXT: FieldRead = { shape: () => ProfileTextShape, kind: "one", where: ({ row, input }) => sql`${row}.id = ${input.uuid("textId")}` };

@Resolver(() => UpdateProfileTextSuccess)
export class ProfileTextResolver {
  constructor(
    private readonly texts: ProfileTextService,
    private readonly reads: ShapeReads,
  ) {}

  @Access("SIGNED_IN")
  @Mutation(() => UpdateProfileTextResult, { description: "Saves the headline or a short text; of two tabs, the second gets both texts." })
  async updateProfileText(
    @Arg("input", () => UpdateProfileTextInput) input: UpdateProfileTextInput,
  ): Promise<typeof UpdateProfileTextResult> {
    return this.texts.update(input);
  }

  @FieldResolver(() => ProfileTextType, { nullable: true })
  async text(@Root() root: UpdateProfileTextSuccess, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reads.field(info, TEXT, await context.getViewer(), { textId: root.textId });
  }
}
