import { Arg, Int, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { FrameKindEnum, FrameUnitType, PersonConnection } from "./identity.type.js";

/** Both are answered by their read shapes; these only say what the schema offers. */
@Resolver()
export class PeopleResolver {
  @Access("SIGNED_IN")
  @Query(() => PersonConnection, {
    description: "Active colleagues, oneself left out, by name; every word of `search` begins a word of the name.",
  })
  people(
    @Arg("search", () => String, { nullable: true }) _search: string | null,
    @Arg("first", () => Int, { nullable: true }) _first: number | null,
    @Arg("after", () => String, { nullable: true }) _after: string | null,
  ): PersonConnection {
    throw new Error("Answered by its shape.");
  }

  @Access("ADMIN")
  @Query(() => [FrameUnitType], { description: "Teams, locations or functions, for administration." })
  frameUnits(@Arg("kind", () => FrameKindEnum) _kind: FrameKindEnum): FrameUnitType[] {
    throw new Error("Answered by its shape.");
  }
}
