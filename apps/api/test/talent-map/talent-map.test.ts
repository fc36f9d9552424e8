import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { MapWorld } from "./map-world.js";

interface TalentMap {
  readonly epoch: { readonly number: number; readonly participation: string };
  readonly groups: readonly { readonly id: string; readonly name: string | null; readonly dimension: string }[];
  readonly expressions: readonly { readonly id: string; readonly kind: string; readonly nameNl: string }[];
  readonly rows: readonly { readonly groupId: string; readonly about: readonly (number | null)[] }[];
}

const PURPOSE = "Wij bereiden het leerplan voor 2027 voor";
const MAP = `query ($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {
  talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {
    epoch { id number threshold maxNoise participation employees } groups { id name dimension employees expressionKinds }
    expressions { id kind nameNl nameEn } rows { id groupId about } } }`;

describe("asking the talent map", () => {
  let app: TestApp;
  let world: MapWorld;
  let organisationId: string;
  let hanna: TestPerson;
  let asHr: string;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    world = MapWorld.on(app);
    organisationId = await world.anOrganisation(300);
    await world.takePart(organisationId, 1, 200, 6);
    // A talent of three people in one team, where others that nobody has are hidden as well.
    await app.admin.query(
      `insert into talents.claim (organisation_id, owner_id, talent_id, position)
       select $1, p.id, t.id, 99 from identity.person p, talents.talent t
       where p.organisation_id = $1 and p.staff_number in ('5', '10', '15') and t.organisation_id = $1 and t.position = 55`,
      [organisationId],
    );
    await publish("2026-01-01");
    await world.takePart(organisationId, 201, 290, 6);
    await publish("2026-04-01");
    hanna = await app.aPerson(organisationId, "Hanna", ["EMPLOYEE", "HR"]);
    asHr = await app.signIn(hanna, { actingAs: "HR" });
  });
  afterAll(() => app.stop());

  const publish = async (day: string, id = organisationId) => {
    await world.publication().freeze(id, day);
    return world.publication().publish(id, day, new Date().toISOString().slice(0, 10));
  };
  const ask = (variables: Record<string, unknown> = {}, cookie = asHr) =>
    app.graphql<{ talentMap: TalentMap | null }>(MAP, { purpose: PURPOSE, ...variables }, cookie);
  const mapOf = async (variables: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(variables);
    if (!data?.talentMap) throw new Error(JSON.stringify(errors));
    return data.talentMap;
  };
  const problemOf = async (variables: Record<string, unknown>) => {
    const { errors } = await ask(variables);
    return (errors?.[0]?.extensions["problems"] as { path: string; message: string; allowed?: string[] }[] | undefined)?.[0];
  };
  const questions = async () => {
    const { rows } = await app.admin.query<{ purpose: string }>(
      "select purpose, kind, epoch, group_names from talent_map.question where organisation_id = $1 order by epoch desc, group_names",
      [organisationId],
    );
    return rows;
  };

  it("is refused to somebody who is not signed in", async () => {
    expect((await ask({}, "")).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
  });

  it("is null for HR of another organisation, whose map holds nothing of ours", async () => {
    const other = await world.anOrganisation(30);
    const stranger = await app.signIn(await app.aPerson(other, "Vreemde", ["EMPLOYEE", "HR"]), { actingAs: "HR" });
    expect((await ask({}, stranger)).data).toEqual({ talentMap: null });
    const [group] = (await mapOf()).groups;
    expect((await ask({ groups: [group?.id] }, stranger)).data).toEqual({ talentMap: null });
  });

  it("is refused to a colleague, a works council, an administrator, and to HR that does not act as HR", async () => {
    const cookies = [
      await app.signIn(await app.aPerson(organisationId, "Collega")),
      await app.signIn(await app.aPerson(organisationId, "Beheer", ["EMPLOYEE", "ADMIN"]), { isFresh: true }),
      await app.signIn(await app.aPerson(organisationId, "Raad", ["EMPLOYEE", "WORKS_COUNCIL"]), { actingAs: "WORKS_COUNCIL" }),
      await app.signIn(hanna, { isFresh: true }),
    ];
    for (const cookie of cookies) expect((await ask({}, cookie)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("is refused without a stated purpose, and nothing is recorded then", async () => {
    const before = await questions();
    expect(await problemOf({ purpose: "  " })).toEqual({ path: "purpose", message: "isNotEmpty" });
    expect(await problemOf({ purpose: "zomaar" })).toEqual({ path: "purpose", message: "minLength" });
    expect(await problemOf({ purpose: "x".repeat(501) })).toEqual({ path: "purpose", message: "maxLength" });
    expect(await questions()).toEqual(before);
  });

  it("says for what it does not know what it does know, the same whoever takes part", async () => {
    const { groups, expressions } = await mapOf();
    expect(await problemOf({ epoch: 99 })).toEqual({ path: "epoch", message: "unknownEpoch", allowed: ["2", "1"] });
    expect(await problemOf({ groups: ["g", groups[0]?.id] })).toMatchObject({ path: "groups", message: "unknownGroup" });
    expect(await problemOf({ groups: ["\u0000"], purpose: `${PURPOSE}\u0000` })).toMatchObject({ path: "groups", message: "unknownGroup" });
    expect((await problemOf({ groups: ["g"] }))?.allowed).toEqual(groups.map(({ id }) => id));
    const [first, second] = expressions.map(({ id }) => id);
    for (const name of [`${first}\u0000`, `${first} OR ${second}`, `!${first}`, `${second}&${first}`, "t:*", "", "p", "th:"]) {
      expect(await problemOf({ expressions: [name] })).toMatchObject({ path: "expressions", message: "unknownExpression" });
    }
    expect(JSON.stringify(await ask({ groups: ["g"] }))).not.toMatch(/about|participa/);
  });

  it("says which expressions a group has when it is asked for another", async () => {
    const { groups } = await mapOf();
    const team = groups.find(({ dimension }) => dimension === "TEAM");
    const options = await app.graphql<{ talentMapOptions: { expressions: { id: string; kind: string }[] } }>(
      "{ talentMapOptions { expressions { id kind } } }",
      {},
      asHr,
    );
    const theme = options.data?.talentMapOptions.expressions.find(({ kind }) => kind === "THEME");
    const problem = await problemOf({ groups: [team?.id], expressions: [theme?.id] });
    expect(problem).toMatchObject({ path: "expressions", message: "notOfTheseGroups" });
    expect(problem?.allowed?.every((id) => id.startsWith("t:"))).toBe(true);
  });

  it("answers every admitted group with every talent, hidden numbers as null, and bands of who takes part", async () => {
    const map = await mapOf();
    expect(map.epoch).toEqual({ id: "epoch:2", number: 2, threshold: 7, maxNoise: 5, participation: "OVER_75", employees: 300 });
    expect(map.groups.map(({ dimension }) => dimension)).toEqual(["ORGANISATION", ...Array.from({ length: 5 }, () => "TEAM")]);
    expect(map.rows.map(({ groupId }) => groupId)).toEqual(map.groups.map(({ id }) => id));
    expect(map.expressions).toHaveLength(60);
    for (const { about } of map.rows) expect(about).toHaveLength(60);
    const shown = map.rows.flatMap(({ about }) => about.filter((value) => value !== null));
    expect(shown.length).toBeGreaterThan(50);
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(7);
  });

  it("gives the same numbers for part of it, in another order, asked twice, or under aliases", async () => {
    const map = await mapOf();
    const places = [17, 3, 40];
    const expressions = places.map((place) => map.expressions[place]?.id);
    const part = await mapOf({
      groups: [map.groups[2]?.id, map.groups[0]?.id, map.groups[2]?.id],
      expressions: [...expressions, expressions[0]],
    });
    const order = places.toSorted((a, b) => a - b);
    expect(part.rows).toEqual([0, 2].map((row) => ({ ...map.rows[row], about: order.map((place) => map.rows[row]?.about[place]) })));
    const twice = await app.graphql(
      `{ a: talentMap(purpose: "${PURPOSE}") { rows { about } } b: talentMap(purpose: "${PURPOSE}", epoch: 2) { rows { about } } }`,
      {},
      asHr,
    );
    expect(twice.data?.["a"]).toEqual(twice.data?.["b"]);
  });

  it("records what was asked once a day, for everybody who works here to read", async () => {
    const purpose = "Deze vraag telt een keer per dag";
    const map = await mapOf({ purpose });
    await mapOf({ purpose });
    await mapOf({ purpose, epoch: 1, groups: [map.groups[0]?.id] });
    expect((await questions()).filter((question) => question.purpose === purpose)).toEqual([
      { purpose, kind: "MAP", epoch: 2, group_names: map.groups.map(({ name }) => name ?? "") },
      { purpose, kind: "MAP", epoch: 1, group_names: [""] },
    ]);
  });

  it("gives a body of the same length for a hidden number and a true zero", async () => {
    const map = await mapOf();
    const { rows } = await app.admin.query<{ id: string; holders: number }>(
      `select 't:' || t.id as id, (select count(*)::int from talents.claim c where c.organisation_id = t.organisation_id and c.talent_id = t.id) as holders
       from talents.talent t where t.organisation_id = $1`,
      [organisationId],
    );
    const holders = new Map(rows.map(({ id, holders: many }) => [id, many]));
    const team = map.groups.findIndex(({ name }) => name === "TEAM 0");
    const hidden = map.expressions.filter((_, place) => map.rows[team]?.about[place] === null);
    const few = hidden.find(({ id }) => (holders.get(id) ?? 0) > 0);
    const none = hidden.find(({ id }) => holders.get(id) === 0);
    const body = async (id: string | undefined) => {
      const response = await fetch(`${app.origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", cookie: asHr },
        body: JSON.stringify({
          query: `query ($e: [ID!], $g: [ID!]) { talentMap(purpose: "${PURPOSE}", expressions: $e, groups: $g) { rows { about } } }`,
          variables: { e: [id], g: [map.groups[team]?.id] },
        }),
      });
      return { status: response.status, length: response.headers.get("content-length"), text: await response.text() };
    };
    expect(few && none).toBeDefined();
    expect(await body(few?.id)).toEqual(await body(none?.id));
  });

  it("judges each change of a trend against the noise", async () => {
    const { groups, expressions } = await mapOf();
    const { data } = await app.graphql<{
      talentMapTrend: { series: { points: { epoch: number; about: number | null; change: number | null; isReal: boolean }[] }[] };
    }>(
      `query ($g: ID!, $e: [ID!]!) { talentMapTrend(purpose: "${PURPOSE}", group: $g, expressions: $e) {
        group { name } series { expression { id } points { epoch publishedOn about change isReal } } } }`,
      { g: groups[0]?.id, e: expressions.map(({ id }) => id) },
      asHr,
    );
    const series = data?.talentMapTrend.series ?? [];
    expect(series).toHaveLength(60);
    for (const { points } of series) {
      expect(points.map(({ epoch }) => epoch)).toEqual([1, 2]);
      const [before, after] = points;
      const change = typeof before?.about === "number" && typeof after?.about === "number" ? after.about - before.about : null;
      expect(after).toMatchObject({ change, isReal: change !== null && Math.abs(change) >= 4 });
    }
    expect(series.some(({ points }) => points[1]?.isReal)).toBe(true);
  });

  it("lists rare talents with those that are not shown first, by name", async () => {
    const { groups } = await mapOf();
    const { data } = await app.graphql<{ talentMapRareTalents: { talents: { about: number | null; expression: { nameNl: string } }[] } }>(
      `query ($g: ID!) { talentMapRareTalents(purpose: "${PURPOSE}", group: $g, first: 60) { talents { about expression { nameNl } } } }`,
      { g: groups[0]?.id },
      asHr,
    );
    const talents = data?.talentMapRareTalents.talents ?? [];
    const hidden = talents.filter(({ about }) => about === null).map(({ expression }) => expression.nameNl);
    expect(hidden.length).toBeGreaterThan(10);
    expect(hidden).toEqual(hidden.toSorted((a, b) => a.localeCompare(b, "nl")));
    expect(talents.slice(0, hidden.length).every(({ about }) => about === null)).toBe(true);
  });

  it("answers the same bytes between two epochs, whoever begins or stops", async () => {
    const before = JSON.stringify(await ask());
    await world.stop(organisationId, 1, 150);
    await world.takePart(organisationId, 291, 300);
    expect(JSON.stringify(await ask())).toBe(before);
  });

  it("is gone at once when the map is turned off, and once it is older than six months", async () => {
    await app.admin.query("update talent_map.setting set is_on = false where organisation_id = $1", [organisationId]);
    const recorded = await questions();
    expect((await ask()).data).toEqual({ talentMap: null });
    expect(await questions()).toEqual(recorded);
    await app.admin.query("update talent_map.setting set is_on = true where organisation_id = $1", [organisationId]);
    await app.admin.query("update talent_map.epoch set shown_until = current_date where organisation_id = $1", [organisationId]);
    expect((await ask()).data).toEqual({ talentMap: null });
    expect((await app.graphql("{ talentMapOptions { epochs { number } groups { id } } }", {}, asHr)).data).toEqual({
      talentMapOptions: { epochs: [], groups: [] },
    });
  });
});
