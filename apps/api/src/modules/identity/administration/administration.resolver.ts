import { Arg, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import type { Role } from "../../../platform/graphql/context.js";
import { RoleEnum } from "../identity.type.js";
import { AdministeredPersonConnection, AdministeredPersonType } from "./administered-person.type.js";
import {
  AddFrameUnitInput,
  ChangePlacementInput,
  GiveRoleInput,
  PlacePersonInput,
  RemoveFrameUnitInput,
  RemovePlacementInput,
  RenameFrameUnitInput,
  TakeRoleInput,
} from "./administration.input.js";
import {
  AddFrameUnitResult,
  ChangePlacementResult,
  GiveRoleSuccess,
  PlacePersonResult,
  RemoveFrameUnitResult,
  RemovePlacementSuccess,
  RenameFrameUnitResult,
  TakeRoleResult,
} from "./administration-result.type.js";
import type { FrameUnitService } from "./frame-unit.service.js";
import type { PlacementService } from "./placement.service.js";
import type { RoleService } from "./role.service.js";

/** Answered by their read shapes; these only say what the schema offers. */
@Resolver()
export class AdministeredPeopleResolver {
  @Access("ADMIN")
  @Query(() => AdministeredPersonType, { nullable: true, description: "Somebody of the organisation, for administration." })
  administeredPerson(@Arg("id", () => ID) _id: string): AdministeredPersonType | null {
    throw new Error("Answered by its shape.");
  }

  @Access("ADMIN")
  @Query(() => AdministeredPersonConnection, {
    description: "The people of the organisation, by name; `search` is the beginning of a name or an address, or a staff number.",
  })
  administeredPeople(
    @Arg("search", () => String, { nullable: true }) _search: string | null,
    @Arg("role", () => RoleEnum, { nullable: true }) _role: Role | null,
    @Arg("withLeavers", () => Boolean, { nullable: true }) _withLeavers: boolean | null,
    @Arg("first", () => Int, { nullable: true }) _first: number | null,
    @Arg("after", () => String, { nullable: true }) _after: string | null,
  ): AdministeredPersonConnection {
    throw new Error("Answered by its shape.");
  }
}

@Resolver()
export class RolesResolver {
  constructor(private readonly roles: RoleService) {}

  @Access("FRESH_ADMIN")
  @Mutation(() => GiveRoleSuccess, { description: "Gives somebody else a role. It is recorded." })
  async giveRole(@Arg("input", () => GiveRoleInput) input: GiveRoleInput): Promise<GiveRoleSuccess> {
    return this.roles.give(input.personId, input.role);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => TakeRoleResult, { description: "Takes a role. It is recorded; the last administrator stays." })
  async takeRole(@Arg("input", () => TakeRoleInput) input: TakeRoleInput): Promise<typeof TakeRoleResult> {
    return this.roles.take(input.personId, input.role);
  }
}

@Resolver()
export class FrameResolver {
  constructor(
    private readonly units: FrameUnitService,
    private readonly placements: PlacementService,
  ) {}

  @Access("FRESH_ADMIN")
  @Mutation(() => AddFrameUnitResult, { description: "A new team, location or function." })
  async addFrameUnit(@Arg("input", () => AddFrameUnitInput) input: AddFrameUnitInput): Promise<typeof AddFrameUnitResult> {
    return this.units.add(input.kind, input.name);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => RenameFrameUnitResult, { description: "Gives a team, location or function another name, for everybody in it." })
  async renameFrameUnit(@Arg("input", () => RenameFrameUnitInput) input: RenameFrameUnitInput): Promise<typeof RenameFrameUnitResult> {
    return this.units.rename(input.frameUnitId, input.name);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => RemoveFrameUnitResult, { description: "Takes out a team, location or function that nobody was ever in." })
  async removeFrameUnit(@Arg("input", () => RemoveFrameUnitInput) input: RemoveFrameUnitInput): Promise<typeof RemoveFrameUnitResult> {
    return this.units.remove(input.frameUnitId);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => PlacePersonResult, { description: "Puts somebody in a unit; where they were without an end, they leave on that day." })
  async placePerson(@Arg("input", () => PlacePersonInput) input: PlacePersonInput): Promise<typeof PlacePersonResult> {
    return this.placements.place(input.personId, input.frameUnitId, { startedOn: input.startedOn, endedOn: input.endedOn ?? null });
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => ChangePlacementResult, { description: "Corrects where somebody was, or when." })
  async changePlacement(@Arg("input", () => ChangePlacementInput) input: ChangePlacementInput): Promise<typeof ChangePlacementResult> {
    return this.placements.change(input.placementId, input.frameUnitId, { startedOn: input.startedOn, endedOn: input.endedOn ?? null });
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => RemovePlacementSuccess, { description: "Takes out a placement that never was." })
  async removePlacement(@Arg("input", () => RemovePlacementInput) input: RemovePlacementInput): Promise<RemovePlacementSuccess> {
    return this.placements.remove(input.placementId);
  }
}
