import type { Pool } from "pg";
import { Ctx, Query, Resolver } from "type-graphql";
import { withTenant } from "../../platform/db/tenant.js";
import { Access } from "../../platform/graphql/access.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { Language, ViewerType } from "./identity.type.js";

const VIEWER = `select p.full_name as "fullName", o.name as "organisationName", o.is_demo as "isDemo"
  from identity.person p join identity.organisation o on o.organisation_id = p.organisation_id
  where p.id = $1`;

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(private readonly pool: Pool) {}

  @Access("PUBLIC")
  @Query(() => ViewerType, { nullable: true, description: "Who is signed in; null when nobody is." })
  async viewer(@Ctx() context: RequestContext): Promise<ViewerType | null> {
    const viewer = await context.findViewer();
    if (!viewer) return null;
    const { rows } = await withTenant(this.pool, viewer, (client) =>
      client.query<Pick<ViewerType, "fullName" | "organisationName" | "isDemo">>({ name: "viewer", text: VIEWER, values: [viewer.personId] }),
    );
    const row = rows[0];
    if (!row) return null;
    return { id: viewer.personId, language: Language[viewer.language], roles: [...viewer.roles], ...row };
  }
}
