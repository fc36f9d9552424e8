import { Ctx, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { Language, ViewerType } from "./identity.type.js";
import type { ViewerService } from "./viewer.service.js";

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(private readonly viewers: Pick<ViewerService, "findFrame">) {}

  @Access("PUBLIC")
  @Query(() => ViewerType, { nullable: true, description: "Who is signed in; null when nobody is." })
  async viewer(@Ctx() context: RequestContext): Promise<ViewerType | null> {
    const viewer = await context.findViewer();
    if (!viewer) return null;
    const frame = await this.viewers.findFrame(viewer);
    return frame && { id: viewer.personId, language: Language[viewer.language], roles: [...viewer.roles], ...frame };
  }
}
