import { Field, ID, ObjectType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { PersonType } from "../identity/index.js";
import { ProfileTextType } from "./profile-text.type.js";

@Access("SHAPE")
@ObjectType("Portfolio", {
  description:
    "Somebody's portfolio. Its owner sees all of it; a colleague sees the name and what the owner shares with them, and the owner sees that they looked.",
})
export class PortfolioType {
  @Field(() => ID, { description: "The id of its owner." })
  id: string;

  @Field(() => Boolean)
  isOwn: boolean;

  @Field(() => PersonType, { nullable: true })
  owner: PersonType | null;

  @Field(() => String, { nullable: true, description: "One line under the name; null when there is none to see." })
  headline: string | null;

  @Field(() => ProfileTextType, { nullable: true, description: "The headline as a text of its own, to edit and to share." })
  headlineText: ProfileTextType | null;

  @Field(() => [ProfileTextType], { description: "The four short texts, those that were written and may be seen." })
  texts: ProfileTextType[];
}
