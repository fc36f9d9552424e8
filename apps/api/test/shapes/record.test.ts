import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { execute, parse } from "graphql";
import { ADA, BOB, id, openZoo, tokenHash, type Zoo } from "./zoo.database.js";
import { planOf, READERS, resolvingSchema, shortWay } from "./zoo.ways.js";

let zoo: Zoo;
beforeAll(async () => {
  zoo = await openZoo();
});
afterEach(() => zoo.admin.query("delete from zoo.access_log"));
afterAll(() => zoo.drop());

interface Entry {
  readonly reader_id: string;
  readonly animal_id: string;
}

async function log(): Promise<readonly Entry[]> {
  return (await zoo.admin.query<Entry>("select reader_id, animal_id from zoo.access_log order by animal_id")).rows;
}

const WATCH = "query ($id: ID!) { watchedAnimal(id: $id) { name visits { note } } }";

describe("a recorded read", () => {
  it("writes nothing when the reader may not see the row", async () => {
    expect(await shortWay(zoo, "bob", WATCH, { id: id("anim", 2) })).toBe('{"watchedAnimal":null}');
    expect(await log()).toEqual([]);
  });

  it("writes nothing for somebody of another organisation", async () => {
    expect(await shortWay(zoo, "eva", WATCH, { id: id("anim", 3) })).toBe('{"watchedAnimal":null}');
    expect(await log()).toEqual([]);
  });

  it("writes nothing when nobody is signed in", async () => {
    expect(await shortWay(zoo, "stranger", WATCH, { id: id("anim", 1) })).toBeNull();
    expect(await log()).toEqual([]);
  });

  it("leaves out what its own condition leaves out", async () => {
    expect(await shortWay(zoo, "ada", WATCH, { id: id("anim", 1) })).toContain("Animal 11");
    expect(await log()).toEqual([]);
  });

  it("writes who read which row, in the same statement", async () => {
    expect(await shortWay(zoo, "bob", WATCH, { id: id("anim", 1) })).toContain('"name":"Animal 11","visits":[{"note":"visit 1"}');
    expect(await log()).toEqual([{ reader_id: BOB, animal_id: id("anim", 1) }]);
  });

  it("writes one entry for each row of a list, and only for those that were shown", async () => {
    const text = await shortWay(zoo, "bob", '{ watchedAnimals { id } again: watchedAnimal(id: "") { id } }');
    const shown = (JSON.parse(String(text)) as { watchedAnimals: { id: string }[] }).watchedAnimals.map((each) => each.id);
    expect(shown).toHaveLength(7);
    expect((await log()).map((entry) => entry.animal_id)).toEqual(shown.toSorted());
  });

  it("keeps the order of a list", async () => {
    const text = await shortWay(zoo, "ada", "{ watchedAnimals { name } }");
    const names = (JSON.parse(String(text)) as { watchedAnimals: { name: string }[] }).watchedAnimals.map((each) => each.name);
    expect(names).toEqual(names.toSorted());
    expect(names).toHaveLength(9);
  });

  it("shows nothing when the log cannot be written", async () => {
    await zoo.admin.query("alter table zoo.access_log add constraint closed check (false) not valid");
    try {
      await expect(shortWay(zoo, "bob", WATCH, { id: id("anim", 1) })).rejects.toThrow(/closed/);
    } finally {
      await zoo.admin.query("alter table zoo.access_log drop constraint closed");
    }
  });

  it("is held to the log's own row-level security: nobody writes an entry in another's name", async () => {
    const plan = planOf("{ watchedAnimals { id } }");
    const statement = plan.statement({ variables: {}, tokenHash: tokenHash("bob") });
    // The same statement with the wrong name in the insert: WITH CHECK must see the context that the statement set.
    const forged = statement.text.replace(/select (_\d+)\.organisation_id, ctx\.person_id/, `select $1.organisation_id, '${ADA}'::uuid`);
    expect(forged).toContain(`'${ADA}'::uuid`);
    await expect(zoo.api.query(forged, [tokenHash("bob")])).rejects.toThrow(/row-level security/);
  });

  it("writes the same entries when it goes through resolvers", async () => {
    const { schema } = resolvingSchema(zoo);
    const answer = await execute({
      schema,
      document: parse(WATCH),
      variableValues: { id: id("anim", 1) },
      contextValue: { reader: READERS.bob },
    });
    expect(answer.errors).toBeUndefined();
    expect(await log()).toEqual([{ reader_id: BOB, animal_id: id("anim", 1) }]);
  });
});
