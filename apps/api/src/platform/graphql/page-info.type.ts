import { Field, ObjectType } from "type-graphql";
import { Access } from "./access.js";

@Access("REACHED")
@ObjectType("PageInfo", { description: "Where a page of a list begins and ends." })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => Boolean)
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}
