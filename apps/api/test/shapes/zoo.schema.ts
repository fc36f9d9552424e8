import { buildSchema, type GraphQLSchema } from "graphql";

/** A little world with every kind of type that a shape can answer. */
const ZOO = `
  enum Mood { CALM CROSS }
  interface Named { name: String! }
  type Keeper implements Named {
    id: ID!
    name: String!
    nickname: String
    animals(mood: Mood, names: [String!], born: BornBetween, ids: [ID!]): [Animal!]!
    page(first: Int, after: String): AnimalConnection!
    oldest(first: Int = 2, after: String): AnimalConnection!
    mixed(first: Int, after: String): AnimalConnection!
    belongings: [Belonging!]!
    favourite: Belonging
  }
  input BornBetween { from: String, until: String, withKeeper: ID }
  type Animal implements Named {
    id: ID!
    name: String!
    mood: Mood!
    weight: Float
    bornOn: String!
    createdAt: String!
    isMine: Boolean!
    greeting(salutation: String = "Hello", times: Int! = 1, loud: Boolean): String!
    keeper: Keeper
    visits: [Visit!]!
    portrait(size: Int!): String!
    named: [Named!]!
  }
  type AnimalConnection { edges: [AnimalEdge!]!, nodes: [Animal!]!, pageInfo: PageInfo! }
  type AnimalEdge { cursor: String!, node: Animal! }
  type PageInfo { hasNextPage: Boolean!, hasPreviousPage: Boolean!, startCursor: String, endCursor: String }
  type Visit { id: ID!, note: String, animal: Animal }
  type Toy { id: ID!, label: String!, animal: Animal }
  union Belonging = Toy | Animal
  type Query {
    keeper(id: ID!): Keeper
    keeperAsSeenByOthers(id: ID!): Keeper
    keepers: [Keeper!]!
    animal(id: ID!): Animal
    watchedAnimal(id: ID!): Animal
    watchedAnimals: [Animal!]!
    animals(first: Int, after: String): AnimalConnection!
    belongings(owner: ID!): [Belonging!]!
    weather: String!
  }
  type Mutation { rename(id: ID!, name: String!): RenameResult! }
  type RenameResult { animal: Animal }
`;

/** A fresh schema: tests put resolvers on it. */
export function zooSchema(): GraphQLSchema {
  return buildSchema(ZOO);
}
