import { Arg, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { Language } from "../identity/index.js";
import { PortfolioType } from "../portfolio/index.js";
import type { TalentClaimService } from "./talent-claim.service.js";
import {
  AddTalentInput,
  AddTalentSuccess,
  ArrangeTalentsInput,
  ArrangeTalentsSuccess,
  RemoveTalentInput,
  RemoveTalentSuccess,
  RestoreTalentInput,
  RestoreTalentSuccess,
  TalentClaimType,
  TalentThemeType,
  UpdateTalentInput,
  UpdateTalentResult,
} from "./talents.type.js";

@Resolver()
export class TalentsResolver {
  constructor(private readonly claims: TalentClaimService) {}

  @Access("SIGNED_IN")
  @Query(() => [TalentThemeType], { description: "The organisation's catalogue of talents, by theme." })
  talentThemes(): TalentThemeType[] {
    return [];
  }

  @Access("SIGNED_IN")
  @Mutation(() => AddTalentSuccess, {
    description: "Adds a talent of the catalogue or in own words to one's portfolio. Private until shared.",
  })
  async addTalent(@Arg("input", () => AddTalentInput) input: AddTalentInput): Promise<AddTalentSuccess> {
    return this.claims.add({ talentId: input.talentId ?? null, ownName: input.ownName ?? null, note: input.note });
  }

  @Access("SIGNED_IN")
  @Mutation(() => UpdateTalentResult, { description: "Saves the note of where a talent shows; of two tabs, the second gets both texts." })
  async updateTalent(@Arg("input", () => UpdateTalentInput) input: UpdateTalentInput): Promise<typeof UpdateTalentResult> {
    return this.claims.update({ ...input, ownName: input.ownName ?? null });
  }

  @Access("SIGNED_IN")
  @Mutation(() => ArrangeTalentsSuccess, { description: "Puts one's talents in the order one likes; it ranks nothing." })
  async arrangeTalents(@Arg("input", () => ArrangeTalentsInput) input: ArrangeTalentsInput): Promise<ArrangeTalentsSuccess> {
    return this.claims.arrange(input.claimIds);
  }

  @Access("SIGNED_IN")
  @Mutation(() => RemoveTalentSuccess, { description: "Takes a talent out; it can be put back for thirty days." })
  async removeTalent(@Arg("input", () => RemoveTalentInput) input: RemoveTalentInput): Promise<RemoveTalentSuccess> {
    return this.claims.remove(input.claimId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => RestoreTalentSuccess, { description: "Puts a talent back, visible to its owner alone." })
  async restoreTalent(@Arg("input", () => RestoreTalentInput) input: RestoreTalentInput): Promise<RestoreTalentSuccess> {
    return this.claims.restore(input.claimId);
  }
}

@Resolver(() => TalentClaimType)
export class TalentClaimResolver {
  @FieldResolver(() => String, { description: "The name in own words, or that of the catalogue in this language." })
  name(@Arg("language", () => Language, { defaultValue: Language.NL }) _language: Language): string {
    return "";
  }
}

/** What talents add to a portfolio; answered by the extended shape. */
@Resolver(() => PortfolioType)
export class PortfolioTalentsResolver {
  @FieldResolver(() => [TalentClaimType], {
    description: "The talents its owner recognises, in the owner's own order, those that may be seen.",
  })
  talents(): TalentClaimType[] {
    return [];
  }
}
