import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import type { RequestContext } from "../../../platform/graphql/context.js";
import type { MapAccountReads } from "./map-account.reads.js";
import {
  ChangeMapSettingsInput,
  DecideMapChangeInput,
  MapAccountSuccess,
  MapAccountType,
  MapActInput,
  MapChangeInput,
  RecordMapDecisionInput,
  TurnMapOnResult,
} from "./map-account.type.js";
import type { MapSettingsService } from "./map-settings.service.js";

@Resolver(() => MapAccountSuccess)
export class MapAccountSuccessResolver {
  constructor(private readonly reads: MapAccountReads) {}

  @FieldResolver(() => MapAccountType)
  async account(@Ctx() context: RequestContext): Promise<MapAccountType> {
    return this.reads.get(await context.getViewer());
  }
}

@Resolver()
export class MapAccountResolver {
  constructor(
    private readonly settings: MapSettingsService,
    private readonly reads: MapAccountReads,
  ) {}

  @Access("WORKS_COUNCIL", "ADMIN")
  @Query(() => MapAccountType, { description: "What the talent map is bound to: settings, decisions, changes, and what was checked." })
  async mapAccount(@Ctx() context: RequestContext): Promise<MapAccountType> {
    return this.reads.get(await context.getViewer());
  }

  @Access("WORKS_COUNCIL")
  @Mutation(() => MapAccountSuccess, { description: "Records a decision of the works council. It stays, and can be followed by another." })
  async recordMapDecision(@Arg("input", () => RecordMapDecisionInput) input: RecordMapDecisionInput): Promise<MapAccountSuccess> {
    return this.settings.recordDecision(input);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => TurnMapOnResult, { description: "Turns the map on, when the works council has recorded a decision." })
  async turnMapOn(@Arg("input", () => MapActInput) _input: MapActInput): Promise<typeof TurnMapOnResult> {
    return this.settings.turnOn();
  }

  @Access("WORKS_COUNCIL", "ADMIN")
  @Mutation(() => MapAccountSuccess, { description: "Turns the map off, at once." })
  async turnMapOff(@Arg("input", () => MapActInput) _input: MapActInput): Promise<MapAccountSuccess> {
    return this.settings.turnOff();
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => MapAccountSuccess, { description: "Makes the map stricter at once, or proposes to make it looser." })
  async changeMapSettings(@Arg("input", () => ChangeMapSettingsInput) input: ChangeMapSettingsInput): Promise<MapAccountSuccess> {
    return this.settings.change(input);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => MapAccountSuccess, { description: "Takes a proposal back before it is decided." })
  async takeMapChangeBack(@Arg("input", () => MapChangeInput) input: MapChangeInput): Promise<MapAccountSuccess> {
    return this.settings.takeBack(input.changeId);
  }

  @Access("WORKS_COUNCIL")
  @Mutation(() => MapAccountSuccess, { description: "Agrees with a loosening or refuses it; never one's own." })
  async decideMapChange(@Arg("input", () => DecideMapChangeInput) input: DecideMapChangeInput): Promise<MapAccountSuccess> {
    return this.settings.decide(input.changeId, input.isApproved);
  }
}
