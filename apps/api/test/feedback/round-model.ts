import { expect } from "@jest/globals";
import type fc from "fast-check";
import { ReleaseService, type ReleaseStep } from "../../src/modules/feedback/release.service.js";
import { RoundKeys } from "../../src/modules/feedback/round-keys.js";
import type { RoundState } from "../../src/modules/feedback/feedback-round.rules.js";
import { scoring, type FeedbackWorld } from "./feedback-world.js";

export const RATERS = 5;
const NEEDED = 4;

/** What a round is, as anybody can keep it in mind. */
export interface Model {
  state: RoundState;
  /** By rater: the score given last, or that there is nothing to count. */
  ballots: Map<number, number | "declined">;
  isExtended: boolean;
}

/** The real round, driven through the API; jobs are not run, so that each command decides when a release runs. */
export interface Real {
  readonly world: FeedbackWorld;
  readonly cookie: string;
  readonly roundId: string;
  tokens: readonly string[];
}

export type Command = fc.AsyncCommand<Model, Real, false>;

function keysOf({ world }: Real): RoundKeys {
  return new RoundKeys(world.app.running.platform.keys);
}

/** Everything that can be compared after any step. */
export async function expectSame(model: Model, real: Real): Promise<void> {
  const { world, cookie, roundId } = real;
  expect(await world.stateOf(cookie, roundId)).toBe(model.state);
  const { rows } = await world.app.admin.query("select from ballot.ballot where round_id = $1", [roundId]);
  const isGone = model.state === "READABLE" || model.state === "TOO_FEW";
  // A cancelled round's box is emptied by the job that comes after.
  if (model.state !== "CANCELLED") expect(rows).toHaveLength(isGone ? 0 : model.ballots.size);
  if (isGone) expect(await keysOf(real).hasKeys(roundId)).toBe(false);
  const report = await world.app.admin.query<{ counted: number }>(
    "select rater_count as counted from feedback.report where round_id = $1",
    [roundId],
  );
  expect(report.rows).toEqual(model.state === "READABLE" ? [{ counted: answered(model).length }] : []);
}

function answered(model: Model): number[] {
  return [...model.ballots.values()].filter((one) => one !== "declined");
}

abstract class RoundCommand implements Command {
  abstract readonly name: string;
  abstract run(model: Model, real: Real): Promise<void>;
  check(): boolean {
    return true;
  }
  toString(): string {
    return this.name;
  }
}

/** An act of the owner: done from the states it is allowed in, refused as a conflict and without effect from every other. */
export class Act extends RoundCommand {
  constructor(
    readonly name: "openFeedbackRound" | "closeFeedbackRound" | "cancelFeedbackRound" | "extendFeedbackRound",
    private readonly from: readonly RoundState[],
    private readonly to: RoundState,
  ) {
    super();
  }

  async run(model: Model, real: Real): Promise<void> {
    const closesOn = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    const isExtension = this.name === "extendFeedbackRound";
    const input = isExtension ? { roundId: real.roundId, closesOn } : { roundId: real.roundId };
    const answer = await real.world.act(real.cookie, this.name, input);
    const isAllowed = this.from.includes(model.state) && !(isExtension && model.isExtended);
    expect([this.name, model.state, answer.errors?.[0]?.extensions.code]).toEqual([
      this.name,
      model.state,
      isAllowed ? undefined : "CONFLICT",
    ]);
    if (isAllowed) {
      model.state = this.to;
      model.isExtended ||= isExtension;
      if (this.name === "openFeedbackRound") real.tokens = await tokensOf(real);
    }
    await expectSame(model, real);
  }
}

async function tokensOf(real: Real): Promise<string[]> {
  const { rows } = await real.world.app.admin.query<{ id: string }>("select id from feedback.invitation where round_id = $1 order by id", [
    real.roundId,
  ]);
  const links = rows.map(({ id }) => ({ id, isSheet: false }));
  return (await keysOf(real).tokensOf(real.roundId, links)) ?? [];
}

/** A rater answers, answers again or declines; counted while the round is open, refused afterwards. */
export class Answer extends RoundCommand {
  readonly name: string;
  constructor(
    private readonly rater: number,
    private readonly what: number | "declined",
  ) {
    super();
    this.name = `answer(${rater}, ${what})`;
  }

  async run(model: Model, real: Real): Promise<void> {
    const token = real.tokens[this.rater];
    if (token === undefined) return;
    const { what } = this;
    if (model.state === "OPEN") {
      const reply = await real.world.raters.answer(token, what === "declined" ? () => ({ v: 1, kind: "declined" }) : scoring(what));
      expect(reply.status).toBe(200);
      model.ballots.set(this.rater, what);
    } else {
      const page = await real.world.raters.post("/answer/open", { token });
      expect(page.body).toMatchObject({ state: model.state === "CANCELLED" ? "CANCELLED" : "CLOSED", questionnaire: null });
    }
    await expectSame(model, real);
  }
}

/** The job that releases, cut off after a step or not; a second try always ends where an uncut one does. */
export class Release extends RoundCommand {
  readonly name: string;
  constructor(private readonly cutAfter: ReleaseStep | null) {
    super();
    this.name = `release(${cutAfter ?? "uncut"})`;
  }

  async run(model: Model, real: Real): Promise<void> {
    const round = { organisationId: real.world.organisationId, roundId: real.roundId };
    const { pools } = real.world.app.running.platform;
    const cut = new ReleaseService(pools.release, keysOf(real), (step) => {
      if (step === this.cutAfter) throw new Error("cut off");
    });
    await cut.release(round).catch((error: Error) => {
      if (error.message !== "cut off") throw error;
    });
    await new ReleaseService(pools.release, keysOf(real)).release(round);
    if (model.state === "CLOSED") model.state = answered(model).length >= NEEDED ? "READABLE" : "TOO_FEW";
    await expectSame(model, real);
  }
}
