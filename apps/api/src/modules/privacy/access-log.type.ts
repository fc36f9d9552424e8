import { Field, ID, ObjectType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { PageInfo } from "../../platform/graphql/page-info.type.js";
import { PersonType } from "../identity/index.js";

@Access("SHAPE")
@ObjectType("PortfolioVisit", { description: "That a colleague opened one's portfolio, to the hour." })
export class PortfolioVisitType {
  @Field(() => ID)
  id: string;

  @Field(() => PersonType, { nullable: true })
  visitor: PersonType | null;

  @Field(() => String, { description: "The hour in which it was opened." })
  openedHour: string;
}

@Access("REACHED")
@ObjectType("PortfolioVisitEdge")
export class PortfolioVisitEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => PortfolioVisitType)
  node: PortfolioVisitType;
}

@Access("REACHED")
@ObjectType("PortfolioVisitConnection")
export class PortfolioVisitConnection {
  @Field(() => [PortfolioVisitEdge])
  edges: PortfolioVisitEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
