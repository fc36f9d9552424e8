import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { Browser } from "../../../../test/testkit/browser.js";
import { TestApp, type TestPerson } from "../../../../test/testkit/test-app.js";

let app: TestApp;
let organisationId: string;
let admin: TestPerson;
let person: TestPerson;
let desk: Browser;

beforeAll(async () => {
  app = await TestApp.start({ ROLE: "api" });
});
afterAll(() => app.stop());
beforeEach(async () => {
  organisationId = await app.anOrganisation(`Zorgnet ${randomUUID()}`);
  admin = await app.aPerson(organisationId, "Beheer Der", ["EMPLOYEE", "ADMIN"]);
  person = await app.aPerson(organisationId, "Ada Bos");
  desk = await at(admin);
});

interface Placement {
  id: string;
  kind: string;
  startedOn: string;
  endedOn: string | null;
  unit: { name: string };
}
interface Person {
  id: string;
  email: string | null;
  newEmail: string | null;
  roles: string[];
  teamName: string | null;
  placements: Placement[];
  roleChanges: { role: string; isGiven: boolean; changedByName: string }[];
}
interface Answer {
  __typename: string;
  person?: Person;
  frameUnit?: { id: string; name: string };
  nameTakenById?: string;
  inTheWayId?: string;
}

const PERSON =
  "id email newEmail roles teamName placements { id kind startedOn endedOn unit { name } } roleChanges { role isGiven changedByName }";
const ACTS = {
  giveRole: ["GiveRoleInput", `__typename person { ${PERSON} }`],
  takeRole: ["TakeRoleInput", `__typename ... on TakeRoleSuccess { person { ${PERSON} } }`],
  addFrameUnit: [
    "AddFrameUnitInput",
    "__typename ... on AddFrameUnitSuccess { frameUnit { id name } } ... on FrameUnitNameTakenProblem { nameTakenById }",
  ],
  renameFrameUnit: [
    "RenameFrameUnitInput",
    "__typename ... on RenameFrameUnitSuccess { frameUnit { id name } } ... on FrameUnitNameTakenProblem { nameTakenById }",
  ],
  removeFrameUnit: ["RemoveFrameUnitInput", "__typename"],
  placePerson: [
    "PlacePersonInput",
    `__typename ... on PlacePersonSuccess { person { ${PERSON} } } ... on PlacementOverlapsProblem { inTheWayId }`,
  ],
  changePlacement: [
    "ChangePlacementInput",
    `__typename ... on ChangePlacementSuccess { person { ${PERSON} } } ... on PlacementOverlapsProblem { inTheWayId }`,
  ],
  removePlacement: ["RemovePlacementInput", `__typename person { ${PERSON} }`],
  correctEmail: ["CorrectEmailInput", `__typename person { ${PERSON} }`],
} as const;
type Act = keyof typeof ACTS;

const at = async (who: TestPerson, isFresh = true) => new Browser(app, await app.signIn(who, { isFresh }));
const send = (browser: Browser, act: Act, input: Record<string, unknown>) =>
  browser.graphql<Record<string, Answer>>(`mutation ($input: ${ACTS[act][0]}!) { ${act}(input: $input) { ${ACTS[act][1]} } }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
const codeOf = async (browser: Browser, act: Act, input: Record<string, unknown>) =>
  (await send(browser, act, input)).errors?.[0]?.extensions.code;
async function done(act: Act, input: Record<string, unknown>, browser = desk): Promise<Answer> {
  const answer = await send(browser, act, input);
  if (!answer.data?.[act]) throw new Error(JSON.stringify(answer.errors));
  return answer.data[act];
}
const aUnit = async (name: string, kind = "TEAM") => (await done("addFrameUnit", { kind, name })).frameUnit!.id;
const stays = (placed: Placement | undefined) => placed && [placed.unit.name, placed.startedOn, placed.endedOn];

describe("an administrator's acts", () => {
  it("are refused without a session, to colleagues and HR, without a fresh sign-in, and across organisations", async () => {
    const unit = await aUnit("Oost");
    const { id: placementId } = (await done("placePerson", { personId: person.id, frameUnitId: unit, startedOn: "2026-01-01" })).person!
      .placements[0]!;
    const inputs: Record<Act, Record<string, unknown>> = {
      giveRole: { personId: person.id, role: "GUIDE" },
      takeRole: { personId: person.id, role: "GUIDE" },
      addFrameUnit: { kind: "TEAM", name: "West" },
      renameFrameUnit: { frameUnitId: unit, name: "West" },
      removeFrameUnit: { frameUnitId: unit },
      placePerson: { personId: person.id, frameUnitId: unit, startedOn: "2026-02-01" },
      changePlacement: { placementId, frameUnitId: unit, startedOn: "2026-02-01" },
      removePlacement: { placementId },
      correctEmail: { personId: person.id, email: "ada@nieuw.nl" },
    };
    const elsewhere = await at(await app.aPerson(await app.anOrganisation("Ander"), "Vreemd", ["ADMIN"]));
    const hr = await app.aPerson(organisationId, "Hanna", ["EMPLOYEE", "HR"]);
    const acting = new Browser(app, await app.signIn(hr, { isFresh: true, actingAs: "HR" }));
    for (const act of Object.keys(inputs) as Act[]) {
      expect([act, await codeOf(new Browser(app), act, inputs[act])]).toEqual([act, "NOT_SIGNED_IN"]);
      expect([act, await codeOf(await at(person), act, inputs[act])]).toEqual([act, "FORBIDDEN"]);
      expect([act, await codeOf(acting, act, inputs[act])]).toEqual([act, "FORBIDDEN"]);
      expect([act, await codeOf(await at(admin, false), act, inputs[act])]).toEqual([act, "STEP_UP_REQUIRED"]);
      if (act !== "addFrameUnit") expect([act, await codeOf(elsewhere, act, inputs[act])]).toEqual([act, "NOT_FOUND"]);
    }
  });
});

describe("looking at the people of the organisation", () => {
  const people = async (browser: Browser, variables: Record<string, unknown> = {}) =>
    browser.graphql<{ administeredPeople: { edges: { node: { fullName: string } }[] } }>(
      "query ($search: String, $role: Role, $withLeavers: Boolean) { administeredPeople(search: $search, role: $role, withLeavers: $withLeavers) { edges { node { fullName email } } } }",
      variables,
    );
  const names = async (variables: Record<string, unknown> = {}) =>
    (await people(desk, variables)).data?.administeredPeople.edges.map(({ node }) => node.fullName);

  it("is for administrators of that organisation", async () => {
    expect((await people(new Browser(app))).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect((await people(await at(person))).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    const elsewhere = await at(await app.aPerson(await app.anOrganisation("Ander"), "Vreemd", ["ADMIN"]));
    expect((await people(elsewhere)).data?.administeredPeople.edges.map(({ node }) => node.fullName)).toEqual(["Vreemd"]);
    const one = await elsewhere.graphql(`{ administeredPerson(id: "${person.id}") { id } }`);
    expect(one.data).toEqual({ administeredPerson: null });
  });

  it("finds by name, address, staff number and role, and leavers when asked for", async () => {
    const gone = await app.aPerson(organisationId, "Gerda Weg");
    await app.admin.query("update identity.person set is_active = false, staff_number = 'A12' where id = $1", [gone.id]);
    expect(await names()).toEqual(["Ada Bos", "Beheer Der"]);
    expect(await names({ search: "bos" })).toEqual(["Ada Bos"]);
    expect(await names({ search: person.email.slice(0, 12).toUpperCase() })).toEqual(["Ada Bos"]);
    expect(await names({ search: "A12" })).toEqual([]);
    expect(await names({ search: "A12", withLeavers: true })).toEqual(["Gerda Weg"]);
    expect(await names({ role: "ADMIN" })).toEqual(["Beheer Der"]);
    expect(await names({ search: "%" })).toEqual([]);
  });
});

describe("roles", () => {
  it("are never given to oneself, to somebody who left, nor is being an employee given or taken", async () => {
    expect(await codeOf(desk, "giveRole", { personId: admin.id, role: "WORKS_COUNCIL" })).toBe("FORBIDDEN");
    expect(await codeOf(desk, "giveRole", { personId: person.id, role: "EMPLOYEE" })).toBe("FORBIDDEN");
    expect(await codeOf(desk, "takeRole", { personId: person.id, role: "EMPLOYEE" })).toBe("FORBIDDEN");
    await app.admin.query("update identity.person set is_active = false where id = $1", [person.id]);
    expect(await codeOf(desk, "giveRole", { personId: person.id, role: "GUIDE" })).toBe("NOT_FOUND");
  });

  it("are given and taken, and it is recorded who did; the same again changes nothing", async () => {
    for (let time = 0; time < 2; time++) await done("giveRole", { personId: person.id, role: "GUIDE" });
    const given = await done("giveRole", { personId: person.id, role: "HR" });
    expect(given.person?.roles).toEqual(["EMPLOYEE", "GUIDE", "HR"]);
    const taken = await done("takeRole", { personId: person.id, role: "GUIDE" });
    expect(taken.person?.roles).toEqual(["EMPLOYEE", "HR"]);
    expect(taken.person?.roleChanges.map(({ role, isGiven, changedByName }) => [role, isGiven, changedByName])).toEqual([
      ["GUIDE", false, "Beheer Der"],
      ["HR", true, "Beheer Der"],
      ["GUIDE", true, "Beheer Der"],
    ]);
  });

  it("end at once for somebody who is acting in them", async () => {
    await done("giveRole", { personId: person.id, role: "HR" });
    const acting = new Browser(app, await app.signIn(person, { actingAs: "HR" }));
    await done("takeRole", { personId: person.id, role: "HR" });
    expect((await acting.graphql<{ viewer: { roles: string[] } }>("{ viewer { roles } }")).data?.viewer.roles).toEqual([]);
  });

  it("leave the last active administrator, also when two take each other's role in the same moment", async () => {
    expect((await done("takeRole", { personId: admin.id, role: "ADMIN" })).__typename).toBe("LastAdministratorProblem");
    const left = await app.aPerson(organisationId, "Weg", ["EMPLOYEE", "ADMIN"]);
    await app.admin.query("update identity.person set is_active = false where id = $1", [left.id]);
    expect((await done("takeRole", { personId: admin.id, role: "ADMIN" })).__typename).toBe("LastAdministratorProblem");
    const other = await app.aPerson(organisationId, "Ook Beheer", ["EMPLOYEE", "ADMIN"]);
    const theirs = await at(other);
    await Promise.all([
      send(desk, "takeRole", { personId: other.id, role: "ADMIN" }),
      send(theirs, "takeRole", { personId: admin.id, role: "ADMIN" }),
    ]);
    const { rowCount } = await app.admin.query(
      "select from identity.membership m join identity.person p on p.id = m.person_id where m.organisation_id = $1 and m.role = 'ADMIN' and p.is_active",
      [organisationId],
    );
    expect(rowCount).toBe(1);
  });
});

describe("teams, locations and functions", () => {
  it("have a name of their own that fits", async () => {
    expect(await codeOf(desk, "addFrameUnit", { kind: "TEAM", name: "  \n" })).toBe("INVALID_INPUT");
    expect(await codeOf(desk, "addFrameUnit", { kind: "TEAM", name: "x".repeat(121) })).toBe("INVALID_INPUT");
    const east = await aUnit(" Team\nOost ");
    expect(await done("addFrameUnit", { kind: "TEAM", name: "team oost" })).toMatchObject({ nameTakenById: east });
    const west = await aUnit("West");
    expect(await done("renameFrameUnit", { frameUnitId: west, name: "TEAM OOST" })).toMatchObject({ nameTakenById: east });
    expect((await done("renameFrameUnit", { frameUnitId: east, name: "team Oost" })).frameUnit?.name).toBe("team Oost");
    // Another kind may have it.
    expect(await done("addFrameUnit", { kind: "LOCATION", name: "West" })).toMatchObject({ __typename: "AddFrameUnitSuccess" });
  });

  it("go only when nobody was ever in them", async () => {
    const [east, west] = [await aUnit("Oost"), await aUnit("West")];
    const { person: placed } = await done("placePerson", {
      personId: person.id,
      frameUnitId: east,
      startedOn: "2020-01-01",
      endedOn: "2021-01-01",
    });
    expect((await done("removeFrameUnit", { frameUnitId: east })).__typename).toBe("FrameUnitInUseProblem");
    expect((await done("removeFrameUnit", { frameUnitId: west })).__typename).toBe("RemoveFrameUnitSuccess");
    await done("removePlacement", { placementId: placed!.placements[0]!.id });
    expect((await done("removeFrameUnit", { frameUnitId: east })).__typename).toBe("RemoveFrameUnitSuccess");
  });
});

describe("where somebody works", () => {
  it("needs days that exist and a unit that is there", async () => {
    const unit = await aUnit("Oost");
    const wish = { personId: person.id, frameUnitId: unit };
    expect(await codeOf(desk, "placePerson", { ...wish, startedOn: "2026-02-30" })).toBe("INVALID_INPUT");
    expect(await codeOf(desk, "placePerson", { ...wish, startedOn: "2026-02-02", endedOn: "2026-02-02" })).toBe("INVALID_INPUT");
    expect(await codeOf(desk, "placePerson", { ...wish, frameUnitId: randomUUID(), startedOn: "2026-02-02" })).toBe("NOT_FOUND");
    expect(await codeOf(desk, "placePerson", { ...wish, personId: randomUUID(), startedOn: "2026-02-02" })).toBe("NOT_FOUND");
  });

  it("ends where they were when they move, and is corrected afterwards", async () => {
    const [east, west, north] = [await aUnit("Oost"), await aUnit("West"), await aUnit("Noord", "LOCATION")];
    await done("placePerson", { personId: person.id, frameUnitId: east, startedOn: "2024-03-01" });
    await done("placePerson", { personId: person.id, frameUnitId: north, startedOn: "2024-03-01" });
    const moved = (await done("placePerson", { personId: person.id, frameUnitId: west, startedOn: "2025-06-01" })).person!;
    expect(moved.teamName).toBe("West");
    const teams = moved.placements.filter(({ kind }) => kind === "TEAM");
    expect(teams.map(stays)).toEqual([
      ["West", "2025-06-01", null],
      ["Oost", "2024-03-01", "2025-06-01"],
    ]);
    const [now, before] = teams;
    expect(
      await done("changePlacement", { placementId: before!.id, frameUnitId: east, startedOn: "2024-03-01", endedOn: "2025-07-01" }),
    ).toMatchObject({ inTheWayId: now!.id });
    expect(await codeOf(desk, "changePlacement", { placementId: before!.id, frameUnitId: north, startedOn: "2024-03-01" })).toBe(
      "INVALID_INPUT",
    );
    const corrected = await done("changePlacement", {
      placementId: before!.id,
      frameUnitId: east,
      startedOn: "2024-02-01",
      endedOn: "2025-05-01",
    });
    expect(corrected.person?.placements.filter(({ kind }) => kind === "TEAM").map(stays)[1]).toEqual(["Oost", "2024-02-01", "2025-05-01"]);
  });

  it("changes nothing when another placement is in the way, the one that would have ended included", async () => {
    const [east, west] = [await aUnit("Oost"), await aUnit("West")];
    await done("placePerson", { personId: person.id, frameUnitId: east, startedOn: "2026-06-01" });
    const answer = await done("placePerson", { personId: person.id, frameUnitId: west, startedOn: "2026-01-01" });
    expect(answer.__typename).toBe("PlacementOverlapsProblem");
    const { rows } = await app.admin.query("select started_on::text, ended_on::text from identity.placement where person_id = $1", [
      person.id,
    ]);
    expect(rows).toEqual([{ started_on: "2026-06-01", ended_on: null }]);
  });

  it("stays one at a time when two administrators place somebody in the same moment", async () => {
    const units = await Promise.all(["Een", "Twee", "Drie", "Vier"].map((name) => aUnit(name)));
    await Promise.all(units.map((frameUnitId) => send(desk, "placePerson", { personId: person.id, frameUnitId, startedOn: "2026-01-01" })));
    const { rowCount } = await app.admin.query("select from identity.placement where person_id = $1", [person.id]);
    expect(rowCount).toBe(1);
  });
});

describe("an address for somebody who has none", () => {
  it("is there at once, since nobody can be warned at an old one", async () => {
    const { rows } = await app.admin.query<{ id: string }>(
      "insert into identity.person (organisation_id, full_name, staff_number) values ($1, 'Zonder Mail', '77') returning id",
      [organisationId],
    );
    const answer = await done("correctEmail", { personId: rows[0]!.id, email: "Zonder@Zorg.nl" });
    expect(answer.person).toMatchObject({ email: "zonder@zorg.nl", newEmail: null });
    const later = await done("correctEmail", { personId: person.id, email: "ada@nieuw.nl" });
    expect(later.person).toMatchObject({ email: person.email, newEmail: "ada@nieuw.nl" });
  });
});
