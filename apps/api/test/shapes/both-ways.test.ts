import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ADA, BOB, EVA, id, openZoo, type Zoo } from "./zoo.database.js";
import { longWays, shortWay, type Variables, type Who } from "./zoo.ways.js";

let zoo: Zoo;
beforeAll(async () => {
  zoo = await openZoo();
});
afterAll(() => zoo.drop());

interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables?: readonly Variables[];
}

const CASES: readonly Case[] = [
  { name: "columns of every kind", query: `{ animal(id: "${id("anim", 1)}") { id name mood weight bornOn createdAt isMine __typename } }` },
  { name: "an operation with __typename at the root", query: `{ a: __typename keepers { __typename id } }` },
  {
    name: "aliases, also of relations",
    query: `{ me: keeper(id: "${ADA}") { called: name name: nickname beasts: animals { is: id } } }`,
  },
  {
    name: "the same relation twice under two aliases with different arguments",
    query: `query ($m: Mood) { keeper(id: "${ADA}") { calm: animals(mood: CALM) { id } other: animals(mood: $m) { id name } } }`,
    variables: [{ m: "CROSS" }, { m: null }, {}],
  },
  {
    name: "named and inline fragments that overlap and merge",
    query: `query { keeper(id: "${ADA}") { ...K ... on Keeper { animals { mood } id } ... { nickname } ...K } }
      fragment K on Keeper { name animals { ...A id } } fragment A on Animal { name keeper { ...N } } fragment N on Named { name }`,
  },
  {
    name: "variables, lists, enums and inputs in nested arguments",
    query: `query ($id: ID!, $n: [String!], $one: String!, $b: BornBetween, $f: String, $ids: [ID!]) { keeper(id: $id) {
      a: animals(names: $n) { name } b: animals(names: ["Animal 11", $one]) { name } c: animals(born: $b) { name bornOn }
      d: animals(born: { from: $f, until: "2020-02-28" }) { name } e: animals(ids: $ids) { id } f: animals(names: "Animal 11") { id } } }`,
    variables: [
      { id: ADA, n: ["Animal 11", "Animal 14"], one: "Animal 14", b: { from: "2020-02-28" }, f: "2020-02-27", ids: [id("anim", 3), "x"] },
      { id: ADA, one: "", b: null },
      { id: ADA, one: "x", n: [], b: { until: "2020-02-27", withKeeper: ADA }, f: null, ids: [] },
      { id: ADA, one: "x", b: { withKeeper: "not a uuid" } },
      { id: "not a uuid", one: "x" },
      { id: EVA, one: "x" },
    ],
  },
  {
    name: "defaults of arguments and variables, nulls and absence",
    query: `query ($s: String, $t: Int! = 2, $l: Boolean) { animal(id: "${id("anim", 1)}") {
      a: greeting b: greeting(salutation: null, times: 3) c: greeting(salutation: $s) d: greeting(times: $t, loud: $l) e: greeting(loud: true) } }`.replace(
      "b: greeting(salutation: null, times: 3) ",
      "",
    ),
    variables: [{}, { s: "Dag", t: 3, l: true }, { l: false }],
  },
  {
    name: "include and skip on fields, fragments and relations",
    query: `query ($yes: Boolean!, $no: Boolean = false) { keeper(id: "${ADA}") { id @skip(if: $yes) name @include(if: $yes)
      ...K @include(if: $no) ... @skip(if: $no) { animals { id @include(if: false) name @skip(if: $yes) } } } }
      fragment K on Keeper { nickname }`,
    variables: [{ yes: true }, { yes: false }, { yes: true, no: true }, { yes: false, no: true }],
  },
  {
    name: "everything skipped",
    query: `query ($no: Boolean!) { keeper(id: "${ADA}") { id @include(if: $no) } keepers { name @include(if: $no) } animals(first: 1) { nodes { id @include(if: $no) } } }`,
    variables: [{ no: false }, { no: true }],
  },
  {
    name: "null parents, empty lists, missing rows",
    query: `{ animal(id: "${id("anim", 8)}") { weight keeper { id animals { id } } visits { id } } gone: animal(id: "${id("anim", 99)}") { keeper { id } } bob: keeper(id: "${BOB}") { nickname belongings { __typename } } }`,
  },
  {
    name: "unions with and without type conditions",
    query: `{ keeper(id: "${ADA}") { belongings { __typename ... on Toy { id label animal { name } } ... on Animal { id mood } ... on Named { name } } favourite { ...T } }
      belongings(owner: "${ADA}") { kind: __typename ... on Toy { label } } } fragment T on Toy { label }`,
  },
  {
    name: "an interface",
    query: `{ animal(id: "${id("anim", 1)}") { named { __typename name ... on Keeper { nickname } ... on Animal { named { name } } } } }`,
  },
  {
    name: "connections in every part",
    query: `query ($n: Int, $a: String) { keeper(id: "${ADA}") { page(first: $n, after: $a) { __typename nodes { name } edges { cursor node { id } __typename } also: edges { node { name keeper { name } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor __typename } } oldest { nodes { bornOn } } mixed(first: 100) { nodes { name createdAt } pageInfo { endCursor } } }
      animals(first: 3) { pageInfo { hasNextPage } } }`,
    variables: [{}, { n: 1 }, { n: 100, a: null }],
  },
  {
    name: "a connection of nothing",
    query: `{ keeper(id: "${BOB}") { page { nodes { id } edges { cursor } pageInfo { hasNextPage startCursor endCursor } } } }`,
  },
  { name: "a connection asked for nothing but its type", query: `{ animals { __typename pageInfo { hasPreviousPage } } }` },
  {
    name: "aliases that look like the compiler's own names",
    query: `{ ctx: keeper(id: "${ADA}") { _1: name _2: animals { _1: id _3: name _4: keeper { _5: id j: name } } o0: belongings { j: __typename } data: page { a1: nodes { organisation_id: id } } } _d: keepers { is_secret: name } }`,
  },
  {
    name: "aliases longer than Postgres allows a column",
    query: `{ ${"a".repeat(80)}: keeper(id: "${ADA}") { ${"b".repeat(64)}: name id animals { ${"c".repeat(200)}: name } page { ${"d".repeat(64)}: nodes { ${"e".repeat(63)}: id } } belongings { ${"f".repeat(70)}: __typename } } }`,
  },
  {
    name: "aliases that are words of SQL or JavaScript",
    query: `{ select: keepers { from: id where: name constructor: nickname order: __typename } }`,
  },
  {
    name: "a disguise",
    query: `{ keeperAsSeenByOthers(id: "${ADA}") { id animals { name isMine } belongings { __typename } } keeper(id: "${ADA}") { animals { name isMine } } }`,
  },
];

describe("an operation answered by one statement", () => {
  for (const { name, query, variables = [{}] } of CASES) {
    for (const [index, values] of variables.entries()) {
      for (const who of ["ada", "bob", "eva"] as const satisfies readonly Who[]) {
        it(`equals what resolvers answer, key by key: ${name} (${who}, ${index})`, async () => {
          const text = await shortWay(zoo, who, query, values);
          const { js, jit } = await longWays(zoo, who, query, values);
          expect(js.errors).toBeUndefined();
          expect(jit.errors).toBeUndefined();
          // Order of keys included: the text itself is compared.
          expect(JSON.stringify(JSON.parse(String(text)))).toBe(JSON.stringify(js.data));
          expect(JSON.stringify(jit.data)).toBe(JSON.stringify(js.data));
        });
      }
    }
  }
});
