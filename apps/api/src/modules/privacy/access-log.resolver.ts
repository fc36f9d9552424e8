import { Arg, Int, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { PortfolioVisitConnection } from "./access-log.type.js";

/** Only says that this root exists; its read root answers it. */
@Resolver()
export class AccessLogResolver {
  @Access("SIGNED_IN")
  @Query(() => PortfolioVisitConnection, { description: "Who opened one's portfolio, newest first." })
  portfolioVisits(
    @Arg("first", () => Int, { nullable: true }) _first: number | null,
    @Arg("after", () => String, { nullable: true }) _after: string | null,
  ): PortfolioVisitConnection | null {
    return null;
  }
}
