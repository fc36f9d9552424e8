import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parse } from "graphql";
import { createStatementNames } from "../../src/platform/graphql/compile-names.js";
import { ADA, openZoo, tokenHash, type Zoo } from "./zoo.database.js";
import { coerce, planOf, shortWay } from "./zoo.ways.js";

let zoo: Zoo;
beforeAll(async () => {
  zoo = await openZoo();
});
afterAll(() => zoo.drop());

const ATTACKS = [
  `'; drop table zoo.animal; --`,
  `" as x from zoo.session; --`,
  `\\'; select 1; --`,
  `$1::text`,
  `{'a','b'}`,
  `{"a`,
  `\u0000`,
  `\ud800`,
  `1) or true --`,
  "a".repeat(100_000),
];

const QUERY = `query ($text: String, $names: [String!], $ids: [ID!], $id: ID!, $born: BornBetween) { keeper(id: $id) {
  animals(names: $names, ids: $ids, born: $born) { greeting(salutation: $text) } } }`;

describe("a hostile value", () => {
  it.each(ATTACKS)("travels beside the text and changes nothing: %j", async (attack) => {
    const text = await shortWay(zoo, "ada", QUERY, { id: ADA, text: attack, names: ["Animal 11"] });
    const data = JSON.parse(String(text)) as { keeper: { animals: { greeting: string }[] } };
    const shown = Buffer.from(attack.replaceAll("\0", "\ufffd")).toString();
    expect(data.keeper.animals).toEqual([{ greeting: `${shown} Animal 11` }]);
  });

  it.each(ATTACKS)("finds nothing as an id or in a list, without an error: %j", async (attack) => {
    expect(await shortWay(zoo, "ada", QUERY, { id: attack })).toBe('{"keeper":null}');
    expect(await shortWay(zoo, "ada", QUERY, { id: ADA, names: [attack], ids: [attack] })).toBe('{"keeper":{"animals":[]}}');
    expect(await shortWay(zoo, "ada", QUERY, { id: ADA, born: { withKeeper: attack } })).toBe('{"keeper":{"animals":[]}}');
  });

  it.each(["tomorrow", "2024-02-30", "0000-01-01", "'; drop table zoo.animal; --", "infinity"])(
    "is refused as a day before Postgres sees it: %s",
    async (day) => {
      await expect(shortWay(zoo, "ada", QUERY, { id: ADA, born: { from: day } })).rejects.toThrow("expected a day");
    },
  );

  it("never reaches the text: literals and variables give one statement", () => {
    const texts = ATTACKS.filter((attack) => !/[\0\ud800]/.test(attack)).map((attack) => {
      const plan = planOf(`{ keeper(id: ${JSON.stringify(attack)}) { animals(names: [${JSON.stringify(attack)}]) { id } } }`);
      return plan.statement({ variables: {}, tokenHash: tokenHash("ada") }).text;
    });
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toContain("drop");
  });

  it("as an enum is refused by GraphQL itself", () => {
    expect(() => planOf(`{ keeper(id: "x") { animals(mood: EVIL) { id } } }`)).toThrow(/EVIL/);
    const plan = planOf(`query ($m: Mood) { keeper(id: "x") { animals(mood: $m) { id } } }`);
    expect(() => coerce(plan, { m: "CALM'; --" })).toThrow(/CALM/);
  });

  it("cannot be an alias: GraphQL knows only letters, digits and underscores", () => {
    for (const alias of [`"x"`, `x'`, `x"`, `x;`, `x--`, `é`]) {
      expect(() => parse(`{ ${alias}: keepers { id } }`)).toThrow();
    }
  });

  it("leaves every table where it was, whatever text it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        await shortWay(zoo, "ada", QUERY, { id: ADA, text, names: [text], ids: [text] });
      }),
      { numRuns: 50 },
    );
    expect((await zoo.admin.query("select count(*)::int as n from zoo.animal")).rows).toEqual([{ n: 10 }]);
  });
});

describe("an alias", () => {
  it("that the compiler itself might use names a key, not a row", async () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[_a-zA-Z][_0-9a-zA-Z]{0,70}$/).filter((name) => !name.startsWith("__")),
        (alias) => {
          const { text } = planOf(`{ ${alias}: keepers { ${alias}: name } }`).statement({ variables: {}, tokenHash: tokenHash("ada") });
          const quoted = alias.length > 63 ? `'${alias}'` : `as "${alias}"`;
          expect(text.split(quoted)).toHaveLength(3);
        },
      ),
    );
    for (const alias of ["_1", "_2", "_3", "ctx", "j", "data", "s", "a1", "o0", "set_person", "organisation_id", "row_to_json"]) {
      expect(await shortWay(zoo, "eva", `{ ${alias}: keepers { ${alias}: name } }`)).toBe(`{"${alias}":[{"${alias}":"Eva"}]}`);
    }
  });

  it("longer than a column may be is kept whole", async () => {
    for (const length of [63, 64, 500]) {
      const alias = "l".repeat(length);
      const text = await shortWay(zoo, "eva", `{ ${alias}: keepers { ${alias}: name } }`);
      expect(JSON.parse(String(text))).toEqual({ [alias]: [{ [alias]: "Eva" }] });
    }
  });

  it("longer than a column may be is refused among more keys than json_build_object takes", () => {
    const many = Array.from({ length: 50 }, (_, index) => `k${index}: name`).join(" ");
    const plan = planOf(`{ keepers { ${many} ${"l".repeat(64)}: name } }`);
    expect(() => plan.statement({ variables: {}, tokenHash: tokenHash("ada") })).toThrow(/alias/);
  });
});

describe("names for prepared statements", () => {
  it("run out, so that varied documents cannot fill the connections", () => {
    const names = createStatementNames(2);
    expect(names.nameOf("a")).toBe(names.nameOf("a"));
    expect(names.nameOf("b")).toBeDefined();
    expect(names.nameOf("c")).toBeUndefined();
    expect(names.nameOf("a")).toBeDefined();
  });
});
