import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { TestPerson } from "../testkit/test-app.js";
import { FeedbackWorld, scoring } from "./feedback-world.js";

interface Requests {
  feedbackRequests: { id: string; ownerName: string; path: string; message: string }[];
}
const REQUESTS = "{ feedbackRequests { id roundId ownerName groupName isAttributable message closesAt path } }";
const SUGGESTIONS = "query($id: ID!) { raterSuggestions(roundId: $id, first: 50) { edges { node { id } } } }";

describe("how much somebody is asked", () => {
  let world: FeedbackWorld;
  let noor: TestPerson;
  let noorsCookie: string;
  beforeAll(async () => {
    world = await FeedbackWorld.start({ ROLE: "api" });
    noor = await world.app.aPerson(world.organisationId, "Noor");
    noorsCookie = await world.app.signIn(noor);
  });
  afterAll(() => world.app.stop());

  const anOwner = async (name = "Eigenaar"): Promise<string> => world.app.signIn(await world.app.aPerson(world.organisationId, name));
  const isBusy = async (cookie: string, search = "Noor"): Promise<boolean | undefined> => {
    const { data } = await world.app.graphql<{ people: { edges: { node: { id: string; hasMuchOnPlate: boolean } }[] } }>(
      "query($s: String) { people(search: $s, first: 50) { edges { node { id hasMuchOnPlate } } } }",
      { s: search },
      cookie,
    );
    return data?.people.edges.find(({ node }) => node.id === noor.id)?.node.hasMuchOnPlate;
  };
  const setMax = (cookie: string | undefined, openRequestsMax: number) =>
    world.app.graphql(
      "mutation($input: SetOpenRequestsMaxInput!) { setOpenRequestsMax(input: $input) { settings { id openRequestsMax } } }",
      { input: { clientMutationId: randomUUID(), openRequestsMax } },
      cookie,
    );
  async function askNoor(): Promise<{ cookie: string; roundId: string }> {
    const cookie = await anOwner();
    const { raters } = await world.colleagues(3);
    return { cookie, roundId: await world.anOpenRound(cookie, [...raters, { groupKey: "colleague", personId: noor.id }]) };
  }

  it("is nobody's to read or set without signing in, and not outside its range", async () => {
    expect((await setMax(undefined, 3)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect((await world.app.graphql(REQUESTS)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect((await setMax(noorsCookie, -1)).errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
  });

  it("is seen by others only as much on the plate, from three open requests, and neither drafts nor closed rounds count", async () => {
    const asker = await anOwner();
    const other = await world.colleagues(3);
    const draft = await world.aDraft(asker, [...other.raters, { groupKey: "colleague", personId: noor.id }]);
    const rounds = [await askNoor(), await askNoor()];
    expect(await isBusy(asker)).toBe(false);
    rounds.push(await askNoor());
    expect(await isBusy(asker)).toBe(true);

    // Chosen before, asked too much since: the draft does not open, and a new one cannot ask.
    const opened = await world.act(asker, "openFeedbackRound", { roundId: draft });
    expect(opened.data?.["openFeedbackRound"]).toMatchObject({ __typename: "RatersBusyProblem", invitationIds: [expect.any(String)] });
    const fresh = await world.aDraft(await anOwner(), []);
    const late = await anOwner();
    const own = await world.aDraft(late, []);
    const { data } = await world.act(late, "addRaters", { roundId: own, raters: [{ groupKey: "colleague", personId: noor.id }] });
    expect(data?.["addRaters"]?.["refusals"]).toEqual([{ index: 0, reason: "HAS_MUCH_ON_PLATE" }]);
    expect(fresh).toBeTruthy();

    const first = rounds[0];
    if (first) await world.must(first.cookie, "cancelFeedbackRound", { roundId: first.roundId });
    expect(await isBusy(asker)).toBe(false);
    for (const { cookie, roundId } of rounds.slice(1)) await world.must(cookie, "cancelFeedbackRound", { roundId });
  });

  it("does not change by answering: nothing that anybody can ask does", async () => {
    const rounds = [await askNoor(), await askNoor(), await askNoor()];
    const asker = await anOwner();
    const requests = (await world.app.graphql<Requests>(REQUESTS, {}, noorsCookie)).data?.feedbackRequests ?? [];
    expect(requests).toHaveLength(3);
    const look = async () => [await isBusy(asker), await world.app.graphql(REQUESTS, {}, noorsCookie)];
    const before = await look();
    for (const { path } of requests) {
      const token = /#([\w-]{43})/.exec(path)?.[1] ?? "";
      expect((await world.raters.answer(token, scoring(4))).status).toBe(200);
    }
    expect(await look()).toEqual(before);
    for (const { cookie, roundId } of rounds) await world.must(cookie, "cancelFeedbackRound", { roundId });
  });

  it("is one's own choice, and may be none at all", async () => {
    const asker = await anOwner();
    expect((await setMax(noorsCookie, 0)).data).toEqual({ setOpenRequestsMax: { settings: { id: noor.id, openRequestsMax: 0 } } });
    expect(await isBusy(asker)).toBe(true);
    await setMax(noorsCookie, 3);
    expect(await isBusy(asker)).toBe(false);
  });

  it("shows requests to whoever is asked only", async () => {
    const { cookie, roundId } = await askNoor();
    expect((await world.app.graphql<Requests>(REQUESTS, {}, cookie)).data?.feedbackRequests).toEqual([]);
    expect((await world.app.graphql<Requests>(REQUESTS, {}, noorsCookie)).data?.feedbackRequests).toHaveLength(1);
    await world.must(cookie, "cancelFeedbackRound", { roundId });
    expect((await world.app.graphql<Requests>(REQUESTS, {}, noorsCookie)).data?.feedbackRequests).toEqual([]);
  });

  it("suggests people of one's team who have room, and not who is asked already", async () => {
    const owner = await world.app.aPerson(world.organisationId, "Teamlid");
    const cookie = await world.app.signIn(owner);
    const [sem, daan] = await world.people(2, "Teamgenoot");
    const { rows } = await world.app.admin.query<{ id: string }>(
      "insert into identity.frame_unit (organisation_id, kind, name) values ($1, 'TEAM', 'Team Oost') returning id",
      [world.organisationId],
    );
    for (const person of [owner, noor, sem, daan])
      await world.app.admin.query(
        "insert into identity.placement (organisation_id, person_id, kind, unit_id, started_on) values ($1, $2, 'TEAM', $3, '2020-01-01')",
        [world.organisationId, person?.id, rows[0]?.id],
      );
    const draft = await world.aDraft(cookie, [{ groupKey: "colleague", personId: daan?.id ?? "" }]);
    const suggested = async () => {
      const { data } = await world.app.graphql<{ raterSuggestions: { edges: { node: { id: string } }[] } }>(
        SUGGESTIONS,
        { id: draft },
        cookie,
      );
      return data?.raterSuggestions.edges.map(({ node }) => node.id).toSorted();
    };
    expect(await suggested()).toEqual([noor.id, sem?.id].toSorted());
    await setMax(noorsCookie, 0);
    expect(await suggested()).toEqual([sem?.id]);
    await setMax(noorsCookie, 3);
  });
});
