import { Arg, ID, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { PortfolioType } from "./portfolio.type.js";
import { ShareableItem } from "./share.type.js";

/** Only says that these roots exist; their read roots answer them. */
@Resolver()
export class PortfolioResolver {
  @Access("SIGNED_IN")
  @Query(() => PortfolioType, { nullable: true, description: "One's own portfolio." })
  myPortfolio(): PortfolioType | null {
    return null;
  }

  @Access("SIGNED_IN")
  @Query(() => PortfolioType, { nullable: true, description: "A colleague's portfolio. Its owner sees who opened it, to the hour." })
  portfolio(@Arg("ownerId", () => ID) _ownerId: string): PortfolioType | null {
    return null;
  }

  @Access("SIGNED_IN")
  @Query(() => PortfolioType, {
    nullable: true,
    description: "One's own portfolio as a colleague sees it: this person, or any colleague when none is named.",
  })
  portfolioPreview(@Arg("personId", () => ID, { nullable: true }) _personId: string | null): PortfolioType | null {
    return null;
  }

  @Access("SIGNED_IN")
  @Query(() => [ShareableItem], { description: "Everything of the viewer's that somebody else can see." })
  sharedItems(): ShareableItem[] {
    return [];
  }
}
