import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { giveUpLost, listKeys, rotateKey } from "../../src/key-commands.js";
import type { CliContext } from "../../src/cli-context.js";
import { ReleaseService } from "../../src/modules/feedback/release.service.js";
import { RoundKeys } from "../../src/modules/feedback/round-keys.js";
import { passwordOf } from "../../src/platform/db/roles.js";
import { FeedbackWorld, scoring } from "./feedback-world.js";

/** Jobs are not run here (`ROLE=api`): a release that can't open its box would be tried again and again. */
describe("a round whose keys are lost", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start({ ROLE: "api" });
  });
  afterAll(() => world.app.stop());

  const keys = (): RoundKeys => new RoundKeys(world.app.running.platform.keys);

  async function aClosedRound(): Promise<{ cookie: string; roundId: string; organisationId: string }> {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters } = await world.colleagues(5);
    const roundId = await world.anOpenRound(cookie, raters);
    const { rows } = await world.app.admin.query<{ id: string }>("select id from feedback.invitation where round_id = $1", [roundId]);
    const tokens =
      (await keys().tokensOf(
        roundId,
        rows.map(({ id }) => ({ id, isSheet: false })),
      )) ?? [];
    for (const token of tokens) await world.raters.answer(token, scoring(3));
    await world.must(cookie, "closeFeedbackRound", { roundId });
    return { cookie, roundId, organisationId: world.organisationId };
  }

  /** What the operator's command prints. */
  async function run(command: (context: CliContext) => Promise<void>, operands: string[] = [], options = {}): Promise<string[]> {
    const { platform } = world.app.running;
    const printed: string[] = [];
    const url = new URL(world.app.databaseUrl);
    const database = {
      adminUrl: world.app.databaseUrl,
      name: url.pathname.slice(1),
      roleSecret: await platform.keys.get("database-roles"),
    };
    const { app } = world.app.running;
    await command({ app, platform, database, options, operands, print: (line) => void printed.push(line) });
    process.exitCode = undefined;
    return printed;
  }

  it("is not ended while its keys are there", async () => {
    const round = await aClosedRound();
    expect(await run(giveUpLost)).toEqual(["No round has lost its keys."]);
    expect(await world.stateOf(round.cookie, round.roundId)).toBe("CLOSED");
    expect((await run(listKeys)).filter((line) => line.startsWith("lost"))).toEqual([]);
  });

  it("is shown to the operator, ended by a command, and its owner sees a state that says so", async () => {
    const round = await aClosedRound();
    await keys().destroy(round.roundId);
    await expect(new ReleaseService(world.app.running.platform.pools.release, keys()).release(round)).rejects.toThrow("no such key");
    expect((await run(listKeys)).filter((line) => line.startsWith("lost"))).toEqual([expect.stringContaining(round.roundId)]);
    await run(giveUpLost, [], { "dry-run": true });
    expect(await world.stateOf(round.cookie, round.roundId)).toBe("CLOSED");
    expect(await run(giveUpLost)).toEqual([expect.stringContaining(round.roundId)]);
    expect(await world.stateOf(round.cookie, round.roundId)).toBe("KEYS_LOST");
    const { rows } = await world.app.admin.query("select from ballot.ballot where round_id = $1", [round.roundId]);
    expect(rows).toHaveLength(0);
    // The job that waited does no harm, and nothing is left to end.
    await new ReleaseService(world.app.running.platform.pools.release, keys()).release(round);
    expect(await run(giveUpLost)).toEqual(["No round has lost its keys."]);
  });

  it("has no key that could be given a new value: links that were mailed hang on it", async () => {
    await expect(run(rotateKey, ["rounds"])).rejects.toThrow("Say which");
    await expect(run(rotateKey, ["../x"])).rejects.toThrow("Say which");
  });

  it("a lasting secret gets a new value by command", async () => {
    const { keys: store } = world.app.running.platform;
    const before = passwordOf("jobs", await store.secret("attempts"));
    expect(await run(rotateKey, ["attempts"])).toEqual([expect.stringContaining("Done")]);
    expect(passwordOf("jobs", await store.secret("attempts"))).not.toBe(before);
  });
});
