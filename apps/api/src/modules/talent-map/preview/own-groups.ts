import type { Pool } from "pg";
import { Ctx, Field, ID, ObjectType, Query, registerEnumType, Resolver } from "type-graphql";
import { withTenant } from "../../../platform/db/tenant.js";
import { Access } from "../../../platform/graphql/access.js";
import type { RequestContext, Viewer } from "../../../platform/graphql/context.js";
import { listOwnUnits } from "../../identity/index.js";
import { FIRST_SETTINGS, type ProfileChoice } from "../council/map-settings.rules.js";
import { dimensionsOf, PROFILES } from "../map-profile.rules.js";
import { asking } from "../needs/asking.js";

export enum MapGroupKindEnum {
  ORGANISATION = "ORGANISATION",
  TEAM = "TEAM",
  LOCATION = "LOCATION",
  FUNCTION = "FUNCTION",
}
registerEnumType(MapGroupKindEnum, { name: "MapGroupKind", description: "What puts people in a group of the map." });

@Access("REACHED")
@ObjectType("OwnMapGroup", { description: "A group one's talents would count in, if one took part." })
export class OwnMapGroupType {
  @Field(() => ID)
  id: string;

  @Field(() => MapGroupKindEnum)
  kind: MapGroupKindEnum;

  @Field(() => String, { description: "Empty for the whole organisation." })
  name: string;
}

/** Where the viewer would count: the same for everybody in the same places, whether they take part or not. */
@Resolver()
export class OwnMapGroupsResolver {
  constructor(private readonly pool: Pool) {}

  @Access("EMPLOYEE")
  @Query(() => [OwnMapGroupType], { description: "The groups one's talents would count in, as things stand today." })
  async myMapGroups(@Ctx() context: RequestContext): Promise<OwnMapGroupType[]> {
    return this.list(await context.getViewer());
  }

  private async list(viewer: Viewer): Promise<OwnMapGroupType[]> {
    return withTenant(this.pool, viewer, async (client) => {
      const asks = asking(client);
      const found = await asks.query<{ profile: ProfileChoice }[]>("select profile from talent_map.setting where organisation_id = $1", [
        viewer.organisationId,
      ]);
      const profile = PROFILES[found[0]?.profile ?? FIRST_SETTINGS.profile];
      const dimensions = dimensionsOf(profile);
      const units = (await listOwnUnits(asks)).filter(
        ({ kind, peopleCount }) => dimensions.includes(kind) && peopleCount >= profile.minimumGroup,
      );
      return [
        { id: "ORGANISATION", kind: MapGroupKindEnum.ORGANISATION, name: "" },
        ...units.map(({ kind, name }) => ({ id: `${kind}:${name}`, kind: MapGroupKindEnum[kind], name })),
      ];
    });
  }
}
